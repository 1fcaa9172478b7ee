package org.paideia.access.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.paideia.access.AccessEvents;
import org.paideia.access.Callers;
import org.paideia.access.Grants;
import org.paideia.access.mandate.MandateEnded;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.shared.persistence.TransitionRequest;

/** Whoever is invited gets a right from somebody who has it: what a person may no longer offer is taken back. */
@ApplicationScoped
class InvitersRights {

    private final Invitations invitations;
    private final Grants grants;
    private final Callers callers;
    private final History history;
    private final Clock clock;

    InvitersRights(Invitations invitations, Grants grants, Callers callers, History history, Clock clock) {
        this.invitations = invitations;
        this.grants = grants;
        this.callers = callers;
        this.history = history;
        this.clock = clock;
    }

    void revoke(@Observes MandateEnded ended) {
        for (Invitation invitation : invitations.pendingOf(ended.mandate().person(), clock.instant())) {
            if (!isStillRight(invitation)) {
                invitation.become(Invitation.State.REVOKED, clock.instant());
                history.keep(Entry.of(AccessEvents.INVITATION_REVOKED, ended.actor(), invitation)
                        .moving(Invitation.State.PENDING, TransitionRequest.to(Invitation.State.REVOKED)));
            }
        }
    }

    /** Whether whoever made the invitation may still do so, by the mandates that are in force now. */
    boolean isStillRight(Invitation invitation) {
        return invitation.isByAdmin()
                || grants.mayGrant(callers.stored(invitation.invitedBy().id()), invitation.role(), invitation.scope());
    }
}
