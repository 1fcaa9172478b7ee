package org.paideia.eventrole;

/** What somebody does at an event. */
public enum EventRoleName {
    /** The programme, the registrations and the letters. */
    ORGANISER,
    /** Lets people in, and nothing else. */
    CHECK_IN
}
