package org.paideia.registration.checkin;

import java.time.Duration;
import java.time.Instant;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.time.When;

/** When people are let in at an event. */
public final class Doors {

    /** A device whose clock is ahead by so much is taken to mean now. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private Doors() {}

    /** When the first day begins where the event takes place; null while its date is not known. */
    public static Instant firstDay(Gathering event) {
        When when = event.when();
        return when.hasPlaceInTime() && when.earliest() != null
                ? when.firstDay().atStartOfDay(event.zone()).toInstant()
                : null;
    }

    /** From when people are let in: with the day before the first, on which badges are handed out; null while the date is not known. */
    static Instant openAt(Gathering event) {
        Instant first = firstDay(event);
        return first == null ? null : first.atZone(event.zone()).minusDays(1).toInstant();
    }

    /** Refuses an event to which nobody comes: one that is not confirmed, is closed or was cancelled, or has no date. */
    public static void requireThere(Gathering event) {
        boolean takesPlace = event.state() == EventState.CONFIRMED || event.state() == EventState.HELD;
        if (!takesPlace || firstDay(event) == null) {
            throw Problems.conflict("no-doors", "It is " + event.state() + ". People are checked in at what is CONFIRMED or HELD and has a date.");
        }
    }

    /** The moment of a check-in as it counts; null where nobody can have been checked in then. */
    static Instant moment(Instant opensAt, Instant sent, Instant now) {
        if (sent.isBefore(opensAt) || sent.isAfter(now.plus(CLOCKS_DIFFER))) {
            return null;
        }
        return sent.isAfter(now) ? now : sent;
    }
}
