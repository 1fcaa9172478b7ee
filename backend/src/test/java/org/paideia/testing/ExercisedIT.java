package org.paideia.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * That the run has seen every answer which the contract promises. It comes after all other tests, and judges whole runs
 * alone: after a part of the tests it would only tell which part that was.
 */
class ExercisedIT {

    /** Nobody can make them happen from outside. */
    private static final Set<Integer> FROM_INSIDE = Set.of(500, 503);

    @Test
    void everyDocumentedAnswerWasSeen() {
        assumeTrue(WholeRun.isKept(), "Only a part of the tests was run.");
        Set<String> seen = WholeRun.seen();
        Set<String> unseen = new TreeSet<>();
        for (Operation operation : Operation.all()) {
            operation.statuses().stream()
                    .filter(status -> !FROM_INSIDE.contains(status) && !seen.contains(Seen.key(operation, status)))
                    .forEach(status -> unseen.add(operation.id() + " " + status));
        }
        assertEquals(List.of(), List.copyOf(unseen));
    }
}
