package org.paideia.adherence;

import org.paideia.city.CityRef;
import org.paideia.city.Place;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A member of the issuing network that has not signed, and since when it is a member. */
public record NonSignatory(CityRef city, When since) {

    /** What {@link #of} expects a row to hold, in HQL over a membership m, its city c and parent p. */
    static final String COLUMNS = "m.since, c.slug, c.ownName, c.names, c.sourceLanguage, c.country, c.latitude, c.longitude,"
            + " c.placeSource, c.placeNote, p.latitude, p.longitude, p.placeSource, p.slug";

    static NonSignatory of(Object[] m) {
        Place place = Place.of(
                (Double) m[6], (Double) m[7], (String) m[8], (String) m[9],
                (Double) m[10], (Double) m[11], (String) m[12], (String) m[13]);
        return new NonSignatory(
                new CityRef((String) m[1], (String) m[2], (LanguageMap) m[3], (String) m[4], (String) m[5], place),
                m[0] == null ? When.UNKNOWN : (When) m[0]);
    }
}
