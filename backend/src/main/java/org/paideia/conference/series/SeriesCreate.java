package org.paideia.conference.series;

import java.util.List;
import org.paideia.shared.text.LanguageMap;

/** A series to enter, and the content of one that is there. Null is absent; lists are never null once read. */
public record SeriesCreate(
        String slug,
        String network,
        String sourceLanguage,
        LanguageMap names,
        String shortName,
        LanguageMap about,
        List<String> sources) {

    public SeriesCreate {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
