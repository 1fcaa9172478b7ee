package org.paideia.adherence.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.paideia.adherence.Adherence;
import org.paideia.adherence.Adherence.GivenOnPaper;
import org.paideia.adherence.AdherenceCreate;
import org.paideia.adherence.AdherenceState;
import org.paideia.adherence.SignedWords;
import org.paideia.city.CityRef;
import org.paideia.declaration.DeclarationRef;
import org.paideia.declaration.text.TextBlock;
import org.paideia.network.NetworkRef;

/** What was signed under a code or in a file. */
public record SignatureVerification(
        String code,
        boolean stands,
        AdherenceState state,
        DeclarationRef declaration,
        String title,
        String theme,
        NetworkRef issuer,
        CityRef city,
        String cityName,
        String language,
        int version,
        String signatoryName,
        String signatoryTitle,
        List<AdherenceCreate.Signatory> furtherSignatories,
        GivenOnPaper onPaper,
        Instant signedAt,
        LocalDate signedOn,
        LocalDate effectiveOn,
        LocalDate resolutionDate,
        String resolutionReference,
        String textSha256,
        String documentSha256,
        LocalDate withdrawnOn,
        String withdrawalReason,
        String withdrawalNote,
        String text,
        List<TextBlock> blocks) {

    /** @param documentSha256 of the PDF, or null where none was made yet */
    static SignatureVerification of(Adherence adherence, String documentSha256) {
        AdherenceCreate content = adherence.content();
        SignedWords words = adherence.words().orElseThrow();
        return new SignatureVerification(
                adherence.code(),
                adherence.state() == AdherenceState.SIGNED,
                adherence.state(),
                DeclarationRef.of(adherence.declaration()),
                words.title(),
                words.theme(),
                NetworkRef.of(adherence.declaration().issuer()),
                CityRef.of(adherence.city()),
                words.cityName(),
                content.language(),
                adherence.textVersion(),
                content.signatoryName(),
                content.signatoryTitle(),
                content.furtherSignatories(),
                adherence.onPaper().map(GivenOnPaper::withoutScan).orElse(null),
                adherence.signedAt(),
                adherence.signedOn(),
                content.effectiveOn(),
                content.resolutionDate(),
                content.resolutionReference(),
                adherence.textSha256(),
                documentSha256,
                adherence.withdrawnOn(),
                adherence.withdrawalReason(),
                adherence.withdrawalNote(),
                adherence.text(),
                words.blocks());
    }
}
