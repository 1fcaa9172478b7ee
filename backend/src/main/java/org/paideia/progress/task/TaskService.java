package org.paideia.progress.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.city.Today;
import org.paideia.network.NetworkService;
import org.paideia.progress.ReportPolicy;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.problem.Problems;

/** Says what waits for whom. */
@ApplicationScoped
public class TaskService {

    private static final Role[] WRITERS = {Role.FOCAL_POINT, Role.DEPUTY, Role.CONTRIBUTOR};

    private final Tasks tasks;
    private final ReportPolicy policy;
    private final NetworkService networks;
    private final Today today;

    TaskService(Tasks tasks, ReportPolicy policy, NetworkService networks, Today today) {
        this.tasks = tasks;
        this.policy = policy;
        this.networks = networks;
        this.today = today;
    }

    /** @param city for which the caller acts, or null for all of those */
    public Page<DueReport> due(Caller caller, String city, PageRequest request) {
        Set<String> cities = caller.cities(WRITERS);
        if (!caller.isAdmin() && (cities.isEmpty() || city != null && !cities.contains(city))) {
            throw Problems.forbidden(city == null ? "You do not act for a city." : "You do not act for " + city + ".");
        }
        Set<String> wanted = city != null ? Set.of(city) : caller.isAdmin() ? null : cities;
        return tasks.due(wanted, today.in(ZoneOffset.UTC), request);
    }

    /** @param network that reviews, or null for all for which the caller does */
    public Page<ReviewQueueItem> waiting(Caller caller, String network, ReviewQueueKind kind, PageRequest request) {
        policy.requireMayReview(caller);
        Set<String> served = new HashSet<>(networks.withThoseBelow(caller.networks(Role.SECRETARIAT, Role.COORDINATOR)));
        served.addAll(caller.networks(Role.REVIEWER));
        if (!caller.isAdmin() && network != null && !served.contains(network)) {
            throw Problems.forbidden("You do not review for " + network + ".");
        }
        Set<String> wanted = network != null ? Set.of(network) : caller.isAdmin() ? null : served;
        return tasks.waiting(wanted, caller.cities(WRITERS), kind, request);
    }

    /** The cities that fall behind with their reports to that network and those below it. */
    public Items<LateCity> late(String network) {
        networks.require(network);
        return new Items<>(tasks.late(networks.withThoseBelow(Set.of(network)), today.in(ZoneOffset.UTC)));
    }
}
