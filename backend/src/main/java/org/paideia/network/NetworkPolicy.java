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

    /** A network changes hands only where both sides agree: whoever speaks for the roots of the tree that it leaves and joins. */
    void requireMoving(Network network, Network parent) {
        boolean speaksForBoth = parent != null && isSecretariatOfRoot(network) && isSecretariatOfRoot(parent);
        if (!caller.isAdmin() && !speaksForBoth) {
            throw Problems.forbidden(parent == null
                    ? "A network without parent is made by administrators alone."
                    : "A network is moved by the secretariat of the root networks on both sides.");
        }
    }

    private boolean isSecretariatOfRoot(Network network) {
        return caller.networks(Role.SECRETARIAT).contains(network.lineage().getFirst());
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
