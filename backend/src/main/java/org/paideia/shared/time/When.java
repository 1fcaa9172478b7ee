package org.paideia.shared.time;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

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

    public static When onDay(LocalDate day) {
        return new When(day.toString(), Precision.DAY, day, day, null);
    }

    /** Whether it can mean a day after that one only. */
    public boolean isAfter(LocalDate day) {
        return earliest != null && earliest.isAfter(day);
    }
}
