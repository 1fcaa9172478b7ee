package org.paideia.access.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.paideia.access.AccessEvents;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Mandate;
import org.paideia.access.Mandates;
import org.paideia.access.Person;
import org.paideia.access.Persons;
import org.paideia.access.Role;
import org.paideia.access.Scope;
import org.paideia.access.ScopeNames;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Grants mandateService and ends them. Nobody grants one to himself. */
@ApplicationScoped
public class GrantingService {

    private final MandateService mandateService;
    private final Mandates mandates;
    private final Persons persons;
    private final Grants grants;
    private final ScopeNames names;
    private final History history;
    private final Idempotency idempotency;
    private final FocalPointNews news;
    private final Event<MandateEnded> ended;
    private final Clock clock;

    GrantingService(
            MandateService mandateService,
            Mandates mandates,
            Persons persons,
            Grants grants,
            ScopeNames names,
            History history,
            Idempotency idempotency,
            FocalPointNews news,
            Event<MandateEnded> ended,
            Clock clock) {
        this.mandateService = mandateService;
        this.mandates = mandates;
        this.persons = persons;
        this.grants = grants;
        this.names = names;
        this.history = history;
        this.idempotency = idempotency;
        this.news = news;
        this.ended = ended;
        this.clock = clock;
    }

    @Transactional
    public Saved<MandateView> grant(Caller caller, Input<MandateCreate> input) {
        grants.requireMayGrantSomething(caller, "You cannot grant mandates.");
        MandateCreate wish = input.read(MandateCreate.class);
        Scope scope = Scope.of(wish.role(), wish.city(), wish.network());
        Actor actor = grants.granting(caller, wish.role(), scope);
        return idempotency.once(actor, input, () -> {
            Person person = persons.findByIdOptional(wish.person())
                    .filter(found -> mandateService.mayKnow(caller, found))
                    .orElseThrow(() -> Problems.rule("/person", "unknown-record", "There is nobody with that id whose details you can see. Invite them instead."));
            names.require(scope);
            return made(create(person, wish.role(), scope, wish.until(), actor));
        });
    }

    /** Ends a mandate. */
    @Transactional
    public Saved<MandateView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        Mandate mandate = mandateService.visible(caller, id);
        Actor actor = ending(caller, mandate);
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            expected.require(mandate.version());
            Mandate.State now = mandate.stateAt(clock.instant());
            if (now == Mandate.State.ENDED || !wish.to().equals(Mandate.State.ENDED.name())) {
                throw Problems.transition(now, wish.to(), now == Mandate.State.ENDED ? Set.of() : Set.of(Mandate.State.ENDED));
            }
            end(mandate, wish, actor);
            return mandateService.saved(mandate);
        });
    }

    /** Makes a mandate for somebody else, in the transaction of whoever asks. */
    public Mandate create(Person person, Role role, Scope scope, Instant until, Actor actor) {
        if (person.id().equals(actor.person())) {
            throw Problems.forbidden("oneself", "You cannot grant a mandate to yourself.");
        }
        return enter(person, role, scope, until, actor);
    }

    /** Makes a mandate that somebody else has granted before, by an invitation. */
    public Mandate enter(Person person, Role role, Scope scope, Instant until, Actor actor) {
        persons.hold(person);
        Instant now = clock.instant();
        if (until != null && !until.isAfter(now)) {
            throw Problems.invalid("/until", "in-the-past", "Must be in the future.");
        }
        if (mandates.isInForce(person, role, scope, now)) {
            throw Problems.conflict("mandate-held", "This person already has that mandate.");
        }
        FocalPointNews.Telling telling = news.of(role, scope, actor, now);
        Mandate mandate = new Mandate(person, role, scope, until, now);
        mandates.persist(mandate);
        history.keep(Entry.of(AccessEvents.GRANTED, actor, mandate)
                .moving(null, TransitionRequest.to(Mandate.State.IN_FORCE)));
        telling.of(mandate);
        return mandate;
    }

    /** The answer to whoever created it. */
    public Saved<MandateView> made(Mandate mandate) {
        return new Saved<>(mandateService.view(mandate), mandate.version(), "mandates/" + mandate.id());
    }

    public void end(Mandate mandate, TransitionRequest wish, Actor actor) {
        mandate.end(clock.instant());
        history.keep(Entry.of(AccessEvents.ENDED, actor, mandate).moving(Mandate.State.IN_FORCE, wish));
        ended.fire(new MandateEnded(mandate, actor));
    }

    private Actor ending(Caller caller, Mandate mandate) {
        if (!mandateService.mayEnd(caller, mandate)) {
            throw Problems.forbidden("Only its holder or those who can grant the role can end this mandate.");
        }
        return mandate.person().id().equals(caller.person().id())
                ? caller.asSelf()
                : grants.acting(caller, mandate.scope());
    }
}
