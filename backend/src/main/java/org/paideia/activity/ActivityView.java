package org.paideia.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.shared.text.LanguageMap;

/** One change as callers see it. */
public record ActivityView(
        UUID id,
        Instant at,
        ActorView actor,
        String action,
        RecordRef record,
        String city,
        LanguageMap cityNames,
        String network,
        LanguageMap networkNames,
        String declaration,
        LanguageMap declarationTitles,
        List<Change> changes) {

    /** Who did it: the role for everybody, the client where it was one, the person for those who may know. */
    public record ActorView(String role, String client, PersonRef person) {}

    public record PersonRef(UUID id, String name) {}

    public record RecordRef(String kind, String id) {}
}
