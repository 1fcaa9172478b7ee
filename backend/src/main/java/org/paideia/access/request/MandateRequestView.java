package org.paideia.access.request;

import java.time.Instant;
import java.util.UUID;
import org.paideia.access.PersonRef;
import org.paideia.access.Role;
import org.paideia.shared.text.LanguageMap;

/** A request for a mandate as callers see it. */
public record MandateRequestView(
        UUID id,
        PersonRef person,
        Role role,
        String city,
        LanguageMap scopeNames,
        String note,
        MandateRequest.State state,
        String decisionNote,
        Instant createdAt,
        Instant decidedAt) {

    /** What lists select. */
    public MandateRequestView(
            UUID id, UUID person, String personName, Role role, String city, LanguageMap scopeNames, String note,
            MandateRequest.State state, String decisionNote, Instant createdAt, Instant decidedAt) {
        this(
                id, new PersonRef(person, personName), role, city, scopeNames, note, state, decisionNote, createdAt, decidedAt);
    }

    static MandateRequestView of(MandateRequest request, LanguageMap scopeNames) {
        return new MandateRequestView(
                request.id(),
                PersonRef.of(request.person()),
                request.role(),
                request.scope().city(),
                scopeNames,
                request.note(),
                request.state(),
                request.decisionNote(),
                request.createdAt(),
                request.decidedAt());
    }
}
