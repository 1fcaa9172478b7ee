package org.paideia.city;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.shared.command.Action;
import org.paideia.shared.command.Input;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.theme.ThemeService;

/** Enters cities and keeps their profiles. */
@ApplicationScoped
public class CityService {

    private final Cities cities;
    private final CityPolicy policy;
    private final Countries countries;
    private final ThemeService themes;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    CityService(
            Cities cities,
            CityPolicy policy,
            Countries countries,
            ThemeService themes,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.cities = cities;
        this.policy = policy;
        this.countries = countries;
        this.themes = themes;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    public Saved<CityView> get(String slug) {
        return saved(require(slug));
    }

    @Transactional
    public Saved<CityView> create(Caller caller, Input<CityCreate> input) {
        Actor actor = policy.creating(caller);
        CityCreate wish = input.read(CityCreate.class);
        return idempotency.once(actor, input, () -> {
            requireCountry(wish.country());
            City parent = wish.parent() == null ? null : named(wish.parent(), "/parent");
            themes.requireAll(wish.themes());
            requireOwnGeonamesId(wish.geonamesId(), null);
            City city = new City(slug(wish), wish, parent, countries.regionOf(wish.country()).orElse(null), clock.instant());
            cities.persist(city);
            history.keep(Entry.of(CityEvents.CREATED, actor, city));
            return new Saved<>(CityView.of(city), city.version(), "cities/" + city.slug());
        });
    }

    @Transactional
    public Saved<CityView> update(Caller caller, String slug, ExpectedVersion expected, Input.Change<CityCreate> input) {
        City city = require(slug);
        Actor actor = policy.editing(caller, slug)
                .orElseThrow(() -> Problems.forbidden("You have no mandate for " + slug + "."));
        CityCreate before = city.content();
        CityView shown = CityView.of(city);
        CityCreate wish = input.patch(before, CityCreate.class);
        policy.requireMayChange(caller, before, wish);
        expected.require(city.version());
        requireCountry(wish.country());
        themes.requireAll(wish.themes());
        requireOwnGeonamesId(wish.geonamesId(), slug);
        City parent = Objects.equals(before.parent(), wish.parent()) ? city.parent() : parent(wish.parent(), city);
        city.change(wish, parent, countries.regionOf(wish.country()).orElse(null), clock.instant());
        history.keep(Entry.of(CityEvents.UPDATED, actor, city).changing(shown, CityView.of(city)));
        return saved(city);
    }

    public Action.Offer actions(Caller caller, String slug) {
        City city = require(slug);
        List<Action> actions = new ArrayList<>();
        policy.editing(caller, slug).ifPresent(actor -> actions.add(Action.of("updateCity", "PATCH", "/cities/" + slug)));
        if (policy.mayGiveContact(caller, slug)) {
            actions.add(Action.of("updateCityContact", "PUT", "/cities/" + slug + "/contact"));
        }
        return new Action.Offer(actions, today.of(city));
    }

    /** The city with that slug; a caller that names one that is not there is told so. */
    public City require(String slug) {
        return cities.bySlug(slug).orElseThrow(() -> Problems.notFound("city", slug));
    }

    /** The city that a request names at that place in its body. */
    public City named(String slug, String pointer) {
        return cities.bySlug(slug)
                .orElseThrow(() -> Problems.rule(pointer, "unknown-record", "There is no city '" + slug + "'."));
    }

    private String slug(CityCreate wish) {
        String ending = "-" + wish.country().toLowerCase(Locale.ROOT);
        if (wish.slug() != null) {
            if (!wish.slug().endsWith(ending)) {
                throw Problems.rule("/slug", "malformed", "The slug of a city ends in its country: " + ending + ".");
            }
            requireFree(wish.slug());
            return wish.slug();
        }
        String name = wish.names().texts().getOrDefault("en", wish.ownName());
        String plain = Names.slug(name, ending);
        if (plain.isEmpty()) {
            throw Problems.rule("/slug", "required", "The name has no Latin letters to make a slug of: propose one.");
        }
        if (cities.bySlug(plain).isEmpty()) {
            return plain;
        }
        String withArea = wish.adminArea() == null ? plain : Names.slug(name + " " + wish.adminArea(), ending);
        requireFree(withArea);
        return withArea;
    }

    private void requireFree(String slug) {
        if (cities.bySlug(slug).isPresent()) {
            throw Problems.conflict("slug-taken", "There is a city with the slug '" + slug + "' already.");
        }
    }

    /** Two records of one place would be two halves of one city. */
    private void requireOwnGeonamesId(Long id, String slug) {
        cities.slugByGeonamesId(id).filter(other -> !other.equals(slug)).ifPresent(other -> {
            throw Problems.conflict("geonames-id-taken", "The city '" + other + "' has the GeoNames identifier " + id + " already.");
        });
    }

    private void requireCountry(String country) {
        if (!countries.exists(country)) {
            throw Problems.rule("/country", "unknown-country", "ISO 3166-1 knows no country '" + country + "'"
                    + Countries.insteadOf(country).map(code -> ": it is " + code + ".").orElse("."));
        }
    }

    /** The city into which that one is put; from then on nobody else puts any into another. */
    private City parent(String slug, City child) {
        if (slug == null) {
            return null;
        }
        City parent = named(slug, "/parent");
        cities.holdParents();
        if (cities.liesIn(slug, child.slug())) {
            throw Problems.rule("/parent", "circular", "A city cannot lie in itself.");
        }
        return parent;
    }

    private static Saved<CityView> saved(City city) {
        return Saved.of(CityView.of(city), city.version());
    }
}
