package org.paideia.convocation.answer;

/** What a city answers to a convocation. */
public enum AnswerKind {
    /** Somebody comes. */
    COMING,
    /** Nobody comes, and the city says so. */
    EXCUSED,
    /** The city has not answered; never kept. */
    NONE
}
