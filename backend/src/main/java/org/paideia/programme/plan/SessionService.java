package org.paideia.programme.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.programme.SeatedSession;
import org.paideia.programme.SessionFilter;
import org.paideia.programme.SessionListItem;
import org.paideia.programme.SessionPolicy;
import org.paideia.programme.SessionState;
import org.paideia.programme.SessionView;
import org.paideia.programme.Sessions;
import org.paideia.programme.Speaker;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Shows programmes and their sessions to whoever may know of the event. */
@ApplicationScoped
public class SessionService {

    /** A session with its event. */
    record Found(SeatedSession seated, Gathering event) {}

    private final Sessions sessions;
    private final EventFinder events;
    private final SessionPolicy policy;

    SessionService(Sessions sessions, EventFinder events, SessionPolicy policy) {
        this.sessions = sessions;
        this.events = events;
        this.policy = policy;
    }

    public Page<SessionListItem> list(Caller caller, GatheringKind kind, String slug, SessionFilter filter, PageRequest request) {
        Gathering event = events.visible(caller, kind, slug);
        return sessions.page(event, filter, request, seated -> SessionListItem.of(seated, event.zone()));
    }

    /** Whole, for an export. */
    public Page<SessionView> whole(Caller caller, GatheringKind kind, String slug, SessionFilter filter, PageRequest request) {
        Gathering event = events.visible(caller, kind, slug);
        return sessions.page(event, filter, request, seated -> SessionView.of(seated, event));
    }

    public Saved<SessionView> get(Caller caller, UUID id) {
        Found found = visible(caller, id);
        return Saved.of(SessionView.of(found.seated(), found.event()), found.seated().session().version());
    }

    /** With what they agreed to, for those who run the event. */
    public Items<Speaker> speakers(Caller caller, UUID id) {
        Found found = visible(caller, id);
        policy.requireArranging(caller, found.event());
        return new Items<>(found.seated().session().speakers());
    }

    public Items<Action> actions(Caller caller, UUID id) {
        Found found = visible(caller, id);
        SeatedSession seated = found.seated();
        String path = "/sessions/" + id;
        List<Action> actions = new ArrayList<>();
        if (policy.mayArrange(caller, found.event())) {
            actions.add(Action.of("updateSession", "PATCH", path));
            if (seated.taken() + seated.waiting() == 0) {
                actions.add(Action.of("deleteSession", "DELETE", path));
            }
            seated.session().state().next().forEach(to -> actions.add(Action.to(to, "transitionSession", path)));
        }
        if (policy.mayCheckIn(caller, found.event()) && seated.session().state() == SessionState.SCHEDULED) {
            actions.add(Action.of("recordSessionCheckIns", "POST", path + "/check-ins"));
        }
        return new Items<>(actions);
    }

    /** The session and its event, if the caller may know of them. */
    Found visible(Caller caller, UUID id) {
        return sessions.seated(id)
                .flatMap(seated -> events.find(caller, seated.session().eventKind(), seated.session().eventSlug())
                        .map(event -> new Found(seated, event)))
                .orElseThrow(() -> Problems.notFound("session", id));
    }
}
