package org.paideia.programme.news;

/** What those who chose a session are told of it. */
public enum SessionNews {
    /** It has another time or room. */
    MOVED,
    CANCELLED,
    /** It takes place after all. */
    REINSTATED,
    /** A place has become free: whoever waited has it. */
    PROMOTED
}
