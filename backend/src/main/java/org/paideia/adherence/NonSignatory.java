package org.paideia.adherence;

import org.paideia.city.CityRef;
import org.paideia.shared.time.When;

/** A member of the issuing network that has not signed, and since when it is a member. */
public record NonSignatory(CityRef city, When since) {

    /** What {@link #of} expects a row to hold, in HQL over a membership m, its city c and parent p. */
    static final String COLUMNS = "m.since, " + CityRef.COLUMNS;

    static NonSignatory of(Object[] m) {
        return new NonSignatory(CityRef.read(m, 1), m[0] == null ? When.UNKNOWN : (When) m[0]);
    }
}
