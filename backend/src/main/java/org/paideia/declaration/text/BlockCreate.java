package org.paideia.declaration.text;

import org.paideia.shared.text.LanguageMap;

/**
 * A block to add, and the content of one that is there.
 *
 * @param position where it stands among all blocks, counted from 1, or null for the end
 */
public record BlockCreate(BlockKind kind, Integer position, LanguageMap texts) {}
