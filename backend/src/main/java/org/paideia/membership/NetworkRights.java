package org.paideia.membership;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Role;
import org.paideia.access.Scope;
import org.paideia.activity.Audience;
import org.paideia.city.CityStewards;
import org.paideia.network.NetworkService;

/**
 * What a caller may do by the tree of networks and by memberships, for the features to the left that ask for it: who may
 * grant which mandate, who looks after which city, who sees which part of the history. Each question goes to the
 * database once in a request.
 */
@RequestScoped
public class NetworkRights implements Grants, CityStewards, Audience {

    private static final Role[] RUNNING = {Role.SECRETARIAT, Role.COORDINATOR};

    private final Caller caller;
    private final NetworkService networks;
    private final Memberships memberships;
    private final Clock clock;

    private Set<String> networksRun;
    private Set<String> networksServed;
    private Set<String> citiesToGrant;

    NetworkRights(Caller caller, NetworkService networks, Memberships memberships, Clock clock) {
        this.caller = caller;
        this.networks = networks;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The networks that the caller runs, with those below them. */
    Set<String> networksRun() {
        if (networksRun == null) {
            networksRun = networks.withThoseBelow(caller.networks(RUNNING));
        }
        return networksRun;
    }

    @Override
    public boolean mayGrant(Role role, Scope scope) {
        if (caller.isAdmin() || mayEnd(role, scope)) {
            return true;
        }
        return role == Role.FOCAL_POINT && isUnattended(scope.city());
    }

    @Override
    public boolean mayEnd(Role role, Scope scope) {
        return switch (role) {
            case DEPUTY -> caller.roleForCity(scope.city(), Role.FOCAL_POINT).isPresent();
            case REVIEWER -> networksRun().contains(scope.network());
            default -> false;
        };
    }

    @Override
    public Set<String> cities() {
        if (citiesToGrant == null) {
            Reach reach = memberships.reach(caller.networks(RUNNING), clock.instant());
            networksRun = reach.networks();
            citiesToGrant = new HashSet<>(caller.cities(Role.FOCAL_POINT));
            citiesToGrant.addAll(reach.unattendedCities());
        }
        return citiesToGrant;
    }

    @Override
    public Set<String> networks() {
        return networksRun();
    }

    @Override
    public Optional<Role> roleFor(Scope scope) {
        return scope.city() == null
                ? caller.roleForNetwork(networks.require(scope.network()).lineage(), RUNNING)
                : caller.roleForCity(scope.city(), Role.FOCAL_POINT).or(() -> ofUnattended(scope.city()));
    }

    @Override
    public Optional<Role> ofRoot() {
        Set<String> mine = caller.networks(Role.SECRETARIAT);
        return networks.isAnyRoot(mine) ? Optional.of(Role.SECRETARIAT) : Optional.empty();
    }

    @Override
    public Optional<Role> ofUnattended(String city) {
        return Stream.of(RUNNING)
                .filter(role -> memberships.isUnattended(city, caller.networks(role), clock.instant()))
                .findFirst();
    }

    @Override
    public boolean seesAll() {
        return caller.isAdmin();
    }

    /** The history of these is open to the caller; named apart from the cities where mandates may be granted. */
    @Override
    public Set<String> citiesServed() {
        return caller.cities(Role.FOCAL_POINT, Role.DEPUTY);
    }

    @Override
    public Set<String> networksServed() {
        if (networksServed == null) {
            networksServed = networks.withThoseBelow(caller.networks(Role.SECRETARIAT, Role.COORDINATOR, Role.REVIEWER));
        }
        return networksServed;
    }

    private boolean isUnattended(String city) {
        return memberships.isUnattended(city, caller.networks(RUNNING), clock.instant());
    }
}
