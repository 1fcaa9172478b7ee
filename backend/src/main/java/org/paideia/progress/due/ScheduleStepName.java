package org.paideia.progress.due;

/** What comes on the way to the next report, in this order. */
public enum ScheduleStepName {
    /** From here the time counts: the publication, or the last accepted report. */
    STARTED,
    FIRST_REMINDER,
    /** The day on which the report would have been due without the extension. */
    EXTENDED,
    DUE,
    LAST_REMINDER,
    /** The light turns red, and the secretariat may put the commitment on hold. */
    OVERDUE,
    ON_HOLD
}
