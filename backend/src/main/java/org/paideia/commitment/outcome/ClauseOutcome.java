package org.paideia.commitment.outcome;

import org.paideia.commitment.ClauseRef;

/**
 * What became of a clause, of the commitments that are published under it.
 *
 * @param cities how many cities made them
 * @param completed how many of them are completed
 * @param citiesWithCompleted how many cities have completed one or more
 * @param abandoned how many of them were abandoned
 */
public record ClauseOutcome(
        ClauseRef clause, long commitments, long cities, long completed, long citiesWithCompleted, long abandoned) {}
