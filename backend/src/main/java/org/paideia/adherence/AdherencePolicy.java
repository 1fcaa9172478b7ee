package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.city.City;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationPolicy;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/**
 * May this person do that to this adherence: the city alone signs, and no network does it for a city; what a city signed on
 * paper may be entered by the network, too.
 */
@ApplicationScoped
class AdherencePolicy {

    /** What the city changes of its draft. */
    static final Changeable<AdherenceCreate> DRAFT = Changeable.of(AdherenceCreate.class,
            "language", "signatoryName", "signatoryTitle", "furtherSignatories", "resolutionDate", "resolutionReference", "resolutionFile",
            "effectiveOn");

    private final DeclarationPolicy declarations;

    AdherencePolicy(DeclarationPolicy declarations) {
        this.declarations = declarations;
    }

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

    /** Refuses at once whoever could enter no signature under that declaration, whatever the city. */
    void requireMayEnterPaper(Caller caller, Declaration declaration) {
        if (declarations.running(caller, declaration).isEmpty()) {
            requireMaySign(caller);
        }
    }

    /** In which role the caller enters a signature that the city gave on paper: who runs the network, or acts for the city. */
    Actor requireEnteringPaper(Caller caller, Declaration declaration, City city) {
        return forCity(caller, city, false)
                .or(() -> declarations.running(caller, declaration))
                .orElseThrow(() -> Problems.forbidden(
                        "You neither run the network that issues " + declaration.slug() + " nor act for " + city.slug() + "."));
    }

    /** Whether that is the role of whoever runs a network, or the platform. */
    boolean isRunning(Actor actor) {
        return !actor.role().equals(Role.FOCAL_POINT.name()) && !actor.role().equals(Role.DEPUTY.name());
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
