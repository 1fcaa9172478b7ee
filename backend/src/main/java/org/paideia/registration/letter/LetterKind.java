package org.paideia.registration.letter;

/** What a letter about a registration says. */
public enum LetterKind {
    CONFIRMED,
    WAITING,
    PENDING,
    PROMOTED,
    CHANGED,
    CANCELLED,
    DECLINED,
    REMINDER,
    /** Somebody tried to register the address once more. */
    KNOWN
}
