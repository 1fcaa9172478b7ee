package org.paideia.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Client.Answer;
import org.paideia.testing.DatabaseState;
import org.paideia.testing.Operation;

/**
 * Every operation of the contract, tried by every kind of caller; what is to come of it stands in {@code rights.txt}. What
 * is allowed must really be done, and what is refused must leave no trace.
 */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

    private static final Map<String, Map<String, String>> TABLE = new RightsTable().rows();
    private static final Attempts ATTEMPTS = new Attempts();
    private static final String DOES_NOT_ARISE = ".";
    private static final Set<String> DONE = Set.of("200", "201", "204");

    @Inject
    DataSource database;

    private Surroundings around;

    /** Once, but not before all: only before each test is the address of the service known. */
    @BeforeEach
    void surround() {
        if (around == null) {
            around = Surroundings.make(database);
        }
        around.leaveStages();
    }

    static Stream<String> rows() {
        return TABLE.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void answersAsTheTableSays(String name) {
        List<String> wrong = new ArrayList<>();
        Map<Boolean, Attempt> shared = new HashMap<>();
        for (Who who : Who.values()) {
            String expected = expected(name, who);
            if (!expected.equals(DOES_NOT_ARISE)) {
                check(name, prepared(name, who, shared), who, expected, wrong);
                rememberAgain(name, who);
            }
        }
        assertEquals("", String.join("\n", wrong), name);
    }

    @Test
    void coversEveryOperationOfTheContract() {
        TreeSet<String> missing = new TreeSet<>(Operation.all().stream().map(Operation::id).toList());
        missing.removeAll(TABLE.keySet().stream().map(name -> name.split(" ")[0]).toList());
        assertEquals(Set.of(), missing, "Operations of the contract that are not in rights.txt.");
    }

    @Test
    void triesWhatStandsInTheTableAndNothingElse() {
        assertEquals(new TreeSet<>(TABLE.keySet()), new TreeSet<>(ATTEMPTS.names()));
    }

    /**
     * Whoever will change something has records of his own; all others share theirs, since they leave no trace. Focal
     * points are apart, because much depends on whether a city has one.
     */
    private Attempt prepared(String name, Who who, Map<Boolean, Attempt> shared) {
        if (ATTEMPTS.isPersonal(name) || writes(name, who)) {
            return ATTEMPTS.prepare(name, new Stage(around, List.of(who)));
        }
        return shared.computeIfAbsent(who.isFocalPoint(), focal -> ATTEMPTS.prepare(name, new Stage(
                around,
                Stream.of(Who.values()).filter(w -> w.isFocalPoint() == focal && !writes(name, w)).toList())));
    }

    /** What somebody's token said unusually is forgotten with the next usual one. */
    private static void rememberAgain(String name, Who who) {
        if (ATTEMPTS.isPersonal(name) && !who.isOutsider()) {
            who.client().get("/me");
        }
    }

    private static String expected(String name, Who who) {
        return TABLE.get(name).get(who.column());
    }

    private static boolean writes(String name, Who who) {
        return DONE.contains(expected(name, who)) && !name.matches("(get|list|export|verify|search).*");
    }

    private void check(String name, Attempt attempt, Who who, String expected, List<String> wrong) {
        boolean offered = attempt.isOfferedTo(who);
        DatabaseState before = DatabaseState.of(database);
        Answer answer = attempt.call().apply(who.client());
        boolean written = !before.equals(DatabaseState.of(database));
        String got = attempt.outcome(answer);
        if (!got.equals(expected)) {
            wrong.add(who + " should get " + expected + " and gets " + got + ": " + answer.body());
        }
        boolean writes = writes(name, who);
        if (written != writes) {
            wrong.add(who + (written ? " has written something" : " has written nothing"));
        }
        if (attempt.offer() != null && (writes || attempt.offer().only()) && offered != writes) {
            wrong.add(who + (offered ? " is offered what is refused" : " is not offered what is possible"));
        }
    }
}
