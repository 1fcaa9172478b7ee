package org.paideia.adherence.register;

import java.time.LocalDate;
import org.paideia.adherence.AdherenceListItem;
import org.paideia.adherence.AdherenceState;
import org.paideia.directory.GeoJson;
import org.paideia.shared.text.LanguageMap;

/** What the map shows of an adherence. */
record AdherenceFeature(
        String declaration,
        String city,
        String ownName,
        LanguageMap names,
        String sourceLanguage,
        String country,
        AdherenceState state,
        LocalDate signedOn,
        LocalDate withdrawnOn,
        String borrowedFrom) {

    static GeoJson.Feature of(AdherenceListItem adherence) {
        var city = adherence.city();
        AdherenceFeature properties = new AdherenceFeature(
                adherence.declaration().slug(),
                city.slug(),
                city.ownName(),
                city.names(),
                city.sourceLanguage(),
                city.country(),
                adherence.state(),
                adherence.signedOn(),
                adherence.withdrawnOn(),
                city.place() == null ? null : city.place().borrowedFrom());
        return GeoJson.Feature.of(adherence.id().toString(), city.place(), properties);
    }
}
