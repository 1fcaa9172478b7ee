package org.paideia.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.Agenda;
import org.paideia.network.Network;
import org.paideia.network.NetworkPolicy;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.command.Input;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Keeps International Days; whoever runs the network enters and changes them. */
@ApplicationScoped
public class DayService {

    private static final Changeable<DayCreate> CHANGEABLE =
            Changeable.of(DayCreate.class, "on", "sourceLanguage", "titles", "theme", "participants", "sources");

    private final Days days;
    private final NetworkService networks;
    private final NetworkPolicy policy;
    private final Agenda agenda;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    DayService(
            Days days,
            NetworkService networks,
            NetworkPolicy policy,
            Agenda agenda,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.days = days;
        this.networks = networks;
        this.policy = policy;
        this.agenda = agenda;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Page<DayView> list(DayFilter filter, PageRequest request) {
        return days.page(filter, request);
    }

    public Saved<DayView> get(UUID id) {
        return saved(require(id));
    }

    @Transactional
    public Saved<DayView> create(Caller caller, Input<DayCreate> input) {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("Only those who run the network can add International Days.");
        }
        DayCreate wish = input.read(DayCreate.class);
        Network network = networks.named(wish.network(), "/network");
        Actor actor = requireRunning(caller, network);
        return idempotency.once(actor, input, () -> {
            if (days.isThere(network, wish.code(), wish.year())) {
                throw Problems.conflict("day-exists", "The network has a day of that code in " + wish.year() + " already.");
            }
            Day day = new Day(network, wish, clock.instant());
            days.persistAndFlush(day);
            agenda.put(day.onAgenda());
            history.keep(Entry.of(DayEvents.ENTERED, actor, day));
            return new Saved<>(DayView.of(day), day.version(), "days/" + day.id());
        });
    }

    @Transactional
    public Saved<DayView> update(Caller caller, UUID id, ExpectedVersion expected, Input.Change<DayCreate> input) {
        Day day = require(id);
        Actor actor = requireRunning(caller, day.network());
        DayView before = DayView.of(day);
        DayCreate wish = input.patch(day.content(), DayCreate.class);
        CHANGEABLE.require(day.content(), wish);
        expected.require(day.version());
        day.change(wish, clock.instant());
        agenda.put(day.onAgenda());
        history.keep(Entry.of(DayEvents.UPDATED, actor, day).changing(before, DayView.of(day)));
        return saved(day);
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        Day day = require(id);
        Actor actor = requireRunning(caller, day.network());
        expected.require(day.version());
        agenda.remove(day.ref());
        days.delete(day);
        history.keep(Entry.of(DayEvents.DELETED, actor, day).gone());
    }

    private Day require(UUID id) {
        return days.whole(id).orElseThrow(() -> Problems.notFound("day", id));
    }

    private Actor requireRunning(Caller caller, Network network) {
        return policy.running(caller, network)
                .filter(actor -> caller.mayWrite())
                .orElseThrow(() -> Problems.forbidden("You do not run " + network.slug() + " or a network above it."));
    }

    private static Saved<DayView> saved(Day day) {
        return Saved.of(DayView.of(day), day.version());
    }
}
