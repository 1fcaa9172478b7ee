package org.paideia.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.agenda.Agenda;
import org.paideia.agenda.EventState;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.city.Today;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Input;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.shared.time.When;
import org.paideia.theme.ThemeService;

/** Announces meetings, changes what is said of them, and moves them on. */
@ApplicationScoped
public class PlanningService {

    private final Meetings meetings;
    private final MeetingService reading;
    private final MeetingPolicy policy;
    private final NetworkService networks;
    private final CityService cities;
    private final ThemeService themes;
    private final Agenda agenda;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    PlanningService(
            Meetings meetings,
            MeetingService reading,
            MeetingPolicy policy,
            NetworkService networks,
            CityService cities,
            ThemeService themes,
            Agenda agenda,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.meetings = meetings;
        this.reading = reading;
        this.policy = policy;
        this.networks = networks;
        this.cities = cities;
        this.themes = themes;
        this.agenda = agenda;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<MeetingView> create(Caller caller, Input<MeetingCreate> input) {
        policy.requireMayCreate(caller);
        MeetingCreate wish = input.read(MeetingCreate.class);
        Network network = networks.named(wish.network(), "/network");
        Actor actor = policy.requireRunning(caller, network);
        return idempotency.once(actor, input, () -> {
            Meeting meeting = enter(actor, network, wish);
            return new Saved<>(reading.view(meeting), meeting.version(), "meetings/" + meeting.slug());
        });
    }

    /** Enters a meeting whose rights have been asked; refuses what does not hold. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Meeting enter(Actor actor, Network network, MeetingCreate wish) {
        Meeting meeting = draft(network, wish);
        meetings.persist(meeting);
        agenda.put(meeting.onAgenda());
        boolean isPast = meeting.state() == EventState.HELD;
        // Whoever copies a list of meetings does not know when each was announced.
        boolean isImport = actor.client() != null;
        history.keep(Entry.of(isPast ? MeetingEvents.HELD : MeetingEvents.ANNOUNCED, actor, meeting)
                .moving(null, TransitionRequest.to(meeting.state()))
                .on(isPast ? meeting.when() : isImport ? When.UNKNOWN : today(network)));
        return meeting;
    }

    /** The meeting that would come of it, not kept; refuses what does not hold. */
    public Meeting draft(Network network, MeetingCreate wish) {
        themes.requireAll(wish.themes());
        City host = host(wish);
        if (wish.previous() != null) {
            requireContinuable(network, wish.previous(), null);
        }
        return new Meeting(slug(wish), wish, network, host, clock.instant());
    }

    @Transactional
    public Saved<MeetingView> update(Caller caller, String slug, ExpectedVersion expected, Input<MeetingCreate> input) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        meetings.hold(meeting);
        MeetingView before = reading.view(meeting);
        MeetingCreate wish = input.patch(meeting.content(), MeetingCreate.class);
        MeetingPolicy.MEETING.require(meeting.content(), wish);
        expected.require(meeting.version());
        themes.requireAll(wish.themes());
        if (wish.previous() != null && !wish.previous().equals(meeting.previous())) {
            requireContinuable(meeting.network(), wish.previous(), meeting);
        }
        meeting.change(wish, host(wish), clock.instant());
        agenda.put(meeting.onAgenda());
        MeetingView after = reading.view(meeting);
        EventType event = dating(before.when(), after.when());
        var entry = Entry.of(event, actor, meeting).changing(before, after);
        history.keep(event == MeetingEvents.UPDATED ? entry : entry.on(today(meeting.network())));
        return reading.saved(meeting);
    }

    @Transactional
    public void delete(Caller caller, String slug, ExpectedVersion expected) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        meetings.hold(meeting);
        expected.require(meeting.version());
        if (!reading.isMistake(meeting)) {
            throw Problems.conflict("in-use", "Only a tentative meeting that nothing hangs on is removed; cancel this one.");
        }
        agenda.remove(Meeting.KIND, slug);
        meetings.delete(meeting);
        history.keep(Entry.of(MeetingEvents.DELETED, actor, meeting).gone());
    }

    @Transactional
    public Saved<MeetingView> transition(
            Caller caller, String slug, ExpectedVersion expected, Input<TransitionRequest> input) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            meetings.hold(meeting);
            expected.require(meeting.version());
            EventState from = meeting.state();
            EventState to = TransitionRequest.state(wish.to(), from, from.next());
            meeting.become(to, wish.note(), clock.instant());
            if (to == EventState.CLOSED) {
                requireWhole(meeting);
            }
            agenda.put(meeting.onAgenda());
            EventType event = MeetingEvents.moving(from, to);
            history.keep(Entry.of(event, actor, meeting)
                    .moving(from, wish)
                    .on(event == MeetingEvents.HELD ? meeting.when() : today(meeting.network())));
            return reading.saved(meeting);
        });
    }

    @Transactional
    public Saved<MeetingView> copy(Caller caller, String slug, Input<MeetingCopyCreate> input) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        MeetingCopyCreate wish = input.read(MeetingCopyCreate.class);
        return idempotency.once(actor, input, () -> {
            meetings.hold(meeting);
            requireContinuable(meeting.network(), slug, null);
            Meeting next = enter(actor, meeting.network(), meeting.next(wish));
            return new Saved<>(reading.view(next), next.version(), "meetings/" + next.slug());
        });
    }

    /** Whether a change of the date only says more precisely what was said before. */
    private static EventType dating(When before, When after) {
        if (after.isSameDateAs(before)) {
            return MeetingEvents.UPDATED;
        }
        return after.refines(before) ? MeetingEvents.REFINED : MeetingEvents.MOVED;
    }

    private void requireWhole(Meeting meeting) {
        List<MeetingGap> missing = reading.beforeClosing(meeting);
        if (!missing.isEmpty()) {
            throw Problems.conflict("incomplete", "It cannot be closed yet.", missing.stream()
                    .map(gap -> Violation.at("/to", "required", gap.message()))
                    .toList());
        }
    }

    /** @param meeting that is to continue it, or null for a new one */
    private void requireContinuable(Network network, String slug, Meeting meeting) {
        Meeting previous = meetings.bySlug(slug)
                .filter(other -> other.network().slug().equals(network.slug()))
                .orElseThrow(() -> Problems.rule("/previous", "unknown-record", "The network has no meeting '" + slug + "'."));
        if (meeting != null && meetings.continues(slug, meeting.slug())) {
            throw Problems.rule("/previous", "circular", "A meeting cannot continue itself.");
        }
        meetings.after(previous).ifPresent(other -> {
            throw Problems.conflict("continued", "'" + slug + "' is continued by '" + other.slug() + "' already.");
        });
    }

    private City host(MeetingCreate wish) {
        return wish.host() == null ? null : cities.named(wish.host(), "/host");
    }

    /** The slug that it proposes or that is made of its title, with the year where the plain one is taken. */
    private String slug(MeetingCreate wish) {
        String slug = wish.slug() != null ? wish.slug() : Names.slug(wish.titles().in(wish.sourceLanguage()));
        if (slug.length() < 2) {
            throw Problems.rule("/slug", "required", "The title has no Latin letters to make a slug of: propose one.");
        }
        if (!meetings.isTaken(slug)) {
            return slug;
        }
        String dated = wish.when() == null || wish.when().edtf() == null || wish.slug() != null
                ? slug
                : Names.slug(slug + " " + wish.when().edtf().replaceAll("\\D.*", ""));
        if (dated.equals(slug) || meetings.isTaken(dated)) {
            throw Problems.conflict("slug-taken", "There is a meeting with the slug '" + slug + "' already: propose another.");
        }
        return dated;
    }

    /** The legal date of what a network does: the day at its secretariat. */
    private When today(Network network) {
        return When.onDay(today.in(network.zone()));
    }
}
