package org.paideia.file;

/** What a file is for. */
public enum Purpose {

    /** A council's resolution on which a city's signature rests. */
    RESOLUTION,

    /** The city's own paper, on which documents are written. A city has one. */
    LETTERHEAD,

    /** What shows that a report of the city is true. Pictures are kept without the data that they came with. */
    EVIDENCE,

    /** The city's arms or its logo, for the first page of what it signs. */
    ARMS,

    /** A sheet of paper with the hands on it that signed. */
    SIGNED_PAPER,

    /** What was made of what a city signed; nobody sends it. */
    SIGNED_DOCUMENT
}
