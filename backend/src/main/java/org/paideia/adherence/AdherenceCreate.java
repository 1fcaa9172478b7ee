package org.paideia.adherence;

import java.time.LocalDate;
import java.util.UUID;

/** What a city begins with when it signs, and the content of a draft. Null is absent. */
public record AdherenceCreate(
        String city,
        String language,
        String signatoryName,
        String signatoryTitle,
        LocalDate resolutionDate,
        String resolutionReference,
        UUID resolutionFile,
        LocalDate effectiveOn) {

    /** The same in that language. */
    AdherenceCreate in(String language) {
        return new AdherenceCreate(
                city, language, signatoryName, signatoryTitle, resolutionDate, resolutionReference, resolutionFile,
                effectiveOn);
    }
}
