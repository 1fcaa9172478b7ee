package org.paideia.membership.right;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.membership.Memberships;
import org.paideia.network.NetworkService;

/** Of which networks somebody may see what is for members alone. */
@ApplicationScoped
public class MemberNetworks {

    private final NetworkService networks;
    private final Memberships memberships;

    MemberNetworks(NetworkService networks, Memberships memberships) {
        this.networks = networks;
        this.memberships = memberships;
    }

    /**
     * The slugs of the networks that the caller runs, with those below them, or reviews for, or of which a city is a member
     * for which the caller acts. An administrator sees all; nobody sees none.
     */
    public Set<String> inside(Caller caller) {
        if (!caller.isSignedIn()) {
            return Set.of();
        }
        if (caller.isAdmin()) {
            return networks.all();
        }
        Set<String> inside = new HashSet<>(networks.withThoseBelow(caller.networks(Role.SECRETARIAT, Role.COORDINATOR)));
        inside.addAll(caller.networks(Role.REVIEWER));
        inside.addAll(memberships.networksOf(caller.cities(Role.FOCAL_POINT, Role.DEPUTY)));
        return inside;
    }

    /** Whether the city is a member of the network, on hold or not. */
    public boolean isMember(String city, String network) {
        return of(Set.of(city)).contains(network);
    }

    /** The slugs of the cities that are members of the network, on hold or not. */
    public Set<String> citiesOf(String network) {
        return memberships.citiesOf(network);
    }

    /** The slugs of the networks of which these cities are members. */
    public Set<String> of(Set<String> cities) {
        return memberships.networksOf(cities);
    }
}
