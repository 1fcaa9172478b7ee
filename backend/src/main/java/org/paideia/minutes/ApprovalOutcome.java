package org.paideia.minutes;

/** What the next meeting said of the minutes. */
public enum ApprovalOutcome {
    /** They stand as written. */
    APPROVED,
    /** They stand with the corrections that are listed. */
    CORRECTED
}
