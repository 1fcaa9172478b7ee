package org.paideia.commitment.smart;

/** The five things that make a commitment one that can be followed. */
public enum SmartCriterion {
    SPECIFIC,
    MEASURABLE,
    ACHIEVABLE,
    RESOURCED,
    TIME_BOUND
}
