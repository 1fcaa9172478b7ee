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

    private final Caller caller;
    private final CityStewards stewards;
    private final MandateService mandates;

    CityPolicy(Caller caller, CityStewards stewards, MandateService mandates) {
        this.caller = caller;
        this.stewards = stewards;
        this.mandates = mandates;
    }

    /** In which role the caller enters cities, or a refusal. */
    Actor creating() {
        return steward().orElseThrow(() ->
                Problems.forbidden("Cities are entered by the secretariat of a network without parent, or an administrator."));
    }

    /** In which role the caller edits that city's profile, if at all. */
    Optional<Actor> editing(String city) {
        if (!caller.mayWrite()) {
            return Optional.empty();
        }
        return steward()
                .or(() -> caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).map(caller::as))
                .or(() -> stewards.ofUnattended(city).map(caller::as));
    }

    /** Whether the caller may say how to reach its focal points: each of them for themselves, administrators to erase it. */
    boolean mayGiveContact(String city) {
        return caller.mayWrite()
                && (caller.isAdmin()
                        || caller.person().kind() == Person.Kind.PERSON
                                && caller.roleForCity(city, Role.FOCAL_POINT).isPresent());
    }

    /**
     * Refuses a change of what is not the caller's to say: what a city is called and where it lies is for the secretariat
     * of a root network; its profile is its own, once it has a focal point.
     */
    void requireMayChange(CityCreate before, CityCreate after) {
        List<Violation> refused = new ArrayList<>();
        if (steward().isEmpty()) {
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
        if (!mayChangeProfile(before.slug())) {
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

    private boolean mayChangeProfile(String city) {
        return caller.isAdmin()
                || caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).isPresent()
                || !mandates.hasFocalPoint(city);
    }

    private Optional<Actor> steward() {
        return caller.isAdmin() ? Optional.of(caller.asAdmin()) : stewards.ofRoot().map(caller::as);
    }

    private static void refuse(List<Violation> refused, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            refused.add(Violation.at("/" + field, "forbidden", "You may not change this."));
        }
    }
}
