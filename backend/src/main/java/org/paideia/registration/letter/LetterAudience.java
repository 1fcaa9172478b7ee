package org.paideia.registration.letter;

/** To whom the organiser writes. */
public enum LetterAudience {
    /** Those who have a place. */
    CONFIRMED,
    /** Those who wait for one. */
    WAITLISTED,
    /** Those who act for member cities of the network for which nobody has registered. */
    SILENT
}
