package org.paideia.access.invitation;

import java.time.Instant;
import java.util.UUID;
import org.paideia.access.Role;
import org.paideia.shared.text.LanguageMap;

/** An invitation as those see it who may grant the role. */
public record InvitationView(
        UUID id,
        String email,
        Role role,
        String city,
        String network,
        LanguageMap scopeNames,
        boolean handOver,
        Invitation.State state,
        Instant createdAt,
        Instant expiresAt) {

    /** What lists select: the state as it is kept, and whether its time is over. */
    public InvitationView(
            UUID id, String email, Role role, String city, String network, LanguageMap scopeNames, boolean handOver,
            Invitation.State kept, boolean isOver, Instant createdAt, Instant expiresAt) {
        this(
                id, email, role, city, network, scopeNames, handOver,
                kept == Invitation.State.PENDING && isOver ? Invitation.State.EXPIRED : kept, createdAt, expiresAt);
    }

    static InvitationView of(Invitation invitation, LanguageMap scopeNames, Instant now) {
        return new InvitationView(
                invitation.id(),
                invitation.email(),
                invitation.role(),
                invitation.scope().city(),
                invitation.scope().network(),
                scopeNames,
                invitation.isHandOver(),
                invitation.stateAt(now),
                invitation.createdAt(),
                invitation.expiresAt());
    }
}
