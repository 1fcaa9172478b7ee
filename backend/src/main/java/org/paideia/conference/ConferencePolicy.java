package org.paideia.conference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.network.Network;
import org.paideia.network.NetworkPolicy;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this conference: whoever runs its network writes, everybody reads. */
@ApplicationScoped
public class ConferencePolicy {

    /** What is said of a conference by whoever runs its network; its state has a way of its own. */
    static final Changeable<ConferenceCreate> CONFERENCE = Changeable.of(ConferenceCreate.class,
            "series", "edition", "titles", "theme", "themes", "issues", "about", "intendedFor", "takingPart", "organisers",
            "coOrganisers", "invitedBy", "when", "startsAt", "endsAt", "timeZone", "mode", "host", "venue", "expected",
            "participants", "pressRelease", "contact", "links", "sources");

    private final NetworkPolicy networks;

    ConferencePolicy(NetworkPolicy networks) {
        this.networks = networks;
    }

    /** In which role the caller may change what belongs to that network in this request, if at all. */
    public Optional<Actor> changing(Caller caller, Network network) {
        return caller.isSignedIn() && caller.mayWrite() ? networks.running(caller, network) : Optional.empty();
    }

    public Actor requireRunning(Caller caller, Network network) {
        return networks.running(caller, network)
                .orElseThrow(() -> Problems.forbidden("You do not run " + network.slug() + " or a network above it."));
    }

    /** Refuses at once whoever could announce no conference, whatever it were. */
    public void requireMayCreate(Caller caller) {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("Only those who run the network can announce conferences.");
        }
    }
}
