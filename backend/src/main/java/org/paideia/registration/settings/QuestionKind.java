package org.paideia.registration.settings;

/** How a question is answered. */
public enum QuestionKind {
    /** In words. */
    TEXT,
    /** By the code of a choice. */
    CHOICE,
    /** By yes or no. */
    YES_NO
}
