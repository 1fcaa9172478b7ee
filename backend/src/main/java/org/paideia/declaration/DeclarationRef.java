package org.paideia.declaration;

import org.paideia.shared.text.LanguageMap;

/** A declaration, as other records name it; the issuer is the slug of a network. */
public record DeclarationRef(
        String slug, String kind, int year, LanguageMap titles, String sourceLanguage, String issuer) {

    public static DeclarationRef of(Declaration declaration) {
        DeclarationCreate content = declaration.content();
        return new DeclarationRef(
                content.slug(), content.kind(), content.year(), content.titles(), content.sourceLanguage(), content.issuer());
    }
}
