package org.paideia.declaration.text;

import java.util.List;
import java.util.UUID;

/**
 * How far a text is in one language.
 *
 * @param missing the blocks that have no text in it
 * @param outdated the blocks whose source has changed since
 */
public record TranslationView(String language, TranslationStatus status, List<UUID> missing, List<UUID> outdated) {

    static List<TranslationView> of(TextVersion version) {
        return version.languagesOfBlocks().stream()
                .map(language -> new TranslationView(
                        language, version.status(language), version.missing(language), version.outdated(language)))
                .toList();
    }
}
