package org.paideia.programme;

/** What sort of session it is. */
public enum SessionFormat {
    /** For all. */
    PLENARY,
    WORKSHOP,
    DIALOGUE,
    POSTER,
    /** To go and see. */
    STUDY_VISIT
}
