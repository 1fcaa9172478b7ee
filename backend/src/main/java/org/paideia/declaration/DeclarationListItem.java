package org.paideia.declaration;

import java.time.Instant;
import java.util.List;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;

/** A declaration as lists show it. */
public record DeclarationListItem(
        String slug,
        String kind,
        int year,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        NetworkRef issuer,
        DeclarationState state,
        boolean hasText,
        List<String> languages,
        long signatures,
        Instant updatedAt) {

    /** What a list reads, in HQL over a declaration d, its issuer n and its version v. */
    static final String ITEM = "new org.paideia.declaration.DeclarationListItem(d.slug, d.kind, d.year, d.sourceLanguage, d.titles,"
            + " d.theme, " + NetworkRef.ITEM + ", d.state, v.languages,"
            + " (select count(s) from Signature s where s.declarationId = d.id), d.updatedAt)";

    /** What {@link #ITEM} gives; without languages there is no text. */
    public DeclarationListItem(
            String slug, String kind, int year, String sourceLanguage, LanguageMap titles, LanguageMap theme, NetworkRef issuer,
            DeclarationState state, List<String> languages, long signatures, Instant updatedAt) {
        this(
                slug, kind, year, sourceLanguage, titles, theme, issuer, state, languages != null,
                languages == null ? List.of() : languages, signatures, updatedAt);
    }
}
