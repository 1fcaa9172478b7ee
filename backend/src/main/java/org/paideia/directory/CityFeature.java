package org.paideia.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.paideia.city.Place;
import org.paideia.city.UnescoRegion;
import org.paideia.shared.text.LanguageMap;

/** A city as a GeoJSON feature (RFC 7946); the geometry is null, and said to be, where no point is known. */
record CityFeature(
        String type,
        String id,
        @JsonInclude(JsonInclude.Include.ALWAYS) Point geometry,
        Properties properties) {

    record Point(String type, double[] coordinates) {}

    record Properties(
            String ownName,
            LanguageMap names,
            String sourceLanguage,
            String country,
            UnescoRegion unescoRegion,
            Long population,
            List<String> networks,
            List<String> themes,
            String borrowedFrom) {}

    static CityFeature of(CityListItem city) {
        Place place = city.place();
        return new CityFeature(
                "Feature",
                city.slug(),
                place == null ? null : new Point("Point", new double[] {place.longitude(), place.latitude()}),
                new Properties(
                        city.ownName(),
                        city.names(),
                        city.sourceLanguage(),
                        city.country(),
                        city.unescoRegion(),
                        city.population() == null ? null : city.population().value().longValue(),
                        city.networks(),
                        city.themes(),
                        place == null ? null : place.borrowedFrom()));
    }
}
