package org.paideia.registration.place;

import org.paideia.registration.settings.Places;

/** How full it is, in one of the two ways to take part and for one city, while the event is held. */
public final class Occupancy {

    private final Places places;
    private final String city;
    private int confirmed;
    private int waiting;
    private int ofCity;
    private boolean othersFirst;
    private int taken;
    private int queued;

    Occupancy(Places places, String city) {
        this.places = places;
        this.city = city;
    }

    void counted(String which, int confirmed, int waiting) {
        if (which.equals(PlaceCounts.ALL)) {
            this.confirmed = confirmed;
            this.waiting = waiting;
        } else {
            this.ofCity = confirmed;
        }
    }

    /** Whether there is a place, also for that city. */
    boolean hasRoom() {
        boolean forAnyone = places.capacity() == null || confirmed < places.capacity();
        boolean forCity = city.isEmpty() || places.perCity() == null || ofCity < places.perCity();
        return forAnyone && forCity;
    }

    /** Whether whoever arrives has to ask if others wait. */
    boolean mayHaveToQueue() {
        return hasRoom() && waiting > 0;
    }

    /** Somebody waits who could have the place: nobody overtakes them. */
    void letOthersFirst() {
        this.othersFirst = true;
    }

    /** Takes a place, or else a place on the waiting list; true for the former. */
    boolean take() {
        if (hasRoom() && !othersFirst) {
            confirmed++;
            ofCity++;
            taken++;
            return true;
        }
        waiting++;
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
