package org.paideia.adherence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.adherence.Adherence.GivenOnPaper;
import org.paideia.city.CityRef;
import org.paideia.declaration.DeclarationRef;

/** An adherence as lists show it. */
public record AdherenceListItem(
        UUID id,
        DeclarationRef declaration,
        CityRef city,
        AdherenceState state,
        String language,
        Integer version,
        String signatoryName,
        String signatoryTitle,
        List<AdherenceCreate.Signatory> furtherSignatories,
        GivenOnPaper onPaper,
        LocalDate signedOn,
        LocalDate effectiveOn,
        LocalDate withdrawnOn,
        Instant updatedAt) {

    /** What a list reads, in HQL over an adherence a, its declaration d, its city c and parent p. */
    static final String ITEM = "new org.paideia.adherence.AdherenceListItem(a.id, " + DeclarationRef.ITEM + ", " + CityRef.ITEM
            + ", a.state, a.language, a.textVersion, a.signatoryName, a.signatoryTitle, a.furtherSignatories, a.onPaper, a.signedOn, a.effectiveOn, a.withdrawnOn,"
            + " a.updatedAt)";
}
