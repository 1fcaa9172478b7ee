package org.paideia.commitment.part;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.commitment.CommitmentCreate;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;

/**
 * What the city says that it will do. It may be worded anew also after the publication.
 *
 * @param sortTitle by which it is sorted
 * @param searchText all its titles, folded: what is searched
 * @param department that is in charge, or null
 * @param resources with which money and people, or null
 */
@Embeddable
public record Pledge(
        @JdbcTypeCode(SqlTypes.JSON) LanguageMap titles,
        String sortTitle,
        String searchText,
        @JdbcTypeCode(SqlTypes.JSON) LanguageMap descriptions,
        List<String> themes,
        List<Integer> sdgs,
        String department,
        List<String> partners,
        @JdbcTypeCode(SqlTypes.JSON) LanguageMap resources) {

    public static Pledge of(CommitmentCreate content) {
        var texts = content.titles().texts();
        return new Pledge(
                content.titles(),
                Names.sortable(texts.getOrDefault("en", texts.get(content.sourceLanguage()))),
                texts.values().stream().map(Names::folded).distinct().collect(Collectors.joining("\n")),
                content.descriptions(),
                content.themes(),
                content.sdgs(),
                content.department(),
                content.partners(),
                content.resources());
    }
}
