package org.paideia.adherence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A signature that was given on paper, as it is written down. Null is absent.
 *
 * @param signedOn the day that stands on the paper
 * @param scan the sheet with the hands on it, a file of the city that was sent before
 */
public record PaperSignatureCreate(
        String city,
        String language,
        String signatoryName,
        String signatoryTitle,
        List<AdherenceCreate.Signatory> furtherSignatories,
        LocalDate resolutionDate,
        String resolutionReference,
        LocalDate effectiveOn,
        LocalDate signedOn,
        UUID scan) {

    /** What a draft of the same would hold. */
    AdherenceCreate content(String language) {
        return new AdherenceCreate(
                city, language, signatoryName, signatoryTitle, furtherSignatories, resolutionDate, resolutionReference, null,
                effectiveOn);
    }
}
