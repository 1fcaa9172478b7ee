package org.paideia;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.time.Clocks;

/** The rules of the house, as far as a machine can hold the code to them. */
class ArchitectureTest {

    /** A feature uses, and observes events of, those before it only: the order that ARCHITECTURE.md tells. */
    private static final List<String> FEATURES = order();

    private static final int MOST_FILES_SHARED = 50;

    private static final int MOST_FILES_OF_A_PACKAGE = 20;

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.paideia");

    private static final DescribedPredicate<JavaClass> RESOURCES = annotated("resources", Path.class);
    private static final DescribedPredicate<JavaClass> ENTITIES = annotated("entities", Entity.class);
    private static final DescribedPredicate<JavaClass> REPOSITORIES =
            describe("repositories", type -> type.isAssignableTo(PanacheRepositoryBase.class));
    private static final DescribedPredicate<JavaMember> ENDPOINTS = describe("endpoints", member -> member.getAnnotations()
            .stream()
            .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    private static List<String> order() {
        try (Stream<String> lines = Files.lines(java.nio.file.Path.of("ARCHITECTURE.md"))) {
            String order = lines.filter(line -> line.startsWith("`shared <- ")).findFirst().orElseThrow();
            List<String> all = List.of(order.replace("`", "").strip().split(" <- "));
            return all.subList(1, all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void knowsEveryFeatureByItsPlaceInTheOrder() {
        String[] known = Stream.concat(Stream.of("org.paideia.shared.."), FEATURES.stream().map(ArchitectureTest::inside))
                .toArray(String[]::new);
        classes().that().resideInAPackage("org.paideia..").should().resideInAnyPackage(known).check(CODE);
    }

    @Test
    void featuresUseFeaturesToTheirLeftOnly() {
        for (int i = 0; i < FEATURES.size(); i++) {
            String[] rightwards = FEATURES.subList(i + 1, FEATURES.size()).stream()
                    .map(ArchitectureTest::inside)
                    .toArray(String[]::new);
            if (rightwards.length > 0) {
                noClasses().that().resideInAPackage(inside(FEATURES.get(i)))
                        .should().dependOnClassesThat().resideInAnyPackage(rightwards)
                        .check(CODE);
            }
        }
    }

    @Test
    void whatIsSharedKnowsNoFeature() {
        noClasses().that().resideInAPackage("org.paideia.shared..")
                .should(dependOnClassesThat(
                        resideInAPackage("org.paideia..").and(resideOutsideOfPackages("org.paideia.shared.."))))
                .check(CODE);
    }

    @Test
    void whatIsSharedStaysSmall() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java/org/paideia/shared"))) {
            long count = files.filter(file -> file.toString().endsWith(".java")).count();
            assertTrue(count <= MOST_FILES_SHARED, count + " files are shared");
        }
    }

    /** A feature that grows past it becomes subpackages, by use case. */
    @Test
    void packagesStaySmall() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            Map<java.nio.file.Path, Long> counts = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(java.nio.file.Path::getParent, TreeMap::new, Collectors.counting()));
            counts.values().removeIf(count -> count <= MOST_FILES_OF_A_PACKAGE);
            assertEquals(Map.of(), counts, "Packages of too many files");
        }
    }

    /** Said of each of them: of the whole application at once, Quarkus takes it for part of the methods only. */
    @Test
    void resourcesRunOnVirtualThreads() {
        classes().that(RESOURCES).should().beAnnotatedWith(RunOnVirtualThread.class).check(CODE);
    }

    @Test
    void resourcesReachTheDatabaseThroughServicesOnly() {
        noClasses().that(RESOURCES).should().dependOnClassesThat(REPOSITORIES).check(CODE);
        noClasses().that(RESOURCES).should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(CODE);
    }

    @Test
    void entitiesNeverReachAResourceNorAnAnswer() {
        noClasses().that(RESOURCES).should().dependOnClassesThat(ENTITIES).check(CODE);
        fields().that().areDeclaredInClassesThat().areRecords()
                .and().areDeclaredInClassesThat().haveSimpleNameEndingWith("View")
                .or().areDeclaredInClassesThat().haveSimpleNameEndingWith("Item")
                .should().notHaveRawType(ENTITIES)
                .check(CODE);
    }

    @Test
    void servicesSpeakRecordsNeverHttp() {
        noClasses().that().haveSimpleNameEndingWith("Service")
                .should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.paideia.shared.http..", "org.paideia.shared.contract..")
                .check(CODE);
    }

    /** So that no event is without somebody who lists and tells it. */
    @Test
    void eventsAreDeclaredByTheBeanThatTellsThem() {
        fields().that().haveRawType(EventType.class).and().areStatic()
                .should().beDeclaredInClassesThat().implement(Events.class)
                .check(CODE);
    }

    @Test
    void servicesLeaveQueriesToRepositories() {
        noClasses().that().haveSimpleNameEndingWith("Service")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                .check(CODE);
    }

    @Test
    void transactionsBelongToServices() {
        methods().that().areAnnotatedWith(Transactional.class)
                .should().beDeclaredInClassesThat().haveSimpleNameEndingWith("Service")
                .check(CODE);
        // An interceptor says by it around what it stands.
        noClasses().that().areNotAnnotatedWith(Interceptor.class).should().beAnnotatedWith(Transactional.class).check(CODE);
    }

    @Test
    void everyEndpointDeclaresItsAccess() {
        methods().that(ENDPOINTS)
                .should().beAnnotatedWith(PermitAll.class)
                .orShould().beAnnotatedWith(Authenticated.class)
                .orShould().beAnnotatedWith(RolesAllowed.class)
                .check(CODE);
    }

    @Test
    void resourcesLeaveTheContractToItsFile() {
        noClasses().should().dependOnClassesThat().resideInAPackage("org.eclipse.microprofile.openapi..").check(CODE);
    }

    /** An address that somebody wrote into a record is shown, never fetched. */
    @Test
    void fetchesNoAddresses() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "jakarta.ws.rs.client..")
                .orShould().callMethod(java.net.URL.class, "openStream")
                .orShould().callMethod(java.net.URL.class, "openConnection")
                .check(CODE);
    }

    @Test
    void onlyWhatIsSharedKnowsTheStatusOfAFailure() {
        noClasses().that().resideOutsideOfPackage("org.paideia.shared..")
                .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.ws.rs.core.Response$Status")
                .orShould().dependOnClassesThat().areAssignableTo(jakarta.ws.rs.WebApplicationException.class)
                .check(CODE);
    }

    @Test
    void theTimeComesFromTheOneClock() {
        noClasses().that().doNotHaveFullyQualifiedName(Clocks.class.getName())
                .should().callMethodWhere(asksTheMachineForTheTime())
                .check(CODE);
    }

    /** What was merged is held against what the caller may change of it: nothing is open because nobody thought of it. */
    @Test
    void whatIsPatchedIsGuarded() {
        methods().that(patch()).should(holdTheChangeAgainstWhatMayChange()).check(CODE);
    }

    @Test
    void associationsAreLazy() {
        fields().that().areAnnotatedWith(ManyToOne.class).should(beLazy()).check(CODE);
    }

    @Test
    void namesSayWhatAThingIsFor() {
        noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto|DAO|Dao)$").check(CODE);
        noClasses().should().haveNameMatching(".*\\.(Base|Abstract)[A-Z][^.]*$").check(CODE);
    }

    private static DescribedPredicate<JavaMethod> patch() {
        return describe("merge a patch", method -> !method.getOwner().getPackageName().startsWith("org.paideia.shared")
                && method.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals("patch")
                        && call.getTargetOwner().getPackageName().startsWith("org.paideia.shared")));
    }

    private static ArchCondition<JavaMethod> holdTheChangeAgainstWhatMayChange() {
        return new ArchCondition<>("hold the change against what may change") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean isGuarded = method.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals("requireMayChange")
                        || call.getTargetOwner().isEquivalentTo(Changeable.class) && call.getName().equals("require"));
                events.add(new SimpleConditionEvent(method, isGuarded, method.getFullName() + (isGuarded ? " does" : " does not")));
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        Set<String> ways = Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");
        return describe("ask the machine for the time", call -> {
            String owner = call.getTargetOwner().getName();
            boolean aboutTime = owner.startsWith("java.time.") || owner.equals("java.lang.System");
            boolean givenAClock = call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return aboutTime && ways.contains(call.getName()) && !givenAClock;
        });
    }

    private static ArchCondition<JavaField> beLazy() {
        return new ArchCondition<>("be lazy") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean lazy = field.getAnnotationOfType(ManyToOne.class).fetch() == FetchType.LAZY;
                events.add(new SimpleConditionEvent(field, lazy, field.getFullName() + (lazy ? " is" : " is not") + " lazy"));
            }
        };
    }

    private static DescribedPredicate<JavaClass> annotated(String what, Class<? extends java.lang.annotation.Annotation> by) {
        return describe(what, type -> type.isAnnotatedWith(by));
    }

    private static String inside(String feature) {
        return "org.paideia." + feature + "..";
    }
}
