package org.paideia.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.paideia.activity.Activities;
import org.paideia.activity.Subject;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.Action;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Items;
import org.paideia.shared.idempotency.Idempotency;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.time.When;
import org.paideia.theme.ThemeService;

/** Enters networks and keeps what is said of them. */
@ApplicationScoped
public class NetworkService {

    private static final String ITEM = "n.slug, n.kind, n.sourceLanguage, n.names, n.shortName, p.slug, n.scope, n.founded,"
            + " c.slug, n.themes, n.members";

    private final Networks networks;
    private final NetworkPolicy policy;
    private final CityService cities;
    private final ThemeService themes;
    private final Activities activities;
    private final Idempotency idempotency;
    private final EntityManager em;
    private final Cursors cursors;
    private final Clock clock;

    NetworkService(
            Networks networks,
            NetworkPolicy policy,
            CityService cities,
            ThemeService themes,
            Activities activities,
            Idempotency idempotency,
            EntityManager em,
            Cursors cursors,
            Clock clock) {
        this.networks = networks;
        this.policy = policy;
        this.cities = cities;
        this.themes = themes;
        this.activities = activities;
        this.idempotency = idempotency;
        this.em = em;
        this.cursors = cursors;
        this.clock = clock;
    }

    public Page<NetworkListItem> list(NetworkFilter filter, PageRequest request) {
        String wanted = filter.q() == null ? null : "%" + Names.folded(filter.q()).replaceAll("[%_!]", "!$0") + "%";
        return new Listing(em, cursors, ITEM, "Network n left join n.parent p left join n.secretariatCity c", "n.id")
                .where("n.searchText like :q escape '!'", "q", wanted)
                .where("n.kind = :kind", "kind", filter.kind())
                .where("p.slug = :parent", "parent", filter.parent())
                .where("array_contains(n.themes, :theme)", "theme", filter.theme())
                .sortable("name", "n.sortName", String.class)
                .sortable("kind", "n.kind", String.class)
                .page(request, NetworkService::item);
    }

    public Saved<NetworkView> get(String slug) {
        return saved(require(slug));
    }

    @Transactional
    public Saved<NetworkView> create(Body<NetworkCreate> body) {
        policy.requireMayCreate();
        NetworkCreate wish = body.read(NetworkCreate.class);
        Network parent = wish.parent() == null ? null : named(wish.parent(), "/parent");
        Actor actor = parent == null ? policy.requireAdmin() : policy.requireRunning(parent);
        return idempotency.once(actor, () -> {
            Network.check(wish);
            themes.requireAll(wish.themes());
            if (parent != null) {
                networks.holdTree(parent);
            }
            Network network = new Network(slug(wish), wish, parent, secretariat(wish), clock.instant());
            networks.persist(network);
            em.flush();
            activities.created(actor, subject(network));
            return new Saved<>(NetworkView.of(network), network.version(), "networks/" + network.slug());
        });
    }

    @Transactional
    public Saved<NetworkView> update(String slug, IfMatch ifMatch, Body<NetworkCreate> body) {
        Network network = require(slug);
        Actor actor = policy.requireRunning(network);
        NetworkView before = NetworkView.of(network);
        NetworkCreate wish = body.patch(network.content(), NetworkCreate.class);
        Network.check(wish);
        boolean moves = !Objects.equals(before.parent(), wish.parent());
        Network parent = moves ? parent(network, wish) : network.parent();
        IfMatch.require(ifMatch, network.version());
        themes.requireAll(wish.themes());
        network.change(wish, parent, secretariat(wish), clock.instant());
        em.flush();
        if (moves) {
            networks.toldBelow(network);
        }
        activities.updated(actor, subject(network), before, NetworkView.of(network));
        return saved(network);
    }

    public Items<Action> actions(String slug) {
        Network network = require(slug);
        return new Items<>(policy.changing(network)
                .map(actor -> List.of(
                        Action.of("updateNetwork", "PATCH", "/networks/" + slug),
                        Action.of("createNetwork", "POST", "/networks")))
                .orElse(List.of()));
    }

    public Network require(String slug) {
        return networks.bySlug(slug).orElseThrow(() -> Problems.notFound("network", slug));
    }

    /** The network that a request names at that place in its body. */
    public Network named(String slug, String pointer) {
        return networks.bySlug(slug)
                .orElseThrow(() -> Problems.rule(pointer, "unknown-record", "There is no network '" + slug + "'."));
    }

    /** The slugs of these networks and of all below them. */
    public Set<String> withThoseBelow(Collection<String> slugs) {
        return networks.withThoseBelow(slugs);
    }

    /** Whether one of these networks has no parent. */
    public boolean isAnyRoot(Collection<String> slugs) {
        return networks.isAnyRoot(slugs);
    }

    /** The parent to which the network is moved; from then on nobody else moves one. */
    private Network parent(Network network, NetworkCreate wish) {
        Network parent = wish.parent() == null ? null : named(wish.parent(), "/parent");
        policy.requireMoving(network, parent);
        if (parent == null) {
            networks.holdTree(network);
        } else {
            networks.holdTree(network, parent);
        }
        return parent;
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

    @SuppressWarnings("unchecked")
    private static NetworkListItem item(Object[] n) {
        return new NetworkListItem(
                (String) n[0],
                (String) n[1],
                (String) n[2],
                (LanguageMap) n[3],
                (String) n[4],
                (String) n[5],
                (LanguageMap) n[6],
                (When) n[7],
                (String) n[8],
                (List<String>) n[9],
                (Long) n[10]);
    }

    private static Subject subject(Network network) {
        return new Subject("NETWORK", network.slug(), null, network.slug(), true);
    }

    private static Saved<NetworkView> saved(Network network) {
        return Saved.of(NetworkView.of(network), network.version());
    }
}
