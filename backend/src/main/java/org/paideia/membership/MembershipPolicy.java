package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.city.City;
import org.paideia.network.Network;
import org.paideia.network.NetworkPolicy;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this membership: the city applies and leaves, the network decides. */
@ApplicationScoped
class MembershipPolicy {

    /** What the city changes of its draft. */
    static final Changeable<MembershipCreate> DRAFT = Changeable.of(MembershipCreate.class, "motivation");

    private final NetworkPolicy networks;

    MembershipPolicy(NetworkPolicy networks) {
        this.networks = networks;
    }

    /** In which role the caller acts for the city, if at all; a deputy may apply, but not withdraw. */
    Optional<Actor> forCity(Caller caller, City city, boolean withdrawing) {
        if (caller.isAdmin()) {
            return Optional.of(caller.asAdmin());
        }
        return withdrawing
                ? caller.roleForCity(city.slug(), Role.FOCAL_POINT).map(caller::as)
                : caller.roleForCity(city.slug(), Role.FOCAL_POINT, Role.DEPUTY).map(caller::as);
    }

    /** In which role the caller acts for the network, if at all. */
    Optional<Actor> forNetwork(Caller caller, Network network) {
        return networks.running(caller, network);
    }

    /** Whether the caller may know of it. A draft is the city's alone; reviewers see what is asked of their network. */
    boolean maySee(Caller caller, Membership membership) {
        return membership.isPublic()
                || caller.isSignedIn()
                        && (forCity(caller, membership.city(), false).isPresent()
                                || membership.state() != MembershipState.DRAFT
                                        && (forNetwork(caller, membership.network()).isPresent()
                                                || caller.networks(Role.REVIEWER).contains(membership.network().slug())));
    }

    /** Who acts in that transition: the city where it submits or leaves, else the network. */
    Optional<Actor> moving(Caller caller, Membership membership, MembershipState to, boolean byNetwork) {
        if (byNetwork) {
            return forNetwork(caller, membership.network());
        }
        return switch (to) {
            case SUBMITTED -> forCity(caller, membership.city(), false);
            case WITHDRAWN -> forCity(caller, membership.city(), true);
            default -> Optional.empty();
        };
    }

    /** Refuses at once whoever acts for no city and no network. */
    void requireMayEnter(Caller caller) {
        if (!caller.isAdmin()
                && caller.cities(Role.FOCAL_POINT, Role.DEPUTY).isEmpty()
                && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("To apply to a network you need a mandate for the city.");
        }
    }
}
