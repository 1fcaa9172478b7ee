package org.paideia.commitment.smart;

/**
 * Something that is missing to make a commitment one that can be followed.
 *
 * @param code which case it is; the app has its words
 * @param pointer the field (RFC 6901)
 * @param message what helps, in English
 * @param required true where it must be there to submit, else null
 */
public record SmartFinding(SmartCriterion criterion, String code, String pointer, String message, Boolean required) {}
