package org.paideia.declaration.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** A version of a text as the list of versions shows it. */
public record DeclarationVersionItem(
        int number,
        VersionState state,
        @JsonProperty("isCurrent") boolean isCurrent,
        Instant publishedAt,
        Instant frozenAt,
        String note,
        List<String> languages) {

    static DeclarationVersionItem of(TextVersion version) {
        return new DeclarationVersionItem(
                version.number(),
                version.state(),
                version.isCurrent(),
                version.publishedAt(),
                version.frozenAt(),
                version.note(),
                version.languages());
    }
}
