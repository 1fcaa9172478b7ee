package org.paideia.adherence;

import java.time.LocalDate;
import java.util.UUID;

/** What a city begins with when it signs, and the content of a draft. Null is absent. */
public record NewAdherence(
        String city,
        String language,
        String signatoryName,
        String signatoryTitle,
        LocalDate resolutionDate,
        String resolutionReference,
        UUID resolutionFile,
        LocalDate effectiveOn) {

    /** The same in that language. */
    NewAdherence in(String language) {
        return new NewAdherence(
                city, language, signatoryName, signatoryTitle, resolutionDate, resolutionReference, resolutionFile,
                effectiveOn);
    }
}
