package org.paideia.city;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.city.name.FurtherName;
import org.paideia.shared.text.LanguageMap;

/** A city as callers see it. */
public record CityView(
        UUID id,
        String slug,
        String kind,
        String sourceLanguage,
        String ownName,
        LanguageMap names,
        List<FurtherName> furtherNames,
        String country,
        UnescoRegion unescoRegion,
        String adminArea,
        String parent,
        List<String> participants,
        Place place,
        Figure population,
        String timeZone,
        String dayZone,
        List<String> languages,
        List<String> themes,
        String website,
        LanguageMap about,
        Long geonamesId,
        List<String> sources,
        Instant createdAt,
        Instant updatedAt) {

    static CityView of(City city) {
        CityCreate content = city.content();
        return new CityView(
                city.id(),
                content.slug(),
                content.kind(),
                content.sourceLanguage(),
                content.ownName(),
                content.names(),
                content.furtherNames(),
                content.country(),
                city.unescoRegion(),
                content.adminArea(),
                content.parent(),
                content.participants(),
                city.place(),
                content.population(),
                content.timeZone(),
                city.zone().getId(),
                content.languages(),
                content.themes(),
                content.website(),
                content.about(),
                content.geonamesId(),
                content.sources(),
                city.createdAt(),
                city.updatedAt());
    }
}
