package org.paideia.membership.right;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Role;
import org.paideia.access.Scope;
import org.paideia.activity.Audience;
import org.paideia.activity.Ref;
import org.paideia.city.City;
import org.paideia.city.CityStewards;
import org.paideia.membership.Memberships;
import org.paideia.network.Network;
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

    /** By the networks for which somebody has a mandate to run them: those, with the networks below them. */
    private final Map<Set<String>, Set<String>> networksRun = new HashMap<>();

    private final Map<Set<String>, Set<String>> citiesInNeed = new HashMap<>();

    NetworkRights(Caller caller, NetworkService networks, Memberships memberships, Clock clock) {
        this.caller = caller;
        this.networks = networks;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public Set<String> networks(Caller caller) {
        return networksRun.computeIfAbsent(caller.networks(RUNNING), networks::withThoseBelow);
    }

    @Override
    public boolean mayGrant(Caller caller, Role role, Scope scope) {
        return caller.isAdmin() || switch (role) {
            case DEPUTY, CONTRIBUTOR -> isFocalPoint(caller, scope.city());
            case FOCAL_POINT -> isFocalPoint(caller, scope.city())
                    || memberships.isUnattended(scope.city(), caller.networks(RUNNING), clock.instant());
            case REVIEWER -> networks(caller).contains(scope.network());
            case SECRETARIAT, COORDINATOR -> false;
        };
    }

    @Override
    public Set<String> cities(Caller caller) {
        Set<String> all = new HashSet<>(caller.cities(Role.FOCAL_POINT));
        all.addAll(citiesInNeed(caller));
        return all;
    }

    @Override
    public Set<String> citiesInNeed(Caller caller) {
        return citiesInNeed.computeIfAbsent(caller.networks(RUNNING), running -> {
            Reach reach = memberships.reach(running, clock.instant());
            networksRun.put(running, reach.networks());
            return reach.unattendedCities();
        });
    }

    @Override
    public Optional<Role> roleFor(Caller caller, Scope scope) {
        return scope.city() == null
                ? caller.roleForNetwork(networks.require(scope.network()).lineage(), RUNNING)
                : caller.roleForCity(scope.city(), Role.FOCAL_POINT).or(() -> ofUnattended(caller, scope.city()));
    }

    @Override
    public Optional<Role> ofRoot(Caller caller) {
        Set<String> mine = caller.networks(Role.SECRETARIAT);
        return networks.isAnyRoot(mine) ? Optional.of(Role.SECRETARIAT) : Optional.empty();
    }

    @Override
    public Optional<Role> ofUnattended(Caller caller, String city) {
        return Stream.of(RUNNING)
                .filter(role -> memberships.isUnattended(city, caller.networks(role), clock.instant()))
                .findFirst();
    }

    @Override
    public boolean seesAll() {
        return caller.isAdmin();
    }

    @Override
    public Set<Ref> served() {
        Set<Ref> all = new HashSet<>();
        caller.cities(Role.FOCAL_POINT, Role.DEPUTY).forEach(city -> all.add(new Ref(City.KIND, city)));
        networksServed(caller).forEach(network -> all.add(new Ref(Network.KIND, network)));
        return all;
    }

    /** Rights go downward with those who run a network; reviewers act for theirs alone. */
    public Set<String> networksServed(Caller caller) {
        Set<String> all = new HashSet<>(networks(caller));
        all.addAll(caller.networks(Role.REVIEWER));
        return all;
    }

    @Override
    public Set<Ref> led() {
        Set<Ref> all = new HashSet<>();
        caller.cities(Role.FOCAL_POINT).forEach(city -> all.add(new Ref(City.KIND, city)));
        networks(caller).forEach(network -> all.add(new Ref(Network.KIND, network)));
        return all;
    }

    private static boolean isFocalPoint(Caller caller, String city) {
        return caller.cities(Role.FOCAL_POINT).contains(city);
    }
}
