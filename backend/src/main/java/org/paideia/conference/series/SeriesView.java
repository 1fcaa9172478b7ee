package org.paideia.conference.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;

/** A series as callers see it. */
public record SeriesView(
        UUID id,
        String slug,
        NetworkRef network,
        String sourceLanguage,
        LanguageMap names,
        String shortName,
        LanguageMap about,
        List<String> sources,
        Instant createdAt,
        Instant updatedAt) {

    static SeriesView of(Series series) {
        SeriesCreate content = series.content();
        return new SeriesView(
                series.id(), content.slug(), NetworkRef.of(series.network()), content.sourceLanguage(), content.names(),
                content.shortName(), content.about(), content.sources(), series.createdAt(), series.updatedAt());
    }
}
