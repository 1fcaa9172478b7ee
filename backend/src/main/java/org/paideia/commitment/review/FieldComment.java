package org.paideia.commitment.review;

/**
 * What a reviewer says of one field.
 *
 * @param pointer the field (RFC 6901), or empty for the whole
 * @param text what is to be changed
 */
public record FieldComment(String pointer, String text) {}
