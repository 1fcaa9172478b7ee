package org.paideia.adherence.register;

import org.paideia.city.CityRef;
import org.paideia.shared.time.When;

/** A member of the issuing network that has not signed, and since when it is a member. */
public record NonSignatory(CityRef city, When since) {

    /** What a list reads, in HQL over a membership m, its city c and parent p. */
    static final String ITEM = "new org.paideia.adherence.register.NonSignatory(" + CityRef.ITEM + ", m.since)";

    public NonSignatory {
        since = since == null ? When.UNKNOWN : since;
    }
}
