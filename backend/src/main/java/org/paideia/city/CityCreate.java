package org.paideia.city;

import java.util.List;
import org.paideia.city.name.FurtherName;
import org.paideia.shared.text.LanguageMap;

/** A city to enter, and the content of one that is there. Null is absent; lists are never null once read. */
public record CityCreate(
        String slug,
        String kind,
        String sourceLanguage,
        String ownName,
        LanguageMap names,
        List<FurtherName> furtherNames,
        String country,
        String adminArea,
        String parent,
        List<String> participants,
        PlaceInput place,
        Figure population,
        String timeZone,
        List<String> languages,
        List<String> themes,
        String website,
        LanguageMap about,
        Long geonamesId,
        List<String> sources) {

    public CityCreate {
        kind = kind == null ? "MUNICIPALITY" : kind;
        furtherNames = furtherNames == null ? List.of() : List.copyOf(furtherNames);
        participants = participants == null ? List.of() : List.copyOf(participants);
        languages = languages == null ? List.of() : List.copyOf(languages);
        themes = themes == null ? List.of() : List.copyOf(themes);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
