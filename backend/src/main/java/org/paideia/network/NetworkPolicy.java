package org.paideia.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this network. Rights go downward: whoever runs a network runs those below it. */
@ApplicationScoped
public class NetworkPolicy {

    /** What is said of a network by whoever runs it. */
    static final Changeable<NetworkCreate> PROFILE = Changeable.of(NetworkCreate.class,
            "kind", "sourceLanguage", "names", "shortName", "scope", "founded", "secretariatCity", "secretariatRole", "website",
            "handles", "about", "benefits", "joining", "themes", "reportingCycleMonths", "membersMustBelongToParent", "sources");

    /** Where it lies in the tree. */
    static final Changeable<NetworkCreate> PLACE = Changeable.of(NetworkCreate.class, "parent");

    /** In which role the caller runs the network, if at all. */
    public Optional<Actor> running(Caller caller, Network network) {
        return caller.actingForNetwork(network.lineage(), Role.SECRETARIAT, Role.COORDINATOR);
    }

    /** In which role the caller may change the network in this request, if at all. */
    Optional<Actor> changing(Caller caller, Network network) {
        return caller.mayWrite() ? running(caller, network) : Optional.empty();
    }

    Actor requireRunning(Caller caller, Network network) {
        return running(caller, network)
                .orElseThrow(() -> Problems.forbidden("You do not run " + network.slug() + " or a network above it."));
    }

    /**
     * Refuses a change of what is not the caller's to say.
     *
     * @param parent the one that the network is to have, or null
     */
    void requireMayChange(Caller caller, Network network, NetworkCreate before, NetworkCreate after, Network parent) {
        Changeable<NetworkCreate> allowed = PROFILE;
        if (!Objects.equals(before.parent(), after.parent())) {
            requireMoving(caller, network, parent);
            allowed = allowed.and(PLACE);
        }
        allowed.require(before, after);
    }

    /** A network changes hands only where both sides agree: whoever speaks for the roots of the tree that it leaves and joins. */
    private void requireMoving(Caller caller, Network network, Network parent) {
        boolean speaksForBoth = parent != null && isSecretariatOfRoot(caller, network) && isSecretariatOfRoot(caller, parent);
        if (!caller.isAdmin() && !speaksForBoth) {
            throw Problems.forbidden(parent == null
                    ? "A network without parent is made by administrators alone."
                    : "A network is moved by the secretariat of the root networks on both sides.");
        }
    }

    private static boolean isSecretariatOfRoot(Caller caller, Network network) {
        return caller.networks(Role.SECRETARIAT).contains(network.lineage().getFirst());
    }

    Actor requireAdmin(Caller caller) {
        if (!caller.isAdmin()) {
            throw Problems.forbidden("A network without parent is entered by administrators alone.");
        }
        return caller.asAdmin();
    }

    /** Refuses at once whoever could enter no network, whatever it were. */
    void requireMayCreate(Caller caller) {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("Only those who run the parent network, and administrators, can add networks.");
        }
    }
}
