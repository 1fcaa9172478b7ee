package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.city.City;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this adherence: the city alone signs, and no network does it for a city. */
@ApplicationScoped
class AdherencePolicy {

    /** What the city changes of its draft. */
    static final Changeable<AdherenceCreate> DRAFT = Changeable.of(AdherenceCreate.class,
            "language", "signatoryName", "signatoryTitle", "resolutionDate", "resolutionReference", "resolutionFile",
            "effectiveOn");


    /** In which role the caller acts for the city, if at all; a deputy may sign, but not withdraw. */
    Optional<Actor> forCity(Caller caller, City city, boolean withdrawing) {
        if (caller.isAdmin()) {
            return Optional.of(caller.asAdmin());
        }
        return withdrawing
                ? caller.roleForCity(city.slug(), Role.FOCAL_POINT).map(caller::as)
                : caller.roleForCity(city.slug(), Role.FOCAL_POINT, Role.DEPUTY).map(caller::as);
    }

    /** The same in this request, for one that may write. */
    Optional<Actor> acting(Caller caller, City city, boolean withdrawing) {
        return caller.mayWrite() ? forCity(caller, city, withdrawing) : Optional.empty();
    }

    Actor requireForCity(Caller caller, City city) {
        return forCity(caller, city, false)
                .orElseThrow(() -> Problems.forbidden("You have no mandate for " + city.slug() + "; a city signs for itself."));
    }

    Actor requireMoving(Caller caller, City city, AdherenceState to) {
        boolean withdrawing = to == AdherenceState.WITHDRAWN;
        return forCity(caller, city, withdrawing)
                .orElseThrow(() -> Problems.forbidden(
                        "focal-point-only",
                        "Only the focal point can withdraw it, for " + city.slug() + "."));
    }

    /** Refuses at once whoever acts for no city. */
    void requireMaySign(Caller caller) {
        if (!caller.isAdmin() && citiesServed(caller).isEmpty()) {
            throw Problems.forbidden("To sign a declaration you need a mandate for the city.");
        }
    }

    /** Whether the caller may know of it. */
    boolean maySee(Caller caller, Adherence adherence) {
        return adherence.isPublic() || forCity(caller, adherence.city(), false).isPresent();
    }

    boolean seesAllDrafts(Caller caller) {
        return caller.isAdmin();
    }

    /** The cities of which the caller may see drafts. */
    Set<String> citiesServed(Caller caller) {
        return caller.cities(Role.FOCAL_POINT, Role.DEPUTY);
    }
}
