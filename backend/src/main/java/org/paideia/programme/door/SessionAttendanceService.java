package org.paideia.programme.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.programme.Session;
import org.paideia.programme.SessionFilter;
import org.paideia.programme.SessionPolicy;
import org.paideia.programme.Sessions;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** Tells those who run an event how many came to its sessions. */
@ApplicationScoped
public class SessionAttendanceService {

    private final Sessions sessions;
    private final SessionCheckIns checkIns;
    private final EventFinder events;
    private final SessionPolicy policy;

    SessionAttendanceService(Sessions sessions, SessionCheckIns checkIns, EventFinder events, SessionPolicy policy) {
        this.sessions = sessions;
        this.checkIns = checkIns;
        this.events = events;
        this.policy = policy;
    }

    public Page<SessionAttendance> list(Caller caller, GatheringKind kind, String slug, PageRequest request) {
        Gathering event = events.visible(caller, kind, slug);
        policy.requireArranging(caller, event);
        Map<UUID, Integer> came = checkIns.numbers(slug, kind.name());
        return sessions.page(event, SessionFilter.ALL, request, seated -> {
            Session session = seated.session();
            return new SessionAttendance(
                    session.id(), session.sourceLanguage(), session.titles(), session.start().toString(), session.room(), seated.places(),
                    session.state(), came.getOrDefault(session.id(), 0));
        });
    }
}
