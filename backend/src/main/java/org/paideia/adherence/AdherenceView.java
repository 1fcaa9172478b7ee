package org.paideia.adherence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.adherence.Adherence.GivenOnPaper;
import org.paideia.city.CityRef;
import org.paideia.declaration.DeclarationRef;

/** An adherence as callers see it. */
public record AdherenceView(
        UUID id,
        DeclarationRef declaration,
        CityRef city,
        AdherenceState state,
        String language,
        Integer version,
        String title,
        String signatoryName,
        String signatoryTitle,
        List<AdherenceCreate.Signatory> furtherSignatories,
        LocalDate resolutionDate,
        String resolutionReference,
        UUID resolutionFile,
        LocalDate effectiveOn,
        Instant signedAt,
        LocalDate signedOn,
        String textSha256,
        GivenOnPaper onPaper,
        String code,
        LocalDate withdrawnOn,
        String withdrawalReason,
        String withdrawalNote,
        Instant createdAt,
        Instant updatedAt) {

    static AdherenceView of(Adherence adherence) {
        AdherenceCreate content = adherence.content();
        return new AdherenceView(
                adherence.id(),
                DeclarationRef.of(adherence.declaration()),
                CityRef.of(adherence.city()),
                adherence.state(),
                content.language(),
                adherence.textVersion(),
                adherence.words().map(SignedWords::title).orElse(null),
                content.signatoryName(),
                content.signatoryTitle(),
                content.furtherSignatories(),
                content.resolutionDate(),
                content.resolutionReference(),
                content.resolutionFile(),
                content.effectiveOn(),
                adherence.signedAt(),
                adherence.signedOn(),
                adherence.textSha256(),
                adherence.onPaper().orElse(null),
                adherence.code(),
                adherence.withdrawnOn(),
                adherence.withdrawalReason(),
                adherence.withdrawalNote(),
                adherence.createdAt(),
                adherence.updatedAt());
    }
}
