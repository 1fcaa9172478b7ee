package org.paideia.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.access.mandate.MandateService;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this city. */
@ApplicationScoped
class CityPolicy {

    /** What a city is called and where it lies. */
    static final Changeable<CityCreate> IDENTITY = Changeable.of(CityCreate.class,
            "kind", "sourceLanguage", "ownName", "names", "furtherNames", "country", "parent", "participants", "place", "geonamesId", "sources");

    /** What a city says of itself. */
    static final Changeable<CityCreate> PROFILE = Changeable.of(CityCreate.class,
            "adminArea", "population", "timeZone", "languages", "themes", "website", "about");

    private final CityStewards stewards;
    private final MandateService mandates;

    CityPolicy(CityStewards stewards, MandateService mandates) {
        this.stewards = stewards;
        this.mandates = mandates;
    }

    /** In which role the caller enters cities, or a refusal. */
    Actor creating(Caller caller) {
        return steward(caller).orElseThrow(() ->
                Problems.forbidden("Only the secretariat of a network without a parent, or an administrator, can add cities."));
    }

    /** In which role the caller edits that city's profile, if at all. */
    Optional<Actor> editing(Caller caller, String city) {
        if (!caller.mayWrite()) {
            return Optional.empty();
        }
        return steward(caller)
                .or(() -> caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).map(caller::as))
                .or(() -> stewards.ofUnattended(caller, city).map(caller::as));
    }

    /** Whether the caller may say how to reach its focal points: each of them for themselves, administrators to erase it. */
    boolean mayGiveContact(Caller caller, String city) {
        return caller.mayWrite()
                && (caller.isAdmin()
                        || caller.person().kind() == Person.Kind.PERSON
                                && caller.roleForCity(city, Role.FOCAL_POINT).isPresent());
    }

    /**
     * Refuses a change of what is not the caller's to say: what a city is called and where it lies is for the secretariat
     * of a root network; its profile is its own, once it has a focal point.
     */
    void requireMayChange(Caller caller, CityCreate before, CityCreate after) {
        Changeable<CityCreate> allowed = Changeable.of(CityCreate.class);
        if (steward(caller).isPresent()) {
            allowed = allowed.and(IDENTITY);
        }
        if (mayChangeProfile(caller, before.slug())) {
            allowed = allowed.and(PROFILE);
        }
        allowed.require(before, after,
                "Names, country, kind, parent and place are changed by the secretariat of a network without parent, all"
                        + " else by the city, once it has a focal point.");
    }

    private boolean mayChangeProfile(Caller caller, String city) {
        return caller.isAdmin()
                || caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).isPresent()
                || !mandates.hasFocalPoint(city);
    }

    private Optional<Actor> steward(Caller caller) {
        return caller.isAdmin() ? Optional.of(caller.asAdmin()) : stewards.ofRoot(caller).map(caller::as);
    }
}
