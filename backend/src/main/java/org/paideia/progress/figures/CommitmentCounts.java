package org.paideia.progress.figures;

/**
 * How many commitments there are of one kind.
 *
 * @param key of what kind: ALL, the slug of a theme, the number of a goal, a region or a year
 */
public record CommitmentCounts(
        String key, long total, long notStarted, long inProgress, long completed, long abandoned, long green, long amber, long red) {}
