package org.paideia.shared.time;

/** How precise a date is. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    UNKNOWN
}
