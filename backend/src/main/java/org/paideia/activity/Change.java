package org.paideia.activity;

/**
 * One field that changed.
 *
 * @param before its value before as plain JSON, or null where there was none
 * @param after its value after as plain JSON, or null where there is none
 */
public record Change(String field, Object before, Object after) {}
