package org.paideia.directory;

import java.util.Arrays;
import java.util.List;
import org.paideia.city.Figure;
import org.paideia.city.Place;
import org.paideia.city.UnescoRegion;
import org.paideia.shared.text.LanguageMap;

/** A city as the directory lists it, with the networks that have admitted it. */
public record CityListItem(
        String slug,
        String kind,
        String sourceLanguage,
        String ownName,
        LanguageMap names,
        String country,
        UnescoRegion unescoRegion,
        String adminArea,
        Place place,
        Figure population,
        List<String> themes,
        List<String> networks) {

    /** What {@link #of} expects a row to hold, in HQL over a city c and its parent p. */
    static final String COLUMNS = "c.slug, c.kind, c.sourceLanguage, c.ownName, c.names, c.country, c.unescoRegion, c.adminArea,"
            + " c.latitude, c.longitude, c.placeSource, c.placeNote, p.latitude, p.longitude, p.placeSource, p.slug,"
            + " c.population, c.themes,"
            + " (select array_agg(m.networkSlug) within group (order by m.networkSlug) from Membership m"
            + "   where m.citySlug = c.slug and m.state = ADMITTED)";

    @SuppressWarnings("unchecked")
    static CityListItem of(Object[] c) {
        return new CityListItem(
                (String) c[0],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (LanguageMap) c[4],
                (String) c[5],
                (UnescoRegion) c[6],
                (String) c[7],
                Place.of(
                        (Double) c[8], (Double) c[9], (String) c[10], (String) c[11],
                        (Double) c[12], (Double) c[13], (String) c[14], (String) c[15]),
                (Figure) c[16],
                (List<String>) c[17],
                c[18] == null ? List.of() : Arrays.asList((String[]) c[18]));
    }
}
