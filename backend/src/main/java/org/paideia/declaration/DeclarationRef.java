package org.paideia.declaration;

import org.paideia.shared.text.LanguageMap;

/** A declaration, as other records name it; the issuer is the slug of a network. */
public record DeclarationRef(
        String slug, String kind, int year, LanguageMap titles, String sourceLanguage, String issuer) {

    /** Selects the declaration, in HQL over a declaration d. */
    public static final String ITEM = "new org.paideia.declaration.DeclarationRef("
            + "d.slug, d.kind, d.year, d.titles, d.sourceLanguage, d.issuerSlug)";

    public static DeclarationRef of(Declaration declaration) {
        DeclarationCreate content = declaration.content();
        return new DeclarationRef(
                content.slug(), content.kind(), content.year(), content.titles(), content.sourceLanguage(), content.issuer());
    }
}
