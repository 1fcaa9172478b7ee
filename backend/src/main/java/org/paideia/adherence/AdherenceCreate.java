package org.paideia.adherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a city begins with when it signs, and the content of a draft. Null is absent.
 *
 * @param signatoryName of whoever signs first, or alone
 * @param furtherSignatories who signs after that, in their order
 */
public record AdherenceCreate(
        String city,
        String language,
        String signatoryName,
        String signatoryTitle,
        List<Signatory> furtherSignatories,
        LocalDate resolutionDate,
        String resolutionReference,
        UUID resolutionFile,
        LocalDate effectiveOn) {

    /** Somebody in office who signs for the city. */
    public record Signatory(String name, String title) {

        /** Name and office on one line. */
        public String line() {
            return name + ", " + title;
        }
    }

    /** The same in that language. */
    AdherenceCreate in(String language) {
        return new AdherenceCreate(
                city, language, signatoryName, signatoryTitle, furtherSignatories, resolutionDate, resolutionReference,
                resolutionFile, effectiveOn);
    }

    /** Those who sign after the first; none where it signs alone. */
    public List<Signatory> others() {
        return Objects.requireNonNullElse(furtherSignatories, List.of());
    }
}
