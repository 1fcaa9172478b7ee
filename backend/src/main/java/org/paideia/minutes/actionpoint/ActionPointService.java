package org.paideia.minutes.actionpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.conference.Conference;
import org.paideia.conference.ConferenceService;
import org.paideia.idempotency.Idempotency;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.MeetingService;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.minutes.Minutes;
import org.paideia.minutes.MinutesEvents;
import org.paideia.minutes.MinutesService;
import org.paideia.shared.command.Action;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Finds what meetings and conferences agreed to be done, keeps it, and follows it until it is settled. */
@ApplicationScoped
public class ActionPointService {

    private static final Changeable<ActionPointCreate> CHANGEABLE =
            Changeable.of(ActionPointCreate.class, "texts", "city", "dueOn");

    private final ActionPoints points;
    private final MinutesService minutes;
    private final MeetingService meetings;
    private final ConferenceService conferences;
    private final MeetingPolicy policy;
    private final MemberNetworks members;
    private final CityService cities;
    private final Transitions transitions;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    ActionPointService(
            ActionPoints points,
            MinutesService minutes,
            MeetingService meetings,
            ConferenceService conferences,
            MeetingPolicy policy,
            MemberNetworks members,
            CityService cities,
            Transitions transitions,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.points = points;
        this.minutes = minutes;
        this.meetings = meetings;
        this.conferences = conferences;
        this.policy = policy;
        this.members = members;
        this.cities = cities;
        this.transitions = transitions;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What the caller may know of; where a meeting is named that they may not know of, nothing appears on it. */
    public Page<ActionPointView> list(Caller caller, ActionPointFilter filter, PageRequest request) {
        Optional<Meeting> next = filter.carriedTo() == null ? Optional.empty() : meetings.find(caller, filter.carriedTo());
        if (filter.carriedTo() != null && next.isEmpty()) {
            return new Page<>(List.of(), null, request.count() ? 0L : null);
        }
        return points.page(filter, next.orElse(null), policy.inside(caller), request);
    }

    public Saved<ActionPointView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    public Items<TransitionView> history(Caller caller, UUID id) {
        return transitions.of(visible(caller, id).id());
    }

    public Items<Action> actions(Caller caller, UUID id) {
        ActionPoint point = visible(caller, id);
        List<Action> actions = new ArrayList<>();
        String path = "/action-points/" + id;
        boolean mayRun = caller.mayWrite() && running(caller, point).isPresent();
        boolean isOpen = point.state() == ActionPointState.OPEN;
        if (mayRun && isOpen) {
            actions.add(Action.of("updateActionPoint", "PATCH", path));
        }
        if (mayRun && isOpen && point.areWordsOpen()) {
            actions.add(Action.of("deleteActionPoint", "DELETE", path));
        }
        if (mayRun || caller.mayWrite() && isOpen && owning(caller, point).isPresent()) {
            point.state().next().stream()
                    .filter(to -> mayRun || to == ActionPointState.DONE)
                    .forEach(to -> actions.add(Action.to(to, "transitionActionPoint", path)));
        }
        return new Items<>(actions);
    }

    @Transactional
    public Saved<ActionPointView> create(Caller caller, String slug, Input<ActionPointCreate> input) {
        Meeting meeting = meetings.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        ActionPointCreate wish = input.read(ActionPointCreate.class);
        return idempotency.once(actor, input, () -> {
            Minutes of = minutes.hold(meeting);
            of.requireOpen();
            return agreed(actor, ActionPoint.of(of, wish, owner(meeting, wish.city()), clock.instant()));
        });
    }

    @Transactional
    public Saved<ActionPointView> createAtConference(Caller caller, String slug, Input<ActionPointCreate> input) {
        Conference conference = conferences.find(slug).orElseThrow(() -> Problems.notFound("conference", slug));
        Actor actor = policy.requireRunning(caller, conference.network());
        ActionPointCreate wish = input.read(ActionPointCreate.class);
        return idempotency.once(actor, input, () -> {
            conferences.hold(conference);
            Minutes.requireHeld(conference);
            return agreed(actor, ActionPoint.of(conference, points.next(conference), wish, owner(conference, wish.city()), clock.instant()));
        });
    }

    private Saved<ActionPointView> agreed(Actor actor, ActionPoint point) {
        points.persist(point);
        history.keep(Entry.of(MinutesEvents.AGREED, actor, point).moving(null, TransitionRequest.to(point.state())));
        return new Saved<>(ActionPointView.of(point), point.version(), "action-points/" + point.id());
    }

    @Transactional
    public Saved<ActionPointView> update(Caller caller, UUID id, ExpectedVersion expected, Input.Change<ActionPointCreate> input) {
        ActionPoint found = visible(caller, id);
        Actor actor = policy.requireRunning(caller, found.agreedAt().network());
        ActionPoint point = held(found);
        ActionPointCreate before = point.content();
        ActionPointCreate wish = input.patch(before, ActionPointCreate.class);
        CHANGEABLE.require(before, wish);
        expected.require(point.version());
        boolean isSameOwner = Objects.equals(before.city(), wish.city());
        point.requireUnsettled();
        point.change(wish, isSameOwner ? point.city() : owner(point.agreedAt(), wish.city()), clock.instant());
        history.keep(Entry.of(MinutesEvents.ACTION_POINT_CHANGED, actor, point).changing(before, point.content()));
        return saved(point);
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        ActionPoint found = visible(caller, id);
        Actor actor = policy.requireRunning(caller, found.agreedAt().network());
        ActionPoint point = held(found);
        expected.require(point.version());
        point.requireWordsOpen();
        point.requireUnsettled();
        points.delete(point);
        history.keep(Entry.of(MinutesEvents.ACTION_POINT_REMOVED, actor, point).gone());
    }

    @Transactional
    public Saved<ActionPointView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        ActionPoint found = visible(caller, id);
        Optional<Actor> running = running(caller, found);
        Actor actor = running.or(() -> owning(caller, found))
                .orElseThrow(() -> Problems.forbidden("Only those responsible and those who run the network can do this."));
        TransitionRequest wish = input.read(TransitionRequest.class);
        if (running.isEmpty() && !wish.to().equals(ActionPointState.DONE.name())) {
            throw Problems.forbidden("Only those who run the network can drop or reopen it. You can mark it as done.");
        }
        return idempotency.once(actor, input, () -> {
            ActionPoint point = points.again(found).orElseThrow(() -> unknown(id));
            LocalDate day = day(point, wish);
            expected.require(point.version());
            ActionPointState from = point.state();
            ActionPointState to = TransitionRequest.state(wish.to(), from, from.next());
            point.become(to, day, wish.note(), clock.instant());
            history.keep(Entry.of(MinutesEvents.moving(to), actor, point).moving(from, wish.on(day)));
            return saved(point);
        });
    }

    /** The day on which it was settled, today unless said: where whoever does it is, else where it was agreed. */
    private LocalDate day(ActionPoint point, TransitionRequest wish) {
        ZoneId zone = point.city() == null ? point.agreedAt().zone() : point.city().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (wish.effectiveOn() != null && wish.effectiveOn().isAfter(today)) {
            throw Problems.invalid("/effectiveOn", "in-the-future", "Is in the future.");
        }
        return wish.effectiveOn() == null ? today : wish.effectiveOn();
    }

    /** In which role the caller runs the network that agreed on it, if at all. */
    private Optional<Actor> running(Caller caller, ActionPoint point) {
        return policy.running(caller, point.agreedAt().network());
    }

    /** In which role the caller acts for the city that does it, if one does and the caller acts for it. */
    private static Optional<Actor> owning(Caller caller, ActionPoint point) {
        return point.city() == null || !caller.isSignedIn()
                ? Optional.empty()
                : caller.actingForCity(point.city().slug(), Role.FOCAL_POINT, Role.DEPUTY);
    }

    /** @param slug null where the secretariat does it */
    private City owner(Gathering agreedAt, String slug) {
        if (slug == null) {
            return null;
        }
        City city = cities.named(slug, "/city");
        String network = agreedAt.network().slug();
        if (!members.isMember(slug, network)) {
            throw Problems.rule("/city", "does-not-fit", slug + " is no member of " + network + ", which agreed on it.");
        }
        return city;
    }

    private ActionPoint held(ActionPoint point) {
        switch (point.agreedAt()) {
            case Meeting meeting -> minutes.hold(meeting);
            case Conference conference -> conferences.hold(conference);
            default -> throw new IllegalStateException(point.agreedAt().ref().kind());
        }
        return points.again(point).orElseThrow(() -> unknown(point.id()));
    }

    private ActionPoint visible(Caller caller, UUID id) {
        return points.whole(id)
                .filter(point -> point.minutes() == null || minutes.maySee(caller, point.minutes()))
                .orElseThrow(() -> unknown(id));
    }

    private static Saved<ActionPointView> saved(ActionPoint point) {
        return Saved.of(ActionPointView.of(point), point.version());
    }

    private static RuntimeException unknown(UUID id) {
        return Problems.notFound("action point", id);
    }
}
