package org.paideia.progress.figures;

import java.time.Instant;
import java.util.List;

/**
 * Published commitments, counted.
 *
 * @param asOf when they were counted
 * @param leftOut how many have nothing to be counted by, such as no theme, and are in none of the items
 */
public record CommitmentFigures(FigureDimension by, Instant asOf, long leftOut, List<CommitmentCounts> items) {

    /** @param counts by key; what has nothing to be counted by stands under the empty key */
    static CommitmentFigures of(FigureDimension by, Instant asOf, List<CommitmentCounts> counts) {
        long leftOut = counts.stream().filter(CommitmentFigures::hasNoKey).mapToLong(CommitmentCounts::total).sum();
        return new CommitmentFigures(by, asOf, leftOut, counts.stream().filter(count -> !hasNoKey(count)).toList());
    }

    private static boolean hasNoKey(CommitmentCounts counts) {
        return counts.key().isEmpty();
    }
}
