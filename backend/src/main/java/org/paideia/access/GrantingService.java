package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.idempotency.Idempotency;
import org.paideia.job.Jobs;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Grants mandates and ends them. Nobody grants one to himself. */
@ApplicationScoped
public class GrantingService {

    private final MandateService mandates;
    private final Mandates records;
    private final Persons persons;
    private final Caller caller;
    private final Grants grants;
    private final Invitations invitations;
    private final Callers callers;
    private final ScopeNames names;
    private final History history;
    private final Idempotency idempotency;
    private final Jobs jobs;
    private final NewFocalPointLetter letter;
    private final Clock clock;

    GrantingService(
            MandateService mandates,
            Mandates records,
            Persons persons,
            Caller caller,
            Grants grants,
            Invitations invitations,
            Callers callers,
            ScopeNames names,
            History history,
            Idempotency idempotency,
            Jobs jobs,
            NewFocalPointLetter letter,
            Clock clock) {
        this.mandates = mandates;
        this.records = records;
        this.persons = persons;
        this.caller = caller;
        this.grants = grants;
        this.invitations = invitations;
        this.callers = callers;
        this.names = names;
        this.history = history;
        this.idempotency = idempotency;
        this.jobs = jobs;
        this.letter = letter;
        this.clock = clock;
    }

    @Transactional
    public Saved<MandateView> grant(Body<MandateCreate> body) {
        if (!caller.isAdmin() && grants.cities().isEmpty() && grants.networks().isEmpty()) {
            throw Problems.forbidden("You may grant no mandates.");
        }
        MandateCreate wish = body.read(MandateCreate.class);
        Scope scope = Scope.of(wish.role(), wish.city(), wish.network());
        Actor actor = granting(wish.role(), scope);
        return idempotency.once(actor, () -> {
            Person person = persons.findByIdOptional(wish.person())
                    .orElseThrow(() -> Problems.rule("/person", "unknown-record", "There is no such person."));
            names.require(scope);
            Mandate mandate = create(person, wish.role(), scope, wish.until(), actor);
            return made(mandate);
        });
    }

    /** Ends it. */
    @Transactional
    public Saved<MandateView> transition(UUID id, IfMatch ifMatch, Body<TransitionRequest> body) {
        Mandate mandate = mandates.visible(id);
        Actor actor = ending(mandate);
        TransitionRequest wish = body.read(TransitionRequest.class);
        return idempotency.once(actor, () -> {
            IfMatch.require(ifMatch, mandate.version());
            Mandate.State now = mandate.stateAt(clock.instant());
            if (now == Mandate.State.ENDED || !wish.to().equals(Mandate.State.ENDED.name())) {
                throw Problems.transition(now, wish.to(), now == Mandate.State.ENDED ? Set.of() : Set.of(Mandate.State.ENDED));
            }
            end(mandate, wish, actor);
            return mandates.saved(mandate);
        });
    }

    /** Makes a mandate for somebody else, in the transaction of whoever asks. */
    Mandate create(Person person, Role role, Scope scope, Instant until, Actor actor) {
        if (person.id().equals(actor.person())) {
            throw Problems.forbidden("oneself", "Nobody grants a mandate to himself.");
        }
        return enter(person, role, scope, until, actor);
    }

    /** Makes a mandate that somebody else has granted before, by an invitation. */
    Mandate enter(Person person, Role role, Scope scope, Instant until, Actor actor) {
        persons.hold(person);
        Instant now = clock.instant();
        if (until != null && !until.isAfter(now)) {
            throw Problems.invalid("/until", "in-the-past", "Must lie in the future.");
        }
        if (records.isInForce(person, role, scope, now)) {
            throw Problems.conflict("mandate-held", "This person has that mandate already.");
        }
        List<Person> peers = peers(role, scope, actor, now);
        Mandate mandate = new Mandate(person, role, scope, until, now);
        records.persist(mandate);
        history.keep(Entry.of(AccessEvents.GRANTED, actor, mandate)
                .moving(null, TransitionRequest.to(Mandate.State.IN_FORCE)));
        peers.forEach(peer -> jobs.soon(letter, new NewFocalPointLetter.Order(mandate.id(), peer.id())));
        return mandate;
    }

    /** Those who are focal points of the city already; whoever makes another need not be told. */
    private List<Person> peers(Role role, Scope scope, Actor actor, Instant now) {
        return role != Role.FOCAL_POINT
                ? List.of()
                : records.focalPointsInForce(scope.city(), now).stream()
                        .map(Mandate::person)
                        .filter(peer -> peer.email() != null && !peer.id().equals(actor.person()))
                        .toList();
    }

    /** What answers to whoever made it. */
    Saved<MandateView> made(Mandate mandate) {
        return new Saved<>(mandates.view(mandate), mandate.version(), "mandates/" + mandate.id());
    }

    void end(Mandate mandate, TransitionRequest wish, Actor actor) {
        mandate.end(clock.instant());
        history.keep(Entry.of(AccessEvents.ENDED, actor, mandate).moving(Mandate.State.IN_FORCE, wish));
        revokeInvitationsOf(mandate.person(), actor);
    }

    /** Takes back what the person may no longer offer: whoever is invited gets a right from somebody who has it. */
    private void revokeInvitationsOf(Person person, Actor actor) {
        for (Invitation invitation : invitations.pendingOf(person, clock.instant())) {
            if (!isStillRight(invitation)) {
                invitation.become(Invitation.State.REVOKED, clock.instant());
                history.keep(Entry.of(AccessEvents.INVITATION_REVOKED, actor, invitation)
                        .moving(Invitation.State.PENDING, TransitionRequest.to(Invitation.State.REVOKED)));
            }
        }
    }

    /** Whether whoever made the invitation may still do so, by the mandates that are in force now. */
    boolean isStillRight(Invitation invitation) {
        return invitation.isByAdmin()
                || grants.mayGrant(callers.stored(invitation.invitedBy().id()), invitation.role(), invitation.scope());
    }

    /** In which role the caller grants, or a refusal. */
    Actor granting(Role role, Scope scope) {
        if (caller.isAdmin()) {
            return caller.asAdmin();
        }
        if (!grants.mayGrant(role, scope)) {
            throw Problems.forbidden("You may not grant the role " + role + " for " + scope.key() + ".");
        }
        return acting(scope);
    }

    /** The role in which the caller looks after that scope. */
    Actor acting(Scope scope) {
        return grants.roleFor(scope).map(caller::as).orElseGet(caller::asSelf);
    }

    private Actor ending(Mandate mandate) {
        if (!mandates.mayEnd(mandate)) {
            throw Problems.forbidden("This mandate is ended by its holder or by those who may grant the role.");
        }
        if (mandate.person().id().equals(caller.person().id())) {
            return caller.asSelf();
        }
        return caller.isAdmin() ? caller.asAdmin() : acting(mandate.scope());
    }
}
