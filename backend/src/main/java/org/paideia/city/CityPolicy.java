package org.paideia.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.MandateService;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;

/** May this person do that to this city. */
@ApplicationScoped
class CityPolicy {

    private final CityStewards stewards;
    private final MandateService mandates;

    CityPolicy(CityStewards stewards, MandateService mandates) {
        this.stewards = stewards;
        this.mandates = mandates;
    }

    /** In which role the caller enters cities, or a refusal. */
    Actor creating(Caller caller) {
        return steward(caller).orElseThrow(() ->
                Problems.forbidden("Cities are entered by the secretariat of a network without parent, or an administrator."));
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
        List<Violation> refused = new ArrayList<>();
        if (steward(caller).isEmpty()) {
            refuse(refused, "kind", before.kind(), after.kind());
            refuse(refused, "sourceLanguage", before.sourceLanguage(), after.sourceLanguage());
            refuse(refused, "ownName", before.ownName(), after.ownName());
            refuse(refused, "names", before.names(), after.names());
            refuse(refused, "country", before.country(), after.country());
            refuse(refused, "parent", before.parent(), after.parent());
            refuse(refused, "place", before.place(), after.place());
            refuse(refused, "participants", before.participants(), after.participants());
            refuse(refused, "geonamesId", before.geonamesId(), after.geonamesId());
            refuse(refused, "sources", before.sources(), after.sources());
        }
        if (!mayChangeProfile(caller, before.slug())) {
            refuse(refused, "adminArea", before.adminArea(), after.adminArea());
            refuse(refused, "population", before.population(), after.population());
            refuse(refused, "timeZone", before.timeZone(), after.timeZone());
            refuse(refused, "languages", before.languages(), after.languages());
            refuse(refused, "themes", before.themes(), after.themes());
            refuse(refused, "website", before.website(), after.website());
            refuse(refused, "about", before.about(), after.about());
        }
        if (!refused.isEmpty()) {
            throw Problems.of(
                    ProblemType.FORBIDDEN,
                    "Name, country, kind, parent and place are changed by the secretariat of a network without parent, all"
                            + " else by the city, once it has a focal point.",
                    refused);
        }
    }

    private boolean mayChangeProfile(Caller caller, String city) {
        return caller.isAdmin()
                || caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).isPresent()
                || !mandates.hasFocalPoint(city);
    }

    private Optional<Actor> steward(Caller caller) {
        return caller.isAdmin() ? Optional.of(caller.asAdmin()) : stewards.ofRoot(caller).map(caller::as);
    }

    private static void refuse(List<Violation> refused, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            refused.add(Violation.at("/" + field, "forbidden", "You may not change this."));
        }
    }
}
