package org.paideia.registration.checkin;

/** What became of a check-in. */
public enum CheckInOutcome {
    /** It counts, also if it was sent before. */
    CHECKED_IN,
    /** Somebody else checked the same person in; that one counts, and its moment and door are told. */
    ALREADY_CHECKED_IN,
    /** Whoever it is has no place at the event; the state says why. */
    NO_PLACE,
    /** It is nobody who registered for this event: a mistake, a forgery, or the code of another event. */
    UNKNOWN,
    /** It was made before the doors opened, or lies in the future. */
    WRONG_TIME,
    /** It was sent before and taken back since, and does not count again. */
    TAKEN_BACK
}
