package org.paideia.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day it is for whoever acts. A step, a decision or a signature counts in law from a day, and which day that is
 * depends on where it is taken: for a city it is the day there, for a network the day at its secretariat, for what has no
 * known place the day in UTC. Nobody else reckons it, neither here nor in the app, so that all agree on it.
 */
@ApplicationScoped
public class Today {

    /** The zone of whatever lies nowhere, or in a place whose time is not known. */
    public static final ZoneId NOWHERE = ZoneId.of("UTC");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /** The day where the city lies. */
    public LocalDate of(City city) {
        return in(city.zone());
    }

    /** The day in the time zone of whoever acts: {@code zone()} of a city, a network or a meeting. */
    public LocalDate in(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }
}
