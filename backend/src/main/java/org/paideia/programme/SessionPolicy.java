package org.paideia.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventRolePolicy;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this programme: those who run the event write it, whoever may see the event reads it. */
@ApplicationScoped
public class SessionPolicy {

    /** What is said of a session by those who run the event; its state has a way of its own. */
    public static final Changeable<SessionCreate> SESSION = Changeable.of(SessionCreate.class,
            "titles", "descriptions", "format", "track", "room", "start", "end", "languages", "interpretation", "speakers",
            "capacity", "documents");

    private final EventRolePolicy events;

    SessionPolicy(EventRolePolicy events) {
        this.events = events;
    }

    /** Whether the caller arranges the programme of that event and may do so now. */
    public boolean mayArrange(Caller caller, Gathering event) {
        return caller.isSignedIn() && caller.mayWrite() && event.isOpen() && events.organising(caller, event).isPresent();
    }

    /** Whether the caller lets people in at that event and may do so now. */
    public boolean mayCheckIn(Caller caller, Gathering event) {
        return caller.isSignedIn() && caller.mayWrite() && event.isOpen() && events.checkingIn(caller, event).isPresent();
    }

    public Actor requireArranging(Caller caller, Gathering event) {
        return events.requireOrganising(caller, event);
    }

    /** Refuses changes of the programme of what is over. */
    public static void requireOpen(Gathering event) {
        if (!event.isOpen()) {
            String kind = event.ref().kind().equals("MEETING") ? "meeting" : "conference";
            throw Problems.conflict(kind + "-over", "The " + kind + " is " + event.state() + ", and its programme stays as it is.");
        }
    }
}
