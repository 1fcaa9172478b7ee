package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.membership.NetworkRights;
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
            Changeable.of(DeclarationCreate.class, "kind", "year", "titles", "theme", "commitments", "sources");

    static final Changeable<BlockCreate> BLOCK = Changeable.of(BlockCreate.class, "kind", "position", "texts");

    private final Caller caller;
    private final NetworkPolicy networks;
    private final NetworkRights rights;

    DeclarationPolicy(Caller caller, NetworkPolicy networks, NetworkRights rights) {
        this.caller = caller;
        this.networks = networks;
        this.rights = rights;
    }

    /** In which role the caller runs the issuing network, if at all. */
    public Optional<Actor> running(Declaration declaration) {
        return networks.running(caller, declaration.issuer());
    }

    /** In which role the caller may change it in this request, if at all. */
    Optional<Actor> changing(Declaration declaration) {
        return caller.mayWrite() ? running(declaration) : Optional.empty();
    }

    public Actor requireRunning(Declaration declaration) {
        return running(declaration)
                .orElseThrow(() -> Problems.forbidden("You do not run the network that issues " + declaration.slug() + "."));
    }

    Actor requireRunning(Network network) {
        return networks.running(caller, network)
                .orElseThrow(() -> Problems.forbidden("You do not run " + network.slug() + " or a network above it."));
    }

    /** Refuses at once whoever could enter no declaration, whatever it were. */
    void requireMayCreate() {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("Declarations are entered by those who run the issuing network.");
        }
    }

    /** Whether the caller may know of it. */
    boolean maySee(Declaration declaration) {
        return declaration.isPublic() || running(declaration).isPresent();
    }

    /** Whether the caller may read that version of its text. */
    boolean maySee(TextVersion version) {
        return version.isPublished() || running(version.declaration()).isPresent();
    }

    boolean seesAllDrafts() {
        return caller.isAdmin();
    }

    /** The networks of which the caller may see drafts. */
    Set<String> networksRun() {
        return caller.isSignedIn() ? rights.networks() : Set.of();
    }
}
