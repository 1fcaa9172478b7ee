package org.paideia.declaration.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.shared.text.LanguageMap;

/**
 * One part of a text as callers see it.
 *
 * @param number which clause it is, counted from 1, or null for what is no clause
 */
public record BlockView(UUID id, BlockKind kind, Integer number, LanguageMap texts) {

    public static List<BlockView> of(List<Block> blocks) {
        List<BlockView> views = new ArrayList<>();
        int clauses = 0;
        for (Block block : blocks) {
            Integer number = block.kind() == BlockKind.CLAUSE ? ++clauses : null;
            views.add(new BlockView(block.id(), block.kind(), number, block.texts()));
        }
        return views;
    }
}
