package org.paideia.adherence.register;

/**
 * How many cities signed and withdrew in a month, and how many signatures stood at its end.
 *
 * @param month for example {@code 2026-11}
 */
public record SignatureMonth(String month, long signed, long withdrawn, long standing) {}
