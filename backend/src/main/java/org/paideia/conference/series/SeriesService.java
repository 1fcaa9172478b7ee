package org.paideia.conference.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.Today;
import org.paideia.conference.ConferencePolicy;
import org.paideia.idempotency.Idempotency;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Action;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;

/** Enters series of conferences and keeps what is said of them. */
@ApplicationScoped
public class SeriesService {

    private static final Changeable<SeriesCreate> SERIES =
            Changeable.of(SeriesCreate.class, "names", "shortName", "about", "sources");

    private final SeriesRecords records;
    private final ConferencePolicy policy;
    private final NetworkService networks;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    SeriesService(
            SeriesRecords records,
            ConferencePolicy policy,
            NetworkService networks,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.records = records;
        this.policy = policy;
        this.networks = networks;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    public Page<SeriesView> list(String network, boolean below, PageRequest request) {
        return records.page(network, below, request);
    }

    public Saved<SeriesView> get(String slug) {
        return saved(require(slug));
    }

    public Action.Offer actions(Caller caller, String slug) {
        Series series = require(slug);
        List<Action> actions = policy.changing(caller, series.network())
                .map(actor -> List.of(
                        Action.of("updateSeries", "PATCH", "/series/" + slug),
                        Action.of("createConference", "POST", "/conferences")))
                .orElse(List.of());
        return new Action.Offer(actions, today.in(series.network().zone()));
    }

    @Transactional
    public Saved<SeriesView> create(Caller caller, Input<SeriesCreate> input) {
        policy.requireMayCreate(caller);
        SeriesCreate wish = input.read(SeriesCreate.class);
        Network network = networks.named(wish.network(), "/network");
        Actor actor = policy.requireRunning(caller, network);
        return idempotency.once(actor, input, () -> {
            Series series = new Series(slug(wish), wish, network, clock.instant());
            records.persist(series);
            history.keep(Entry.of(SeriesEvents.CREATED, actor, series));
            return new Saved<>(SeriesView.of(series), series.version(), "series/" + series.slug());
        });
    }

    @Transactional
    public Saved<SeriesView> update(Caller caller, String slug, ExpectedVersion expected, Input.Change<SeriesCreate> input) {
        Series series = require(slug);
        Actor actor = policy.requireRunning(caller, series.network());
        SeriesView before = SeriesView.of(series);
        SeriesCreate wish = input.patch(series.content(), SeriesCreate.class);
        SERIES.require(series.content(), wish);
        expected.require(series.version());
        series.change(wish, clock.instant());
        history.keep(Entry.of(SeriesEvents.UPDATED, actor, series).changing(before, SeriesView.of(series)));
        return saved(series);
    }

    /**
     * The series that a request names at {@code /series} in its body, which must be one of that network. It is locked, so
     * that of two who announce the same edition one is told.
     */
    @Transactional(TxType.MANDATORY)
    public Series forEditionsOf(Network network, String slug) {
        Series series = records.bySlug(slug)
                .orElseThrow(() -> Problems.rule("/series", "unknown-record", "There is no series '" + slug + "'."));
        if (!series.network().slug().equals(network.slug())) {
            throw Problems.rule("/series", "does-not-fit", "The series belongs to " + series.network().slug() + ".");
        }
        records.hold(series);
        return series;
    }

    private Series require(String slug) {
        return records.bySlug(slug).orElseThrow(() -> Problems.notFound("series", slug));
    }

    private String slug(SeriesCreate wish) {
        String slug = wish.slug() != null
                ? wish.slug()
                : Names.slug(wish.shortName() != null ? wish.shortName() : wish.names().in(wish.sourceLanguage()));
        if (slug.length() < 2) {
            throw Problems.rule("/slug", "required", "The name has no Latin letters to make a slug of: propose one.");
        }
        if (records.bySlug(slug).isPresent()) {
            throw Problems.conflict("slug-taken", "There is a series with the slug '" + slug + "' already.");
        }
        return slug;
    }

    private static Saved<SeriesView> saved(Series series) {
        return Saved.of(SeriesView.of(series), series.version());
    }
}
