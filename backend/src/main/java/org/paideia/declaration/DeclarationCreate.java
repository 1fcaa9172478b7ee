package org.paideia.declaration;

import java.util.List;
import org.paideia.city.Figure;
import org.paideia.declaration.text.BlockCreate;
import org.paideia.shared.text.LanguageMap;

/** A declaration to enter, and the content of one that is there. Null is absent; lists are never null once read. */
public record DeclarationCreate(
        String slug,
        String kind,
        Integer year,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        String issuer,
        String conference,
        DeclarationState state,
        Figure commitments,
        List<String> sources,
        List<BlockCreate> blocks) {

    public DeclarationCreate {
        sources = sources == null ? List.of() : List.copyOf(sources);
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }
}
