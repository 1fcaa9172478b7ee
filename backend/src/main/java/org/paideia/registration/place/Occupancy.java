package org.paideia.registration.place;

import org.paideia.registration.settings.Places;

/** How full it is, in one of the two ways to take part and for one city, while the event is held. */
public final class Occupancy {

    private final Places places;
    private final String city;
    private final boolean othersFirst;
    private int confirmed;
    private int ofCity;
    private int taken;
    private int queued;

    /** @param othersFirst whether somebody waits who could have the place: nobody overtakes them */
    Occupancy(Places places, String city, int confirmed, int ofCity, boolean othersFirst) {
        this.places = places;
        this.city = city;
        this.confirmed = confirmed;
        this.ofCity = ofCity;
        this.othersFirst = othersFirst;
    }

    /** Whether there is a place, also for that city. */
    boolean hasRoom() {
        boolean forAnyone = places.capacity() == null || confirmed < places.capacity();
        boolean forCity = city.isEmpty() || places.perCity() == null || ofCity < places.perCity();
        return forAnyone && forCity;
    }

    /** Takes a place, or else a place on the waiting list; true for the former. */
    boolean take() {
        if (hasRoom() && !othersFirst) {
            confirmed++;
            ofCity++;
            taken++;
            return true;
        }
        queued++;
        return false;
    }

    int taken() {
        return taken;
    }

    int queued() {
        return queued;
    }
}
