package org.paideia.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.conference.Conference;
import org.paideia.conference.ConferenceUse;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingGap;
import org.paideia.meeting.MeetingUse;
import org.paideia.shared.command.Action;

/** An event with a programme is cancelled and not deleted. */
@ApplicationScoped
public class SessionUse implements MeetingUse, ConferenceUse {

    private final Sessions sessions;
    private final SessionPolicy policy;

    SessionUse(Sessions sessions, SessionPolicy policy) {
        this.sessions = sessions;
        this.policy = policy;
    }

    @Override
    public boolean isUsed(Meeting meeting) {
        return sessions.countOf(meeting) > 0;
    }

    @Override
    public boolean isUsed(Conference conference) {
        return sessions.countOf(conference) > 0;
    }

    @Override
    public List<MeetingGap> gaps(Meeting meeting) {
        return List.of();
    }

    @Override
    public List<Action> actions(Caller caller, Meeting meeting, boolean mayChange) {
        return actionsOf(caller, meeting);
    }

    @Override
    public List<Action> actions(Caller caller, Conference conference) {
        return actionsOf(caller, conference);
    }

    private List<Action> actionsOf(Caller caller, Gathering event) {
        return policy.mayArrange(caller, event)
                ? List.of(Action.of("createSession", "POST", "/sessions"), Action.of("importSessions", "POST", "/session-imports"))
                : List.of();
    }
}
