package org.paideia.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.IntStream;
import org.paideia.access.Caller;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Planning;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.conference.edition.ConferenceCopyCreate;
import org.paideia.conference.edition.EditionBegun;
import org.paideia.conference.series.Series;
import org.paideia.conference.series.SeriesService;
import org.paideia.idempotency.Idempotency;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.theme.ThemeService;

/** Announces conferences, changes what is said of them, and moves them on. */
@ApplicationScoped
public class AnnouncingService {

    private final Conferences conferences;
    private final ConferenceService reading;
    private final ConferencePolicy policy;
    private final SeriesService allSeries;
    private final NetworkService networks;
    private final CityService cities;
    private final ThemeService themes;
    private final ConferenceEvents events;
    private final Planning planning;
    private final Event<EditionBegun> begun;
    private final Idempotency idempotency;
    private final Clock clock;

    AnnouncingService(
            Conferences conferences,
            ConferenceService reading,
            ConferencePolicy policy,
            SeriesService allSeries,
            NetworkService networks,
            CityService cities,
            ThemeService themes,
            ConferenceEvents events,
            Planning planning,
            Event<EditionBegun> begun,
            Idempotency idempotency,
            Clock clock) {
        this.conferences = conferences;
        this.reading = reading;
        this.policy = policy;
        this.allSeries = allSeries;
        this.networks = networks;
        this.cities = cities;
        this.themes = themes;
        this.events = events;
        this.planning = planning;
        this.begun = begun;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    public Saved<ConferenceView> create(Caller caller, Input<ConferenceCreate> input) {
        policy.requireMayCreate(caller);
        ConferenceCreate wish = input.read(ConferenceCreate.class);
        Network network = networks.named(wish.network(), "/network");
        Actor actor = policy.requireRunning(caller, network);
        return idempotency.once(actor, input, () -> entered(enter(actor, network, wish)));
    }

    /** Begins the next edition from one; others carry over what is theirs. */
    @Transactional
    public Saved<ConferenceView> copy(Caller caller, String slug, Input<ConferenceCopyCreate> input) {
        Conference conference = reading.require(slug);
        Actor actor = policy.requireRunning(caller, conference.network());
        ConferenceCopyCreate wish = input.read(ConferenceCopyCreate.class);
        return idempotency.once(actor, input, () -> {
            conferences.hold(conference);
            Conference next = enter(actor, conference.network(), conference.next(wish, slugAfter(conference, wish)));
            begun.fire(new EditionBegun(conference, next, actor));
            return entered(next);
        });
    }

    /** The slug that is proposed; a number behind that of the title where that stays the same and no year tells them apart. */
    private String slugAfter(Conference conference, ConferenceCopyCreate wish) {
        ConferenceCreate content = conference.next(wish, wish.slug());
        String plain = Names.slug(content.titles().in(content.sourceLanguage()));
        boolean isToldApart = wish.slug() != null || wish.when() != null && wish.when().edtf() != null || !conferences.isTaken(plain);
        return isToldApart
                ? wish.slug()
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> Names.slug(plain, "-" + number))
                        .filter(slug -> !conferences.isTaken(slug))
                        .findFirst()
                        .orElseThrow();
    }

    private Conference enter(Actor actor, Network network, ConferenceCreate wish) {
        themes.requireAll(wish.themes());
        Series series = series(network, wish);
        if (wish.state() != EventState.CANCELLED) {
            requireFree(series, wish.edition(), null);
        }
        String slug = Planning.slug(wish, "conference", conferences::isTaken);
        Conference conference = new Conference(slug, wish, network, series, host(wish), clock.instant());
        conferences.persist(conference);
        planning.entered(events, actor, conference);
        return conference;
    }

    private static Saved<ConferenceView> entered(Conference conference) {
        return new Saved<>(ConferenceView.of(conference), conference.version(), "conferences/" + conference.slug());
    }

    @Transactional
    public Saved<ConferenceView> update(
            Caller caller, String slug, ExpectedVersion expected, Input.Change<ConferenceCreate> input) {
        Conference conference = reading.require(slug);
        Actor actor = policy.requireRunning(caller, conference.network());
        conferences.hold(conference);
        ConferenceView before = ConferenceView.of(conference);
        ConferenceCreate wish = input.patch(conference.content(), ConferenceCreate.class);
        ConferencePolicy.CONFERENCE.require(conference.content(), wish);
        expected.require(conference.version());
        themes.requireAll(wish.themes());
        Series series = series(conference.network(), wish);
        requireFree(series, wish.edition(), conference);
        conference.change(wish, series, host(wish), clock.instant());
        planning.changed(events, actor, conference, before.when(), before, ConferenceView.of(conference));
        return ConferenceService.saved(conference);
    }

    @Transactional
    public void delete(Caller caller, String slug, ExpectedVersion expected) {
        Conference conference = reading.require(slug);
        Actor actor = policy.requireRunning(caller, conference.network());
        conferences.hold(conference);
        expected.require(conference.version());
        if (!reading.isMistake(conference)) {
            throw Problems.conflict("in-use", "You can remove only a tentative conference that nothing depends on. Cancel this one instead.");
        }
        conferences.delete(conference);
        planning.removed(events, actor, conference);
    }

    @Transactional
    public Saved<ConferenceView> transition(
            Caller caller, String slug, ExpectedVersion expected, Input<TransitionRequest> input) {
        Conference conference = reading.require(slug);
        Actor actor = policy.requireRunning(caller, conference.network());
        TransitionRequest wish = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            conferences.hold(conference);
            expected.require(conference.version());
            planning.move(events, actor, conference, wish, () -> {});
            return ConferenceService.saved(conference);
        });
    }

    private Series series(Network network, ConferenceCreate wish) {
        return wish.series() == null ? null : allSeries.forEditionsOf(network, wish.series());
    }

    private City host(ConferenceCreate wish) {
        return wish.host() == null ? null : cities.named(wish.host(), "/host");
    }

    /**
     * Refuses a number that another edition has; the series is locked.
     *
     * @param self the conference that may have it, or null for a new one
     */
    private void requireFree(Series series, Integer edition, Conference self) {
        if (series == null || edition == null) {
            return;
        }
        conferences.edition(series, edition).filter(other -> other != self).ifPresent(other -> {
            throw Problems.conflict("edition-taken", "Edition " + edition + " of the series is '" + other.slug() + "' already.");
        });
    }
}
