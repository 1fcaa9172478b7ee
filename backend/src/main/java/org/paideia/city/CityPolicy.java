package org.paideia.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.paideia.access.Caller;
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

    CityPolicy(Caller caller, CityStewards stewards) {
        this.caller = caller;
        this.stewards = stewards;
    }

    /** In which role the caller enters cities, or a refusal. */
    Actor creating() {
        return steward().orElseThrow(() ->
                Problems.forbidden("Cities are entered by the secretariat of a network without parent, or an administrator."));
    }

    /** In which role the caller edits that city's profile, if at all. */
    Optional<Actor> editing(String city) {
        if (!caller.isSignedIn()) {
            return Optional.empty();
        }
        return steward()
                .or(() -> caller.roleForCity(city, Role.FOCAL_POINT, Role.DEPUTY).map(caller::as))
                .or(() -> stewards.ofUnattended(city).map(caller::as));
    }

    /** Refuses a change of what only the secretariat of a root network decides, to all others. */
    void requireMayChange(NewCity before, NewCity after) {
        if (steward().isPresent()) {
            return;
        }
        List<Violation> refused = new ArrayList<>();
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
        if (!refused.isEmpty()) {
            throw Problems.of(
                    ProblemType.FORBIDDEN,
                    "Name, country, kind, parent and place are changed by the secretariat of a network without parent.",
                    refused);
        }
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
