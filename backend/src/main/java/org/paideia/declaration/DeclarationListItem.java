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

    /** What {@link #of} expects a row to hold, in HQL over a declaration d, its issuer n and its version v. */
    static final String COLUMNS = "d.slug, d.kind, d.year, d.sourceLanguage, d.titles, d.theme, d.state, v.languages,"
            + " (select count(s) from Signature s where s.declarationId = d.id), d.updatedAt,"
            + " n.slug, n.names, n.sourceLanguage, n.shortName";

    @SuppressWarnings("unchecked")
    static DeclarationListItem of(Object[] d) {
        List<String> languages = (List<String>) d[7];
        return new DeclarationListItem(
                (String) d[0],
                (String) d[1],
                (int) d[2],
                (String) d[3],
                (LanguageMap) d[4],
                (LanguageMap) d[5],
                new NetworkRef((String) d[10], (LanguageMap) d[11], (String) d[12], (String) d[13]),
                (DeclarationState) d[6],
                languages != null,
                languages == null ? List.of() : languages,
                (long) d[8],
                (Instant) d[9]);
    }
}
