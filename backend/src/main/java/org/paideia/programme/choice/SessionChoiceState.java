package org.paideia.programme.choice;

/** Where somebody stands who has chosen a session. */
public enum SessionChoiceState {
    /** Has a place, or needs none where there is no limit. */
    CHOSEN,
    /** Waits for a place in the order of arrival. */
    WAITLISTED
}
