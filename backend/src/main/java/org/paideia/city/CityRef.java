package org.paideia.city;

import org.paideia.shared.text.LanguageMap;

/** A city, as other records name it. */
public record CityRef(
        String slug, String ownName, LanguageMap names, String sourceLanguage, String country, Place place) {

    /** Selects the city, in HQL over a city c and its parent p. */
    public static final String ITEM = "new org.paideia.city.CityRef(c.slug, c.ownName, c.names, c.sourceLanguage, c.country,"
            + " c.latitude, c.longitude, c.placeSource, c.placeNote, p.latitude, p.longitude, p.placeSource, p.slug)";

    /** What {@link #read} expects a row to hold, in HQL over a city c and its parent p. */
    public static final String COLUMNS = "c.slug, c.ownName, c.names, c.sourceLanguage, c.country, c.latitude, c.longitude,"
            + " c.placeSource, c.placeNote, p.latitude, p.longitude, p.placeSource, p.slug";

    /** What {@link #ITEM} gives. */
    public CityRef(
            String slug, String ownName, LanguageMap names, String sourceLanguage, String country,
            Double latitude, Double longitude, String placeSource, String placeNote,
            Double parentLatitude, Double parentLongitude, String parentPlaceSource, String parent) {
        this(
                slug, ownName, names, sourceLanguage, country,
                Place.of(
                        latitude, longitude, placeSource, placeNote,
                        parentLatitude, parentLongitude, parentPlaceSource, parent));
    }

    /**
     * The city in a row; null where there is none.
     *
     * @param at where in the row its columns begin
     */
    public static CityRef read(Object[] row, int at) {
        if (row[at] == null) {
            return null;
        }
        Place place = Place.of(
                (Double) row[at + 5], (Double) row[at + 6], (String) row[at + 7], (String) row[at + 8],
                (Double) row[at + 9], (Double) row[at + 10], (String) row[at + 11], (String) row[at + 12]);
        return new CityRef(
                (String) row[at], (String) row[at + 1], (LanguageMap) row[at + 2], (String) row[at + 3], (String) row[at + 4], place);
    }

    public static CityRef of(City city) {
        return new CityRef(
                city.slug(), city.ownName(), city.names(), city.sourceLanguage(), city.country(), city.place());
    }
}
