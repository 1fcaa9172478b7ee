package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.declaration.text.BlockCreate;
import org.paideia.declaration.text.TextVersion;
import org.paideia.membership.right.NetworkRights;
import org.paideia.network.Network;
import org.paideia.network.NetworkPolicy;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this declaration: whoever runs the issuing network writes, everybody reads what is published. */
@ApplicationScoped
public class DeclarationPolicy {

    /** What is said of a declaration by whoever runs its network; its state and its text have ways of their own. */
    static final Changeable<DeclarationCreate> DECLARATION =
            Changeable.of(DeclarationCreate.class, "kind", "year", "titles", "theme", "conference", "commitments", "sources");

    public static final Changeable<BlockCreate> BLOCK = Changeable.of(BlockCreate.class, "kind", "position", "texts");

    private final NetworkPolicy networks;
    private final NetworkRights rights;

    DeclarationPolicy(NetworkPolicy networks, NetworkRights rights) {
        this.networks = networks;
        this.rights = rights;
    }

    /** In which role the caller runs the issuing network, if at all. */
    public Optional<Actor> running(Caller caller, Declaration declaration) {
        return networks.running(caller, declaration.issuer());
    }

    /** In which role the caller may change it in this request, if at all. */
    Optional<Actor> changing(Caller caller, Declaration declaration) {
        return caller.mayWrite() ? running(caller, declaration) : Optional.empty();
    }

    public Actor requireRunning(Caller caller, Declaration declaration) {
        return running(caller, declaration)
                .orElseThrow(() -> Problems.forbidden("You do not run the network that issues " + declaration.slug() + "."));
    }

    Actor requireRunning(Caller caller, Network network) {
        return networks.running(caller, network)
                .orElseThrow(() -> Problems.forbidden("You do not run " + network.slug() + " or a network above it."));
    }

    /** Refuses at once whoever could enter no declaration, whatever it were. */
    void requireMayCreate(Caller caller) {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("Only those who run the issuing network can add declarations.");
        }
    }

    /** Whether the caller may know of it. */
    public boolean maySee(Caller caller, Declaration declaration) {
        return declaration.isPublic() || running(caller, declaration).isPresent();
    }

    /** Whether the caller may read that version of its text. */
    public boolean maySee(Caller caller, TextVersion version) {
        return version.isPublished() || running(caller, version.declaration()).isPresent();
    }

    boolean seesAllDrafts(Caller caller) {
        return caller.isAdmin();
    }

    /** The networks of which the caller may see drafts. */
    Set<String> networksRun(Caller caller) {
        return caller.isSignedIn() ? rights.networks(caller) : Set.of();
    }
}
