package org.paideia.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.city.Today;
import org.paideia.shared.command.Action;
import org.paideia.shared.command.Input;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.theme.ThemeService;

/** Enters networks and keeps what is said of them. */
@ApplicationScoped
public class NetworkService {

    private final Networks networks;
    private final NetworkPolicy policy;
    private final CityService cities;
    private final ThemeService themes;
    private final History history;
    private final Idempotency idempotency;
    private final Event<ReportingCycleChanged> cycleChanged;
    private final Clock clock;
    private final Today today;

    NetworkService(
            Networks networks,
            NetworkPolicy policy,
            CityService cities,
            ThemeService themes,
            History history,
            Idempotency idempotency,
            Event<ReportingCycleChanged> cycleChanged,
            Clock clock,
            Today today) {
        this.networks = networks;
        this.policy = policy;
        this.cities = cities;
        this.themes = themes;
        this.history = history;
        this.idempotency = idempotency;
        this.cycleChanged = cycleChanged;
        this.clock = clock;
        this.today = today;
    }

    public Page<NetworkListItem> list(NetworkFilter filter, PageRequest request) {
        return networks.page(filter, request);
    }

    public Saved<NetworkView> get(String slug) {
        return saved(require(slug));
    }

    @Transactional
    public Saved<NetworkView> create(Caller caller, Input<NetworkCreate> input) {
        policy.requireMayCreate(caller);
        NetworkCreate wish = input.read(NetworkCreate.class);
        Network parent = wish.parent() == null ? null : named(wish.parent(), "/parent");
        Actor actor = parent == null ? policy.requireAdmin(caller) : policy.requireRunning(caller, parent);
        return idempotency.once(actor, input, () -> {
            Network.check(wish);
            themes.requireAll(wish.themes());
            if (parent != null) {
                networks.holdTree(parent);
            }
            Network network = new Network(slug(wish), wish, parent, secretariat(wish), clock.instant());
            networks.persist(network);
            history.keep(Entry.of(NetworkEvents.CREATED, actor, network));
            return new Saved<>(NetworkView.of(network), network.version(), "networks/" + network.slug());
        });
    }

    @Transactional
    public Saved<NetworkView> update(Caller caller, String slug, ExpectedVersion expected, Input.Change<NetworkCreate> input) {
        Network network = require(slug);
        Actor actor = policy.requireRunning(caller, network);
        NetworkView shown = NetworkView.of(network);
        NetworkCreate before = network.content();
        NetworkCreate wish = input.patch(before, NetworkCreate.class);
        Network.check(wish);
        boolean moves = !Objects.equals(before.parent(), wish.parent());
        Network parent = !moves ? network.parent() : wish.parent() == null ? null : named(wish.parent(), "/parent");
        policy.requireMayChange(caller, network, before, wish, parent);
        if (moves) {
            hold(network, parent);
        }
        expected.require(network.version());
        themes.requireAll(wish.themes());
        network.change(wish, parent, secretariat(wish), clock.instant());
        if (moves) {
            networks.updateLineageBelow(network);
        }
        history.keep(Entry.of(NetworkEvents.UPDATED, actor, network).changing(shown, NetworkView.of(network)));
        if (!before.reportingCycleMonths().equals(network.reportingCycleMonths())) {
            cycleChanged.fire(new ReportingCycleChanged(network));
        }
        return saved(network);
    }

    public Action.Offer actions(Caller caller, String slug) {
        Network network = require(slug);
        List<Action> actions = policy.changing(caller, network)
                .map(actor -> List.of(
                        Action.of("updateNetwork", "PATCH", "/networks/" + slug),
                        Action.of("createNetwork", "POST", "/networks")))
                .orElse(List.of());
        return new Action.Offer(actions, today.in(network.zone()));
    }

    public Network require(String slug) {
        return networks.bySlug(slug).orElseThrow(() -> Problems.notFound("network", slug));
    }

    /** The network that a request names at that place in its body. */
    public Network named(String slug, String pointer) {
        return networks.bySlug(slug)
                .orElseThrow(() -> Problems.rule(pointer, "unknown-record", "There is no network '" + slug + "'."));
    }

    /** The slugs of all networks. */
    public Set<String> all() {
        return networks.slugs();
    }

    /** The slugs of these networks and of all below them. */
    public Set<String> withThoseBelow(Collection<String> slugs) {
        return networks.withThoseBelow(slugs);
    }

    /** Whether one of these networks has no parent. */
    public boolean isAnyRoot(Collection<String> slugs) {
        return networks.isAnyRoot(slugs);
    }

    /** From then on nobody else moves a network. */
    private void hold(Network network, Network parent) {
        if (parent == null) {
            networks.holdTree(network);
        } else {
            networks.holdTree(network, parent);
        }
    }

    private City secretariat(NetworkCreate wish) {
        return wish.secretariatCity() == null ? null : cities.named(wish.secretariatCity(), "/secretariatCity");
    }

    private String slug(NetworkCreate wish) {
        String slug = wish.slug() != null
                ? wish.slug()
                : Names.slug(wish.shortName() != null ? wish.shortName() : wish.names().texts().get(wish.sourceLanguage()));
        if (slug.length() < 2) {
            throw Problems.rule("/slug", "required", "The name has no Latin letters to make a slug of: propose one.");
        }
        if (networks.bySlug(slug).isPresent()) {
            throw Problems.conflict("slug-taken", "There is a network with the slug '" + slug + "' already.");
        }
        return slug;
    }

    private static Saved<NetworkView> saved(Network network) {
        return Saved.of(NetworkView.of(network), network.version());
    }
}
