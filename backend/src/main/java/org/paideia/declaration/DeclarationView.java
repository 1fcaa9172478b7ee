package org.paideia.declaration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.city.Figure;
import org.paideia.conference.ConferenceRef;
import org.paideia.declaration.text.DeclarationVersionView;
import org.paideia.declaration.text.TextVersion;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;

/** A declaration as callers see it, with the text that is shown and signed. */
public record DeclarationView(
        UUID id,
        String slug,
        String kind,
        int year,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        NetworkRef issuer,
        ConferenceRef conference,
        DeclarationState state,
        boolean hasText,
        DeclarationVersionView version,
        Figure commitments,
        long signatures,
        List<String> sources,
        Instant createdAt,
        Instant updatedAt) {

    /** @param version the one that is shown, or null where there is no text */
    static DeclarationView of(Declaration declaration, TextVersion version, long signatures) {
        DeclarationCreate content = declaration.content();
        return new DeclarationView(
                declaration.id(),
                content.slug(),
                content.kind(),
                content.year(),
                content.sourceLanguage(),
                content.titles(),
                content.theme(),
                NetworkRef.of(declaration.issuer()),
                ConferenceRef.of(declaration.conference()),
                declaration.state(),
                version != null && !version.blocks().isEmpty(),
                version == null ? null : DeclarationVersionView.of(version),
                content.commitments(),
                signatures,
                content.sources(),
                declaration.createdAt(),
                declaration.updatedAt());
    }
}
