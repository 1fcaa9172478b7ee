package org.paideia.adherence;

import java.time.LocalDate;

/** What a city begins with when it signs, and the content of a draft. Null is absent. */
public record NewAdherence(
        String city,
        String language,
        String signatoryName,
        String signatoryTitle,
        LocalDate resolutionDate,
        String resolutionReference,
        LocalDate effectiveOn) {

    /** The same in that language. */
    NewAdherence in(String language) {
        return new NewAdherence(
                city, language, signatoryName, signatoryTitle, resolutionDate, resolutionReference, effectiveOn);
    }
}
