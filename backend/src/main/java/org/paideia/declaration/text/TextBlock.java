package org.paideia.declaration.text;

import java.util.UUID;

/**
 * One part of a text as it reads for a city.
 *
 * @param number which clause it is, counted from 1, or null for what is no clause
 */
public record TextBlock(UUID id, BlockKind kind, Integer number, String text) {}
