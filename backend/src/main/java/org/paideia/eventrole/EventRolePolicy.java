package org.paideia.eventrole;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.network.NetworkPolicy;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Who runs an event: those who run its network, and its organisers. */
@ApplicationScoped
public class EventRolePolicy {

    private final NetworkPolicy networks;
    private final EventRoles roles;
    private final Clock clock;

    EventRolePolicy(NetworkPolicy networks, EventRoles roles, Clock clock) {
        this.networks = networks;
        this.roles = roles;
        this.clock = clock;
    }

    /** In which role the caller organises the event, if at all. */
    public Optional<Actor> organising(Caller caller, Gathering event) {
        if (!caller.isSignedIn()) {
            return Optional.empty();
        }
        Optional<Actor> running = networks.running(caller, event.network());
        return running.isPresent() ? running : holder(caller, event, EventRoleName.ORGANISER);
    }

    /** In which role the caller lets people in at the event, if at all: those who run it do, and whoever has that role alone. */
    public Optional<Actor> checkingIn(Caller caller, Gathering event) {
        return organising(caller, event).or(() -> caller.isSignedIn() ? holder(caller, event, EventRoleName.CHECK_IN) : Optional.empty());
    }

    public Actor requireCheckingIn(Caller caller, Gathering event) {
        return checkingIn(caller, event).orElseThrow(() -> Problems.forbidden(
                "This is for those who run " + event.network().slug() + ", for the organisers of the event and for those who check people in there."));
    }

    public Actor requireOrganising(Caller caller, Gathering event) {
        return organising(caller, event).orElseThrow(() -> Problems.forbidden(
                "This is for those who run " + event.network().slug() + " and for the organisers of the event."));
    }

    Actor requireRunning(Caller caller, Gathering event) {
        return networks.running(caller, event.network())
                .orElseThrow(() -> Problems.forbidden("You do not run " + event.network().slug() + " or a network above it."));
    }

    /** Whether the caller may give others a role at the event. */
    public boolean mayGrant(Caller caller, Gathering event) {
        return networks.running(caller, event.network()).isPresent();
    }

    /** Refuses at once whoever could grant no role, at whatever event. */
    void requireMayGrant(Caller caller) {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR).isEmpty()) {
            throw Problems.forbidden("Only those who run the network can grant roles at events.");
        }
    }

    private Optional<Actor> holder(Caller caller, Gathering event, EventRoleName role) {
        Instant end = EventRole.endOf(event);
        boolean isOver = end != null && !clock.instant().isBefore(end);
        return !isOver && roles.isHeld(caller.person().id(), event, Set.of(role))
                ? Optional.of(new Actor(caller.person().id(), role.name(), null))
                : Optional.empty();
    }
}
