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
import org.paideia.activity.Ref;
import org.paideia.city.City;
import org.paideia.network.Network;
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
    private Set<String> citiesInNeed;

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
        return caller.isAdmin() || switch (role) {
            case DEPUTY -> isFocalPoint(scope.city());
            case FOCAL_POINT -> isFocalPoint(scope.city()) || isUnattended(scope.city());
            case REVIEWER -> networksRun().contains(scope.network());
            case SECRETARIAT, COORDINATOR -> false;
        };
    }

    @Override
    public boolean mayGrant(Caller somebody, Role role, Scope scope) {
        return switch (role) {
            case DEPUTY -> somebody.cities(Role.FOCAL_POINT).contains(scope.city());
            case FOCAL_POINT -> somebody.cities(Role.FOCAL_POINT).contains(scope.city())
                    || memberships.isUnattended(scope.city(), somebody.networks(RUNNING), clock.instant());
            case REVIEWER -> networks.withThoseBelow(somebody.networks(RUNNING)).contains(scope.network());
            case SECRETARIAT, COORDINATOR -> false;
        };
    }

    @Override
    public Set<String> cities() {
        Set<String> all = new HashSet<>(citiesLed());
        all.addAll(citiesInNeed());
        return all;
    }

    @Override
    public Set<String> citiesInNeed() {
        if (citiesInNeed == null) {
            Reach reach = memberships.reach(caller.networks(RUNNING), clock.instant());
            networksRun = reach.networks();
            citiesInNeed = reach.unattendedCities();
        }
        return citiesInNeed;
    }

    @Override
    public Set<String> networks() {
        return networksRun();
    }

    @Override
    public Optional<Role> roleFor(Scope scope) {
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
        networksServed().forEach(network -> all.add(new Ref(Network.KIND, network)));
        return all;
    }

    /** Rights go downward with those who run a network; reviewers act for theirs alone. */
    Set<String> networksServed() {
        Set<String> all = new HashSet<>(networksRun());
        all.addAll(caller.networks(Role.REVIEWER));
        return all;
    }

    @Override
    public Set<Ref> led() {
        Set<Ref> all = new HashSet<>();
        citiesLed().forEach(city -> all.add(new Ref(City.KIND, city)));
        networksRun().forEach(network -> all.add(new Ref(Network.KIND, network)));
        return all;
    }

    private Set<String> citiesLed() {
        return caller.cities(Role.FOCAL_POINT);
    }

    private boolean isFocalPoint(String city) {
        return citiesLed().contains(city);
    }

    private boolean isUnattended(String city) {
        return memberships.isUnattended(city, caller.networks(RUNNING), clock.instant());
    }
}
