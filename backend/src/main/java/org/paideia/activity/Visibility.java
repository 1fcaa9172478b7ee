package org.paideia.activity;

/** Who may see an entry of the history. It is written with the entry; later changes of the record do not reopen it. */
public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Those who act for a city or network that it is about. */
    ACTING,
    /** Those who lead a city or network that it is about. */
    LEADING
}
