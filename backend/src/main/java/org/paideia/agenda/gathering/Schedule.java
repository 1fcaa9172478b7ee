package org.paideia.agenda.gathering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.paideia.city.City;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.time.Precision;
import org.paideia.shared.time.When;
import org.paideia.shared.time.WhenInput;

/**
 * When people gather: the date, as precise as it is known, and its clock times, which need the day and a time zone.
 *
 * @param when never null
 * @param startsAt null where no time is known
 * @param endsAt null where no end is known
 * @param zone null where no time is known
 */
public record Schedule(When when, Instant startsAt, Instant endsAt, ZoneId zone) {

    /**
     * Reads what was sent and refuses, all at once, what cannot be.
     *
     * @param host in whose zone times are told unless said otherwise, and in whose hemisphere seasons are; may be null
     */
    static Schedule of(GatheringContent content, City host) {
        When when = WhenInput.read(content.when(), "/when", host != null && host.isSouthern());
        if (content.startsAt() == null && content.endsAt() == null) {
            return new Schedule(when, null, null, content.timeZone() == null ? null : zone(content.timeZone()));
        }
        List<Violation> wrong = new ArrayList<>();
        ZoneId zone = content.timeZone() != null ? zone(content.timeZone()) : host == null ? null : host.zone();
        if (zone == null) {
            wrong.add(Violation.at("/timeZone", "required", "Give the time zone of the times: there is no host city to take it from."));
        }
        if (content.startsAt() == null) {
            wrong.add(Violation.at("/startsAt", "required", "Give the start if you give the end."));
        } else if (content.endsAt() != null && !content.endsAt().isAfter(content.startsAt())) {
            wrong.add(Violation.at("/endsAt", "before-start", "It ends before it begins."));
        }
        if (when.precision() != Precision.DAY) {
            wrong.add(Violation.at("/when", "day-needed", "Give the day if you give the time."));
        } else if (zone != null) {
            within(when, content.startsAt(), zone, "/startsAt", wrong);
            within(when, content.endsAt(), zone, "/endsAt", wrong);
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        return new Schedule(when, content.startsAt(), content.endsAt(), zone);
    }

    private static ZoneId zone(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw Problems.invalid("/timeZone", "unknown-time-zone", "Is no IANA time zone such as Europe/Helsinki.");
        }
        return ZoneId.of(id);
    }

    private static void within(When when, Instant time, ZoneId zone, String pointer, List<Violation> wrong) {
        if (time != null && !contains(when, LocalDate.ofInstant(time, zone))) {
            wrong.add(Violation.at(pointer, "does-not-fit", "Is outside its days, in " + zone + "."));
        }
    }

    /** Whether that moment lies within its days; where these are not known it may. */
    public boolean contains(Instant time, ZoneId fallback) {
        return contains(when, LocalDate.ofInstant(time, zone == null ? fallback : zone));
    }

    private static boolean contains(When when, LocalDate day) {
        return !when.hasPlaceInTime() || when.overlaps(day, day);
    }
}
