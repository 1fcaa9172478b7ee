package org.paideia;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;
import org.paideia.testing.Operation;

/**
 * Whoever may change a record may change what a list says, and nothing else. The lists are those of the policies, the contents
 * those that patches of the contract are merged into.
 */
class ChangeableContentTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.paideia");

    /** A content before it had a field more, and the same after. */
    private record Known(String name) {}

    private record Grown(String name, String added) {}

    /**
     * What a patch is merged into.
     *
     * @param patch the schema of what is sent
     * @param type of the content
     * @param sent what may be sent
     * @param lists what may be changed, by somebody or other
     */
    private record Content(String patch, Class<? extends Record> type, Set<String> sent, List<Changeable<?>> lists) {

        @Override
        public String toString() {
            return patch;
        }

        Set<String> listed() {
            Set<String> all = new TreeSet<>();
            lists.forEach(list -> all.addAll(list.fields()));
            return all;
        }
    }

    @Test
    void aFieldThatIsAddedIsClosed() {
        assertDoesNotThrow(() -> Changeable.of(Known.class, "name").require(new Known("Espoo"), new Known("Esbo")));
        var list = Changeable.of(Grown.class, "name");
        assertDoesNotThrow(() -> list.require(new Grown("Espoo", "x"), new Grown("Esbo", "x")));
        assertEquals(List.of("/added"), refused(list, new Grown("Espoo", null), new Grown("Esbo", "x")));
    }

    @Test
    void aListNamesFieldsThatAreThere() {
        assertThrows(IllegalArgumentException.class, () -> Changeable.of(Known.class, "title"));
    }

    static Stream<Content> contents() throws IOException {
        JsonNode schemas = new YAMLMapper().readTree(Operation.CONTRACT.toFile()).at("/components/schemas");
        Map<String, Class<?>> records = new TreeMap<>();
        CODE.stream().filter(type -> type.isRecord()).forEach(type -> records.put(type.getSimpleName(), type.reflect()));
        return schemas.properties().stream().filter(schema -> schema.getValue().has("x-merged-into")).map(schema -> {
            Class<?> type = records.get(schema.getValue().path("x-merged-into").asText());
            Set<String> sent = new TreeSet<>();
            schema.getValue().path("properties").fieldNames().forEachRemaining(sent::add);
            return new Content(schema.getKey(), type.asSubclass(Record.class), sent, listsOf(type));
        });
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatCanBeSentIsOnOneList(Content content) {
        assertEquals(content.sent(), content.listed(), "what can be sent, and what is on a list");
        Set<String> once = new HashSet<>();
        content.lists().forEach(list -> list.fields().forEach(field -> assertTrue(once.add(field), field + " is on two lists")));
    }

    /** Each field in turn, as if it had been added and nobody had thought of it. */
    @ParameterizedTest
    @MethodSource("contents")
    void eachFieldWouldBeClosedIfItWereNew(Content content) throws ReflectiveOperationException {
        for (RecordComponent added : content.type().getRecordComponents()) {
            List<String> others = content.listed().stream().filter(field -> !field.equals(added.getName())).toList();
            Record before = made(content.type(), null);
            Record after = made(content.type(), added);
            assertEquals(List.of("/" + added.getName()), refused(list(content.type(), others), before, after));
        }
    }

    private static List<String> refused(Changeable<? extends Record> list, Record before, Record after) {
        @SuppressWarnings("unchecked")
        var any = (Changeable<Record>) list;
        HttpProblem problem = assertThrows(HttpProblem.class, () -> any.require(before, after));
        assertEquals(403, problem.getStatusCode());
        @SuppressWarnings("unchecked")
        var violations = (List<Violation>) problem.getParameters().get("violations");
        return violations.stream().map(Violation::pointer).toList();
    }

    private static <T extends Record> Changeable<T> list(Class<T> type, List<String> fields) {
        return new Changeable<>(type, Set.copyOf(fields));
    }

    private static List<Changeable<?>> listsOf(Class<?> content) {
        List<Changeable<?>> lists = new ArrayList<>();
        CODE.stream().flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Changeable.class))
                .map(JavaField::reflect)
                .map(ChangeableContentTest::list)
                .filter(list -> list.content() == content)
                .forEach(lists::add);
        return lists;
    }

    private static Changeable<?> list(Field field) {
        try {
            field.setAccessible(true);
            return (Changeable<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One with nothing in it but, where there is one, something in that field. */
    private static Record made(Class<? extends Record> content, RecordComponent filled) throws ReflectiveOperationException {
        return having(content, Stream.ofNullable(filled).map(RecordComponent::getName).collect(Collectors.toSet()));
    }

    private static Record having(Class<? extends Record> content, Set<String> filled) throws ReflectiveOperationException {
        RecordComponent[] components = content.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            values[i] = filled.contains(components[i].getName()) ? something(types[i]) : null;
        }
        var constructor = content.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Record) constructor.newInstance(values);
    }

    private static Object something(Class<?> type) throws ReflectiveOperationException {
        if (type == LanguageMap.class) {
            return new LanguageMap(Map.of("en", "something"));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        if (type.isRecord()) {
            Set<String> all = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
            return having(type.asSubclass(Record.class), all);
        }
        return SOMETHING.get(type);
    }

    private static final Map<Class<?>, Object> SOMETHING = Map.ofEntries(
            Map.entry(String.class, "something"),
            Map.entry(Integer.class, 7),
            Map.entry(int.class, 7),
            Map.entry(Long.class, 7L),
            Map.entry(long.class, 7L),
            Map.entry(BigDecimal.class, BigDecimal.TEN),
            Map.entry(double.class, 7.0),
            Map.entry(Double.class, 7.0),
            Map.entry(Boolean.class, true),
            Map.entry(boolean.class, true),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(UUID.class, new UUID(7, 7)),
            Map.entry(List.class, List.of("something")));
}
