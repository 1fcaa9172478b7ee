package org.paideia.access.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.access.AccessEvents;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Mandate;
import org.paideia.access.Mandates;
import org.paideia.access.Role;
import org.paideia.access.Scope;
import org.paideia.access.ScopeNames;
import org.paideia.access.mandate.GrantingService;
import org.paideia.access.mandate.MandateView;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.idempotency.Idempotency;
import org.paideia.job.Jobs;
import org.paideia.shared.command.Action;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Invites people to roles, and turns an invitation into a mandate when it is accepted. */
@ApplicationScoped
public class InvitationService {

    private final Invitations invitations;
    private final InvitationTokens tokens;
    private final Mandates mandates;
    private final GrantingService granting;
    private final InvitersRights inviters;
    private final Grants grants;
    private final ScopeNames names;
    private final Transitions transitions;
    private final History history;
    private final Idempotency idempotency;
    private final Jobs jobs;
    private final InvitationLetter letter;
    private final Clock clock;

    InvitationService(
            Invitations invitations,
            InvitationTokens tokens,
            Mandates mandates,
            GrantingService granting,
            InvitersRights inviters,
            Grants grants,
            ScopeNames names,
            Transitions transitions,
            History history,
            Idempotency idempotency,
            Jobs jobs,
            InvitationLetter letter,
            Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.mandates = mandates;
        this.granting = granting;
        this.inviters = inviters;
        this.grants = grants;
        this.names = names;
        this.transitions = transitions;
        this.history = history;
        this.idempotency = idempotency;
        this.jobs = jobs;
        this.letter = letter;
        this.clock = clock;
    }

    /** Those to roles that the caller may grant. */
    public Page<InvitationView> list(Caller caller, String city, String network, String state, PageRequest request) {
        return invitations.page(
                caller, city, network, state == null ? null : Invitation.State.valueOf(state), clock.instant(), request);
    }

    public Saved<InvitationView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    /** The address that accepts it, for whoever made it alone. */
    public InvitationLink link(Caller caller, UUID id) {
        Invitation invitation = visible(caller, id);
        if (!invitation.invitedBy().id().equals(caller.person().id())) {
            throw Problems.notFound("invitation", id);
        }
        return new InvitationLink(tokens.link(id));
    }

    @Transactional
    public Saved<InvitationView> invite(Caller caller, Input<InvitationCreate> input) {
        grants.requireMayGrantSomething(caller, "You cannot invite anyone.");
        InvitationCreate wish = input.read(InvitationCreate.class);
        Scope scope = Scope.of(wish.role(), wish.city(), wish.network());
        Actor actor = wish.handsOver() ? handingOver(caller, wish.role(), scope) : grants.granting(caller, wish.role(), scope);
        return idempotency.once(actor, input, () -> {
            names.require(scope);
            if (caller.hasVerified(wish.email().toLowerCase(java.util.Locale.ROOT))) {
                throw Problems.rule("/email", "oneself", "You cannot invite yourself.");
            }
            Invitation invitation =
                    new Invitation(wish.email(), wish.role(), scope, wish.handsOver(), caller.person(), actor.role(), clock.instant());
            invitations.persist(invitation);
            told(AccessEvents.INVITATION_SENT, invitation, null, TransitionRequest.to(Invitation.State.PENDING), actor);
            String language = wish.language() != null ? wish.language() : caller.person().letterLanguage();
            jobs.soon(letter, new InvitationLetter.Order(invitation.id(), language));
            return new Saved<>(view(invitation), invitation.version(), "invitations/" + invitation.id());
        });
    }

    /** Revokes an invitation. */
    @Transactional
    public Saved<InvitationView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        Invitation invitation = visible(caller, id);
        Actor actor = grants.acting(caller, invitation.scope());
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            expected.require(invitation.version());
            Invitation.State from = invitation.stateAt(clock.instant());
            if (!wish.to().equals(Invitation.State.REVOKED.name())) {
                throw Problems.transition(
                        from, wish.to(), from == Invitation.State.PENDING ? List.of(Invitation.State.REVOKED) : List.of());
            }
            invitation.become(Invitation.State.REVOKED, clock.instant());
            told(AccessEvents.INVITATION_REVOKED, invitation, from, wish, actor);
            return saved(invitation);
        });
    }

    /** Makes the mandate, and ends that of whoever invited where the role is handed over. */
    @Transactional
    public Saved<MandateView> accept(Caller caller, Input<InvitationAcceptanceCreate> input) {
        Actor actor = caller.asSelf();
        InvitationAcceptanceCreate acceptance = input.read(InvitationAcceptanceCreate.class);
        return idempotency.once(actor, input, () -> {
            Invitation invitation = tokens.read(acceptance.token())
                    .flatMap(invitations::locked)
                    .orElseThrow(() -> Problems.rule("/token", "unknown-token", "This is not an invitation."));
            if (!caller.hasVerified(invitation.email())) {
                throw Problems.forbidden(
                        "another-address",
                        "The invitation is for another email address, or yours is not verified. Sign in with the address that was invited.");
            }
            if (invitation.invitedBy().id().equals(actor.person())) {
                throw Problems.forbidden("oneself", "You cannot grant a mandate to yourself.");
            }
            Invitation.State from = invitation.stateAt(clock.instant());
            if (from == Invitation.State.PENDING && !inviters.isStillRight(invitation)) {
                throw Problems.transition(Invitation.State.REVOKED, Invitation.State.ACCEPTED, List.of());
            }
            invitation.become(Invitation.State.ACCEPTED, clock.instant());
            if (invitation.isHandOver()) {
                endInviters(invitation, actor);
            }
            Mandate mandate = granting.enter(caller.person(), invitation.role(), invitation.scope(), null, actor);
            told(AccessEvents.INVITATION_ACCEPTED, invitation, from, TransitionRequest.to(Invitation.State.ACCEPTED), actor);
            return granting.made(mandate);
        });
    }

    public Items<TransitionView> history(Caller caller, UUID id) {
        return transitions.of(visible(caller, id).id());
    }

    public Items<Action> actions(Caller caller, UUID id) {
        if (!caller.isSignedIn()) {
            throw Problems.notFound("invitation", id);
        }
        Invitation invitation = visible(caller, id);
        return new Items<>(caller.mayWrite() && invitation.stateAt(clock.instant()) == Invitation.State.PENDING
                ? List.of(Action.to(Invitation.State.REVOKED, "transitionInvitation", "/invitations/" + id))
                : List.of());
    }

    private Actor handingOver(Caller caller, Role role, Scope scope) {
        if (role != Role.FOCAL_POINT || caller.roleForCity(scope.city(), Role.FOCAL_POINT).isEmpty()) {
            throw Problems.forbidden("focal-point-only", "Only a focal point of the city can hand that role over.");
        }
        return caller.as(Role.FOCAL_POINT);
    }

    private void endInviters(Invitation invitation, Actor actor) {
        mandates.focalPointsInForce(invitation.scope().city(), clock.instant()).stream()
                .filter(m -> m.person().id().equals(invitation.invitedBy().id()))
                .forEach(m -> granting.end(m, TransitionRequest.to(Mandate.State.ENDED), actor));
    }

    private Invitation visible(Caller caller, UUID id) {
        return invitations.findByIdOptional(id)
                .filter(i -> grants.mayGrant(caller, i.role(), i.scope()))
                .orElseThrow(() -> Problems.notFound("invitation", id));
    }

    private void told(
            EventType event, Invitation invitation, Invitation.State from, TransitionRequest wish, Actor actor) {
        history.keep(Entry.of(event, actor, invitation).moving(from, wish));
    }

    private Saved<InvitationView> saved(Invitation invitation) {
        return Saved.of(view(invitation), invitation.version());
    }

    private InvitationView view(Invitation invitation) {
        return InvitationView.of(invitation, names.of(invitation.scope()), clock.instant());
    }
}
