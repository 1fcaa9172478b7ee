package org.paideia.directory;

import java.util.List;
import org.paideia.city.UnescoRegion;
import org.paideia.city.name.FurtherName;
import org.paideia.shared.text.LanguageMap;

/** What the map shows of a city. */
record CityFeature(
        String ownName,
        LanguageMap names,
        List<FurtherName> furtherNames,
        String sourceLanguage,
        String country,
        UnescoRegion unescoRegion,
        Long population,
        List<String> networks,
        List<String> themes,
        String borrowedFrom) {

    static GeoJson.Feature of(CityListItem city) {
        CityFeature properties = new CityFeature(
                city.ownName(),
                city.names(),
                city.furtherNames(),
                city.sourceLanguage(),
                city.country(),
                city.unescoRegion(),
                city.population() == null ? null : city.population().value().longValue(),
                city.networks(),
                city.themes(),
                city.place() == null ? null : city.place().borrowedFrom());
        return GeoJson.Feature.of(city.slug(), city.place(), properties);
    }
}
