package org.paideia.meeting.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Planning;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.city.Today;
import org.paideia.idempotency.Idempotency;
import org.paideia.meeting.Audience;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingCreate;
import org.paideia.meeting.MeetingEvents;
import org.paideia.meeting.MeetingGap;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.MeetingService;
import org.paideia.meeting.MeetingView;
import org.paideia.meeting.Meetings;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.network.OwnSlugs;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.theme.ThemeService;

/** Announces meetings, changes what is said of them, and moves them on. */
@ApplicationScoped
public class PlanningService {

    private final Meetings meetings;
    private final MeetingService reading;
    private final MeetingPolicy policy;
    private final NetworkService networks;
    private final OwnSlugs slugs;
    private final CityService cities;
    private final ThemeService themes;
    private final MeetingEvents events;
    private final Planning gathering;
    private final Idempotency idempotency;
    private final Clock clock;

    PlanningService(
            Meetings meetings,
            MeetingService reading,
            MeetingPolicy policy,
            NetworkService networks,
            OwnSlugs slugs,
            CityService cities,
            ThemeService themes,
            MeetingEvents events,
            Planning gathering,
            Idempotency idempotency,
            Clock clock) {
        this.meetings = meetings;
        this.reading = reading;
        this.policy = policy;
        this.networks = networks;
        this.slugs = slugs;
        this.cities = cities;
        this.themes = themes;
        this.events = events;
        this.gathering = gathering;
        this.idempotency = idempotency;
        this.clock = clock;
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
        gathering.entered(events, actor, meeting);
        return meeting;
    }

    /** The meeting that would come of it, not kept; refuses what does not hold. */
    public Meeting draft(Network network, MeetingCreate wish) {
        themes.requireAll(wish.themes());
        City host = host(wish);
        if (wish.previous() != null) {
            requireContinuable(network, wish.previous(), null);
        }
        return new Meeting(slug(network, wish), wish, network, host, clock.instant());
    }

    @Transactional
    public Saved<MeetingView> update(Caller caller, String slug, ExpectedVersion expected, Input.Change<MeetingCreate> input) {
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
        gathering.changed(events, actor, meeting, before.when(), before, reading.view(meeting));
        return reading.saved(meeting);
    }

    @Transactional
    public void delete(Caller caller, String slug, ExpectedVersion expected) {
        Meeting meeting = reading.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        meetings.hold(meeting);
        expected.require(meeting.version());
        if (!reading.isMistake(meeting)) {
            throw Problems.conflict("in-use", "You can remove only a tentative meeting that nothing depends on. Cancel this one instead.");
        }
        meetings.delete(meeting);
        gathering.removed(events, actor, meeting);
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
            gathering.move(events, actor, meeting, wish, () -> {
                if (meeting.state() == EventState.CLOSED) {
                    requireWhole(meeting);
                }
            });
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
    private String slug(Network network, MeetingCreate wish) {
        String proposed = wish.slug() != null ? wish.slug() : Names.slug(wish.titles().in(wish.sourceLanguage()));
        if (proposed.length() < 2) {
            throw Problems.rule("/slug", "required", "The title has no Latin letters to make a slug of: propose one.");
        }
        boolean hidden = wish.audience() == Audience.MEMBERS;
        String slug = slugs.of(proposed, network, hidden);
        if (!meetings.isTaken(slug)) {
            return slug;
        }
        String dated = wish.when() == null || wish.when().edtf() == null || wish.slug() != null
                ? slug
                : slugs.of(Names.slug(proposed + " " + wish.when().edtf().replaceAll("\\D.*", "")), network, hidden);
        if (dated.equals(slug) || meetings.isTaken(dated)) {
            throw Problems.conflict("slug-taken", "There is a meeting with the slug '" + slug + "' already: propose another.");
        }
        return dated;
    }
}
