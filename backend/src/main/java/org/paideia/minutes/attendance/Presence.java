package org.paideia.minutes.attendance;

/** Whether a city was at a meeting. */
public enum Presence {
    /** Somebody was there for it. */
    PRESENT,
    /** Nobody was there, and the city had said so. */
    EXCUSED,
    /** Nobody was there. */
    ABSENT
}
