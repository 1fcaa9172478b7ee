package org.paideia.declaration.text;

/** What a part of a text is: why, to what the cities commit, and who joins in. */
public enum BlockKind {
    PREAMBLE,
    CLAUSE,
    CLOSING
}
