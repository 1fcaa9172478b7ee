package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.activity.Activities;
import org.paideia.activity.Subject;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.Action;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Items;
import org.paideia.shared.idempotency.Idempotency;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.NewTransition;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionView;
import org.paideia.shared.persistence.Transitions;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.LanguageMap;

/** Grants, shows and ends mandates. Nobody grants one to himself. */
@ApplicationScoped
public class MandateService {

    private final Mandates mandates;
    private final Persons persons;
    private final Caller caller;
    private final Grants grants;
    private final ScopeNames names;
    private final Transitions transitions;
    private final Activities activities;
    private final Idempotency idempotency;
    private final Event<MandateGranted> granted;
    private final EntityManager em;
    private final Cursors cursors;
    private final Clock clock;

    MandateService(
            Mandates mandates,
            Persons persons,
            Caller caller,
            Grants grants,
            ScopeNames names,
            Transitions transitions,
            Activities activities,
            Idempotency idempotency,
            Event<MandateGranted> granted,
            EntityManager em,
            Cursors cursors,
            Clock clock) {
        this.mandates = mandates;
        this.persons = persons;
        this.caller = caller;
        this.grants = grants;
        this.names = names;
        this.transitions = transitions;
        this.activities = activities;
        this.idempotency = idempotency;
        this.granted = granted;
        this.em = em;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Who the caller is, with the mandates in force. */
    public Me me() {
        Person person = caller.person();
        return new Me(
                person.id(), person.kind(), person.name(), person.email(), caller.isAdmin(), views(caller.mandates()));
    }

    /** Those of the caller, and those of the cities and networks that the caller looks after. */
    public Page<MandateView> list(MandateFilter filter, PageRequest request) {
        Instant now = clock.instant();
        var listing = new Listing(
                        em, cursors, "m, s.names", "Mandate m join fetch m.person" + ScopeName.JOIN.formatted("m"), "m.id")
                .where("m.city = :city", "city", filter.city())
                .where("m.network = :network", "network", filter.network())
                .where("m.person.id = :of", "of", filter.person())
                .sortable("from", "m.from", Instant.class);
        if (filter.state() != null) {
            String inForce = "(m.from <= :now and (m.until is null or m.until > :now))";
            listing.where(filter.state() == Mandate.State.IN_FORCE ? inForce : "not " + inForce, "now", now);
        }
        if (!caller.isAdmin()) {
            listing.where("(m.person = :me or m.city in :myCities or m.network in :myNetworks)")
                    .with("me", caller.person())
                    .with("myCities", union(grants.cities(), caller.cities(Role.values())))
                    .with("myNetworks", union(grants.networks(), caller.networks(Role.values())));
        }
        return listing.page(request, row -> MandateView.of((Mandate) row[0], (LanguageMap) row[1], now));
    }

    public Saved<MandateView> get(UUID id) {
        return saved(visible(id));
    }

    @Transactional
    public Saved<MandateView> grant(Body<NewMandate> body) {
        if (!caller.isAdmin() && grants.cities().isEmpty() && grants.networks().isEmpty()) {
            throw Problems.forbidden("You may grant no mandates.");
        }
        NewMandate wish = body.read(NewMandate.class);
        Scope scope = Scope.of(wish.role(), wish.city(), wish.network());
        Actor actor = granting(wish.role(), scope);
        return idempotency.once(actor, () -> {
            Person person = persons.findByIdOptional(wish.person())
                    .orElseThrow(() -> Problems.rule("/person", "unknown-record", "There is no such person."));
            names.require(scope);
            Mandate mandate = create(person, wish.role(), scope, wish.until(), actor);
            return new Saved<>(view(mandate), mandate.version(), "mandates/" + mandate.id());
        });
    }

    /** Ends it. */
    @Transactional
    public Saved<MandateView> transition(UUID id, IfMatch ifMatch, Body<NewTransition> body) {
        Mandate mandate = visible(id);
        Actor actor = ending(mandate);
        NewTransition wish = body.read(NewTransition.class);
        return idempotency.once(actor, () -> {
            IfMatch.require(ifMatch, mandate.version());
            Mandate.State now = mandate.stateAt(clock.instant());
            if (now == Mandate.State.ENDED || !wish.to().equals(Mandate.State.ENDED.name())) {
                throw Problems.transition(now, wish.to(), now == Mandate.State.ENDED ? Set.of() : Set.of(Mandate.State.ENDED));
            }
            end(mandate, wish, actor);
            return saved(mandate);
        });
    }

    public Items<TransitionView> history(UUID id) {
        return transitions.of(visible(id).id());
    }

    public Items<Action> actions(UUID id) {
        if (!caller.isSignedIn()) {
            throw Problems.notFound("mandate", id);
        }
        Mandate mandate = visible(id);
        List<Action> actions = new ArrayList<>();
        if (caller.mayWrite() && mandate.stateAt(clock.instant()) == Mandate.State.IN_FORCE && mayEnd(mandate)) {
            actions.add(Action.to(Mandate.State.ENDED, "transitionMandate", "/mandates/" + id));
        }
        return new Items<>(actions);
    }

    /** Makes a mandate for somebody else, in the transaction of whoever asks. */
    Mandate create(Person person, Role role, Scope scope, Instant until, Actor actor) {
        if (person.id().equals(actor.person())) {
            throw Problems.forbidden("Nobody grants a mandate to himself.");
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
        if (mandates.isInForce(person, role, scope, now)) {
            throw Problems.conflict("This person has that mandate already.");
        }
        List<String> peers = peers(role, scope, actor, now);
        Mandate mandate = new Mandate(person, role, scope, until, now);
        mandates.persist(mandate);
        em.flush();
        transitions.keep(mandate.id(), null, NewTransition.to(Mandate.State.IN_FORCE), now, actor);
        activities.transitioned(actor, subject(mandate), null, Mandate.State.IN_FORCE);
        granted.fire(new MandateGranted(mandate.id(), role, scope, names.inEnglish(scope), person.name(), peers));
        return mandate;
    }

    /** The addresses of those who are focal points of the city already; whoever makes another need not be told. */
    private List<String> peers(Role role, Scope scope, Actor actor, Instant now) {
        return role != Role.FOCAL_POINT
                ? List.of()
                : mandates.focalPointsInForce(scope.city(), now).stream()
                        .map(Mandate::person)
                        .filter(peer -> peer.email() != null && !peer.id().equals(actor.person()))
                        .map(Person::email)
                        .toList();
    }

    void end(Mandate mandate, NewTransition wish, Actor actor) {
        Instant now = clock.instant();
        mandate.end(now);
        transitions.keep(mandate.id(), Mandate.State.IN_FORCE, wish, now, actor);
        activities.transitioned(actor, subject(mandate), Mandate.State.IN_FORCE, Mandate.State.ENDED);
        em.flush();
    }

    MandateView view(Mandate mandate) {
        return views(List.of(mandate)).getFirst();
    }

    /** Whether somebody is focal point of that city now. */
    public boolean hasFocalPoint(String city) {
        return !mandates.focalPointsInForce(city, clock.instant()).isEmpty();
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
        if (!mayEnd(mandate)) {
            throw Problems.forbidden("This mandate is ended by its holder or by those who may grant the role.");
        }
        if (mandate.person().id().equals(caller.person().id())) {
            return caller.asSelf();
        }
        return caller.isAdmin() ? caller.asAdmin() : acting(mandate.scope());
    }

    private boolean mayEnd(Mandate mandate) {
        return mandate.person().id().equals(caller.person().id()) || grants.mayGrant(mandate.role(), mandate.scope());
    }

    private Mandate visible(UUID id) {
        return mandates.findByIdOptional(id)
                .filter(m -> caller.isAdmin()
                        || m.person().id().equals(caller.person().id())
                        || caller.mandates().stream().anyMatch(mine -> mine.scope().equals(m.scope()))
                        || grants.reach(m.scope()))
                .orElseThrow(() -> Problems.notFound("mandate", id));
    }

    private Saved<MandateView> saved(Mandate mandate) {
        return Saved.of(view(mandate), mandate.version());
    }

    private List<MandateView> views(List<Mandate> list) {
        Instant now = clock.instant();
        var called = names.of(list.stream().map(Mandate::scope).toList());
        return list.stream().map(m -> MandateView.of(m, called.get(m.scope()), now)).toList();
    }

    private static Subject subject(Mandate mandate) {
        return new Subject("MANDATE", mandate.id().toString(), mandate.scope().city(), mandate.scope().network(), false);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new java.util.HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
