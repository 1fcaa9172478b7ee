package org.paideia.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this network. Rights go downward: whoever runs a network runs those below it. */
@ApplicationScoped
public class NetworkPolicy {

    private final Caller caller;

    NetworkPolicy(Caller caller) {
        this.caller = caller;
    }

    /** In which role the caller runs the network, if at all. */
    public Optional<Actor> running(Network network) {
        if (caller.isAdmin()) {
            return Optional.of(caller.asAdmin());
        }
        return caller.roleForNetwork(network.lineage(), Role.SECRETARIAT, Role.COORDINATOR).map(caller::as);
    }

    /** In which role the caller may change the network in this request, if at all. */
    Optional<Actor> changing(Network network) {
        return caller.mayWrite() ? running(network) : Optional.empty();
    }

    Actor requireRunning(Network network) {
        return running(network)
                .orElseThrow(() -> Problems.forbidden("You do not run " + network.slug() + " or a network above it."));
    }

    Actor requireAdmin() {
        if (!caller.isAdmin()) {
            throw Problems.forbidden("A network without parent is entered by administrators alone.");
        }
        return caller.asAdmin();
    }

    /** Refuses at once whoever could enter no network, whatever it were. */
    void requireMayCreate() {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("Networks are entered by those who run the network above, and by administrators.");
        }
    }
}
