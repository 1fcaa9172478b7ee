package org.paideia.city;

import org.paideia.shared.text.LanguageMap;

/** A city, as other records name it. */
public record CityRef(
        String slug, String ownName, LanguageMap names, String sourceLanguage, String country, Place place) {

    public static CityRef of(City city) {
        return new CityRef(
                city.slug(), city.ownName(), city.names(), city.sourceLanguage(), city.country(), city.place());
    }
}
