package org.paideia.registration.figures;

import java.util.Collection;

/**
 * How many of a group registered and how many of these came.
 *
 * @param registered who had a place in the end
 * @param attended who were there
 */
record Turnout(long registered, long attended) {

    static final Turnout NOBODY = new Turnout(0, 0);

    static Turnout sum(Collection<Turnout> parts) {
        return parts.stream().reduce(NOBODY, Turnout::plus);
    }

    Turnout plus(Turnout other) {
        return new Turnout(registered + other.registered, attended + other.attended);
    }

    Turnout minus(Turnout other) {
        return new Turnout(registered - other.registered, attended - other.attended);
    }
}
