package org.paideia.eventrole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Person;
import org.paideia.access.Persons;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Grants roles at events, shows them and ends them. Nobody grants one to himself. */
@ApplicationScoped
public class EventRoleService {

    private final EventRoles roles;
    private final EventFinder events;
    private final EventRolePolicy policy;
    private final Persons persons;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    EventRoleService(
            EventRoles roles,
            EventFinder events,
            EventRolePolicy policy,
            Persons persons,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.roles = roles;
        this.events = events;
        this.policy = policy;
        this.persons = persons;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Page<EventRoleView> list(Caller caller, GatheringKind kind, String slug, PageRequest request) {
        Gathering event = events.visible(caller, kind, slug);
        policy.requireOrganising(caller, event);
        return roles.page(event, request, clock.instant());
    }

    public Saved<EventRoleView> get(Caller caller, UUID id) {
        EventRole role = visible(caller, id);
        return saved(role, null);
    }

    @Transactional
    public Saved<EventRoleView> grant(Caller caller, Input<EventRoleCreate> input) {
        policy.requireMayGrant(caller);
        EventRoleCreate wish = input.read(EventRoleCreate.class);
        if ((wish.email() == null) == (wish.person() == null)) {
            throw Problems.invalid("/email", "required", "Name the person by the address or by the id.");
        }
        Gathering event = events.named(caller, wish.kind(), wish.event());
        Actor actor = policy.requireRunning(caller, event);
        return idempotency.once(actor, input, () -> {
            Person person = person(wish);
            if (person.id().equals(actor.person())) {
                throw Problems.forbidden("oneself", "You cannot grant a role to yourself.");
            }
            persons.hold(person);
            if (roles.isHeld(person.id(), event, Set.of(wish.role()))) {
                throw Problems.conflict("role-held", "This person already has that role.");
            }
            EventRole role = new EventRole(event, person, wish.role(), clock.instant());
            roles.persist(role);
            history.keep(Entry.of(EventRoleEvents.GRANTED, actor, role));
            return saved(role, "event-roles/" + role.id());
        });
    }

    @Transactional
    public Saved<EventRoleView> transition(Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        EventRole role = visible(caller, id);
        Gathering event = eventOf(role);
        Actor actor = role.person().id().equals(caller.person().id()) ? caller.asSelf() : policy.requireRunning(caller, event);
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            expected.require(role.version());
            EventRoleState now = role.stateAt(clock.instant(), event);
            if (now == EventRoleState.ENDED || !wish.to().equals(EventRoleState.ENDED.name())) {
                throw Problems.transition(now, wish.to(), now == EventRoleState.ENDED ? Set.of() : Set.of(EventRoleState.ENDED));
            }
            role.end(clock.instant());
            history.keep(Entry.of(EventRoleEvents.ENDED, actor, role));
            return saved(role, null);
        });
    }

    private Person person(EventRoleCreate wish) {
        if (wish.person() != null) {
            return persons.findByIdOptional(wish.person())
                    .orElseThrow(() -> Problems.rule("/person", "unknown-record", "There is nobody with that id."));
        }
        List<Person> found = roles.withEmail(wish.email());
        if (found.size() != 1) {
            throw Problems.rule("/email", "unknown-record", "Nobody has signed in with that address, or more than one person.");
        }
        return found.getFirst();
    }

    private EventRole visible(Caller caller, UUID id) {
        return roles.whole(id)
                .filter(role -> role.person().id().equals(caller.person().id())
                        || policy.organising(caller, eventOf(role)).isPresent())
                .orElseThrow(() -> Problems.notFound("role", id));
    }

    private Gathering eventOf(EventRole role) {
        return events.of(role.eventKind(), role.eventSlug());
    }

    private Saved<EventRoleView> saved(EventRole role, String address) {
        return new Saved<>(EventRoleView.of(role, eventOf(role), clock.instant()), role.version(), address);
    }
}
