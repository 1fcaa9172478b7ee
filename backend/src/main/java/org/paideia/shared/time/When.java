package org.paideia.shared.time;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;

/**
 * A date that may be imprecise or unknown. It is never shown or exported as more precise than it is: the two bounds
 * serve sorting and filtering alone.
 *
 * @param edtf the date in Extended Date/Time Format (ISO 8601-2), or null where it is unknown
 * @param earliest the first day it can mean, or null
 * @param latest the last day it can mean, or null
 * @param asWritten the wording of the source, or null
 */
@Embeddable
public record When(
        String edtf, @Enumerated(EnumType.STRING) Precision precision, LocalDate earliest, LocalDate latest, String asWritten) {

    public static final When UNKNOWN = new When(null, Precision.UNKNOWN, null, null, null);

    /** The first day there is: where what began at an unknown time, or ever, is sorted. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    /** The last day there is: where what has no end, or no known one, is sorted. */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The order of a timeline: by the first possible day, and of those that begin together, what may end last first. */
    public static final Comparator<When> IN_TIME =
            Comparator.comparing(When::firstDay).thenComparing(When::lastDay, Comparator.reverseOrder());

    public static When onDay(LocalDate day) {
        return new When(day.toString(), Precision.DAY, day, day, null);
    }

    /** Whether it stands in a timeline at all: a day without a year, or an unknown date, does not. */
    public boolean hasPlaceInTime() {
        return earliest != null || latest != null;
    }

    /** The first day it can mean, for sorting and filtering. */
    public LocalDate firstDay() {
        return Objects.requireNonNullElse(earliest, FIRST_DAY);
    }

    /** The last day it can mean, for sorting and filtering. */
    public LocalDate lastDay() {
        return Objects.requireNonNullElse(latest, LAST_DAY);
    }

    /** How many days before the end of time its last day lies: where columns must be sorted the same way, it stands for that day. */
    public int lastDayRank() {
        return (int) ChronoUnit.DAYS.between(lastDay(), LAST_DAY);
    }

    /** Some day of that year. */
    public static When inYear(int year) {
        return new When(
                "%04d".formatted(year), Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null);
    }

    /** Whether it can mean a day after that one only. */
    public boolean isAfter(LocalDate day) {
        return earliest != null && earliest.isAfter(day);
    }

    /** Whether it is not over for certain. */
    public boolean isUpcoming(LocalDate today) {
        return hasPlaceInTime() && !lastDay().isBefore(today);
    }

    /** Whether it can mean one of these days, the first and the last included. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return hasPlaceInTime() && !firstDay().isAfter(to) && !lastDay().isBefore(from);
    }

    /** Whether both mean the same, however it is worded. */
    public boolean isSameDateAs(When other) {
        return Objects.equals(edtf, other.edtf)
                && Objects.equals(earliest, other.earliest)
                && Objects.equals(latest, other.latest);
    }

    /**
     * Whether it only says more precisely what was said earlier; otherwise the date was moved. Of a day without a year, the
     * same day of a year is that.
     */
    public boolean refines(When earlier) {
        if (earlier.edtf != null && earlier.edtf.matches("XXXX-\\d\\d-\\d\\d")) {
            return edtf != null && edtf.matches("(XXXX|\\d{4})" + earlier.edtf.substring(4) + "[?~%]?");
        }
        return !firstDay().isBefore(earlier.firstDay()) && !lastDay().isAfter(earlier.lastDay());
    }
}
