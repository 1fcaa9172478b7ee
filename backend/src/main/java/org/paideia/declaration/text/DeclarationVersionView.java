package org.paideia.declaration.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.paideia.declaration.Declaration;

/** A version of a text as callers see it. */
public record DeclarationVersionView(
        int number,
        VersionState state,
        @JsonProperty("isCurrent") boolean isCurrent,
        Instant publishedAt,
        Instant frozenAt,
        String note,
        String sourceLanguage,
        List<BlockView> blocks,
        List<TranslationView> translations) {

    public static DeclarationVersionView of(TextVersion version) {
        Declaration declaration = version.declaration();
        return new DeclarationVersionView(
                version.number(),
                version.state(),
                version.isCurrent(),
                version.publishedAt(),
                version.frozenAt(),
                version.note(),
                declaration.sourceLanguage(),
                BlockView.of(version.blocks()),
                TranslationView.of(version));
    }
}
