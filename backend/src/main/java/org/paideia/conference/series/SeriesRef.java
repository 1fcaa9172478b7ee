package org.paideia.conference.series;

import org.paideia.shared.text.LanguageMap;

/** A series, as other records name it. */
public record SeriesRef(String slug, LanguageMap names, String sourceLanguage, String shortName) {

    public static SeriesRef of(Series series) {
        return new SeriesRef(series.slug(), series.names(), series.sourceLanguage(), series.shortName());
    }
}
