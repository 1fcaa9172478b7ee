package org.paideia.commitment;

import java.util.UUID;
import org.paideia.declaration.text.BlockView;
import org.paideia.shared.text.LanguageMap;

/**
 * A clause of a declaration, as commitments name it.
 *
 * @param number counted from 1 in the version that was signed
 */
public record ClauseRef(UUID id, Integer number, LanguageMap texts) {

    public static ClauseRef of(BlockView block) {
        return new ClauseRef(block.id(), block.number(), block.texts());
    }
}
