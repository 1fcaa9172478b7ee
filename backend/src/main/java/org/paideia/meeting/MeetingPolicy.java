package org.paideia.meeting;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.meeting.part.AgendaItemCreate;
import org.paideia.meeting.part.MeetingDocumentCreate;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.network.Network;
import org.paideia.network.NetworkPolicy;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this meeting: whoever runs its network writes; members see what is for members. */
@ApplicationScoped
public class MeetingPolicy {

    /** What is said of a meeting by whoever runs its network; its state and its parts have ways of their own. */
    public static final Changeable<MeetingCreate> MEETING = Changeable.of(MeetingCreate.class,
            "kind", "ordinal", "titles", "theme", "themes", "about", "when", "startsAt", "endsAt", "timeZone", "mode", "host",
            "venue", "audience", "previous", "participants", "sources");

    public static final Changeable<AgendaItemCreate> ITEM = Changeable.of(AgendaItemCreate.class,
            "position", "titles", "startsAt", "minutes", "presenter", "notes");

    public static final Changeable<MeetingDocumentCreate> DOCUMENT =
            Changeable.of(MeetingDocumentCreate.class, "titles", "url", "audience");

    private final NetworkPolicy networks;
    private final MemberNetworks members;
    private final List<MeetingReaders> readers;

    MeetingPolicy(NetworkPolicy networks, MemberNetworks members, @All List<MeetingReaders> readers) {
        this.networks = networks;
        this.members = members;
        this.readers = readers;
    }

    /** In which role the caller may change what belongs to the meeting in this request, if at all. */
    public Optional<Actor> changing(Caller caller, Meeting meeting) {
        return caller.isSignedIn() && caller.mayWrite() ? networks.running(caller, meeting.network()) : Optional.empty();
    }

    /** In which role the caller runs the network that meets, if at all. */
    public Optional<Actor> running(Caller caller, Meeting meeting) {
        return running(caller, meeting.network());
    }

    /** In which role the caller runs that network, if at all. */
    public Optional<Actor> running(Caller caller, Network network) {
        return caller.isSignedIn() ? networks.running(caller, network) : Optional.empty();
    }

    public Actor requireRunning(Caller caller, Meeting meeting) {
        return requireRunning(caller, meeting.network());
    }

    public Actor requireRunning(Caller caller, Network network) {
        return networks.running(caller, network)
                .orElseThrow(() -> Problems.forbidden("You do not run " + network.slug() + " or a network above it."));
    }

    /** Refuses at once whoever could announce no meeting, whatever it were. */
    public void requireMayCreate(Caller caller) {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("Only those who run the network can announce meetings.");
        }
    }

    /** The slugs of the networks of which the caller sees what is for members. */
    public Set<String> inside(Caller caller) {
        return members.inside(caller);
    }

    /** Whether the caller sees what is for members of that network. */
    public boolean isInside(Caller caller, Meeting meeting) {
        return inside(caller).contains(meeting.network().slug());
    }

    /** Whether the caller may know of it. */
    public boolean maySee(Caller caller, Meeting meeting) {
        return meeting.audience() == Audience.PUBLIC
                || isInside(caller, meeting)
                || caller.isSignedIn() && readers.stream().anyMatch(those -> those.mayRead(caller, meeting));
    }
}
