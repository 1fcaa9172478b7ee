package org.paideia.directory;

import java.util.List;
import org.paideia.city.Figure;
import org.paideia.city.Place;
import org.paideia.city.UnescoRegion;
import org.paideia.city.name.FurtherName;
import org.paideia.shared.text.LanguageMap;

/** A city as the directory lists it, with the networks that have admitted it. */
public record CityListItem(
        String slug,
        String kind,
        String sourceLanguage,
        String ownName,
        LanguageMap names,
        List<FurtherName> furtherNames,
        String country,
        UnescoRegion unescoRegion,
        String adminArea,
        Place place,
        Figure population,
        List<String> themes,
        List<String> networks,
        int signatures) {

    /** What a list reads, in HQL over a city c and its parent p. */
    static final String ITEM = "new org.paideia.directory.CityListItem("
            + "c.slug, c.kind, c.sourceLanguage, c.ownName, c.names, c.furtherNames, c.country, c.unescoRegion, c.adminArea,"
            + " c.latitude, c.longitude, c.placeSource, c.placeNote, p.latitude, p.longitude, p.placeSource, p.slug,"
            + " c.population, c.themes,"
            + " (select array_agg(m.networkSlug) within group (order by m.networkSlug) from Membership m"
            + "   where m.citySlug = c.slug and m.state = ADMITTED), c.signatures)";

    /** What {@link #ITEM} gives. */
    public CityListItem(
            String slug, String kind, String sourceLanguage, String ownName, LanguageMap names,
            List<FurtherName> furtherNames, String country, UnescoRegion unescoRegion, String adminArea,
            Double latitude, Double longitude, String placeSource, String placeNote,
            Double parentLatitude, Double parentLongitude, String parentPlaceSource, String parent,
            Figure population, List<String> themes, String[] networks, int signatures) {
        this(
                slug, kind, sourceLanguage, ownName, names, furtherNames, country, unescoRegion, adminArea,
                Place.of(
                        latitude, longitude, placeSource, placeNote,
                        parentLatitude, parentLongitude, parentPlaceSource, parent),
                population, themes, networks == null ? List.of() : List.of(networks), signatures);
    }
}
