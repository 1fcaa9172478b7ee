package org.paideia.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paideia.agenda.LocalTimes;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.time.When;

/** When a session begins and ends, as a clock on the wall of the event shows it. */
public record SessionTimes(LocalDateTime start, LocalDateTime end) {

    private static final Duration LONGEST = Duration.ofHours(24);

    /**
     * Reads the times of a session.
     *
     * @param wrong takes what is wrong with them; nothing is answered then
     */
    public static Optional<SessionTimes> of(SessionCreate wish, Gathering event, List<Violation> wrong) {
        List<Violation> found = new ArrayList<>();
        LocalTimes.moment(wish.start(), event.zone(), "/start", found);
        LocalTimes.moment(wish.end(), event.zone(), "/end", found);
        if (!found.isEmpty()) {
            wrong.addAll(found);
            return Optional.empty();
        }
        SessionTimes times = new SessionTimes(LocalDateTime.parse(wish.start()), LocalDateTime.parse(wish.end()));
        times.check(event.when(), found);
        wrong.addAll(found);
        return found.isEmpty() ? Optional.of(times) : Optional.empty();
    }

    /** The IANA name of the zone in which the times of an event are told. */
    public static String zoneOf(Gathering event) {
        return event.zone().getId();
    }

    private void check(When when, List<Violation> wrong) {
        if (!end.isAfter(start)) {
            wrong.add(Violation.at("/end", "before-start", "A session ends after it begins."));
        } else if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            wrong.add(Violation.at("/end", "does-not-fit", "A session lasts 24 hours at the most."));
        }
        LocalDate day = start.toLocalDate();
        if (day.isBefore(when.firstDay()) || day.isAfter(when.lastDay())) {
            wrong.add(Violation.at("/start", "does-not-fit",
                    "Is outside the days of the event, which takes place from " + when.firstDay() + " to " + when.lastDay() + "."));
        }
    }
}
