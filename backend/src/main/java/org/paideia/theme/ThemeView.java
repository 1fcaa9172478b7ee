package org.paideia.theme;

import java.time.Instant;
import org.paideia.shared.text.LanguageMap;

/** A term as callers see it. */
public record ThemeView(
        String slug,
        String group,
        String sourceLanguage,
        LanguageMap labels,
        String source,
        Instant createdAt,
        Instant updatedAt) {

    static ThemeView of(Theme theme) {
        ThemeCreate content = theme.content();
        return new ThemeView(
                content.slug(),
                content.group(),
                content.sourceLanguage(),
                content.labels(),
                content.source(),
                theme.createdAt(),
                theme.updatedAt());
    }
}
