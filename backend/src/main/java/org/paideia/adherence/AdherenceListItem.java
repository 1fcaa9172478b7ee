package org.paideia.adherence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.city.Place;
import org.paideia.declaration.DeclarationRef;
import org.paideia.shared.text.LanguageMap;

/** An adherence as lists show it. */
public record AdherenceListItem(
        UUID id,
        DeclarationRef declaration,
        CityRef city,
        AdherenceState state,
        String language,
        Integer version,
        String signatoryName,
        String signatoryTitle,
        LocalDate signedOn,
        LocalDate effectiveOn,
        LocalDate withdrawnOn,
        Instant updatedAt) {

    /** What {@link #of} expects a row to hold, in HQL over an adherence a, its declaration d, its city c and parent p. */
    static final String COLUMNS = "a.id, a.state, a.language, a.textVersion, a.signatoryName, a.signatoryTitle, a.signedOn,"
            + " a.effectiveOn, a.withdrawnOn, a.updatedAt,"
            + " d.slug, d.kind, d.year, d.titles, d.sourceLanguage, d.issuerSlug,"
            + " c.slug, c.ownName, c.names, c.sourceLanguage, c.country, c.latitude, c.longitude, c.placeSource, c.placeNote,"
            + " p.latitude, p.longitude, p.placeSource, p.slug";

    static AdherenceListItem of(Object[] a) {
        Place place = Place.of(
                (Double) a[21], (Double) a[22], (String) a[23], (String) a[24],
                (Double) a[25], (Double) a[26], (String) a[27], (String) a[28]);
        return new AdherenceListItem(
                (UUID) a[0],
                new DeclarationRef((String) a[10], (String) a[11], (int) a[12], (LanguageMap) a[13], (String) a[14], (String) a[15]),
                new CityRef((String) a[16], (String) a[17], (LanguageMap) a[18], (String) a[19], (String) a[20], place),
                (AdherenceState) a[1],
                (String) a[2],
                (Integer) a[3],
                (String) a[4],
                (String) a[5],
                (LocalDate) a[6],
                (LocalDate) a[7],
                (LocalDate) a[8],
                (Instant) a[9]);
    }
}
