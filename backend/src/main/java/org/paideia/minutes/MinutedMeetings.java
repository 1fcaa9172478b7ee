package org.paideia.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.agenda.EventState;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingGap;
import org.paideia.meeting.MeetingUse;
import org.paideia.minutes.attendance.Attendances;
import org.paideia.shared.command.Action;

/** What minutes have to do with meetings: without them, and without a word of who was there, none is closed. */
@ApplicationScoped
class MinutedMeetings implements MeetingUse {

    private final MinutesRecords minutes;
    private final Attendances attendances;

    MinutedMeetings(MinutesRecords minutes, Attendances attendances) {
        this.minutes = minutes;
        this.attendances = attendances;
    }

    @Override
    public boolean isUsed(Meeting meeting) {
        return minutes.of(meeting).isPresent() || attendances.areThere(meeting);
    }

    /** Asked while it is about to be closed, too. */
    @Override
    public List<MeetingGap> gaps(Meeting meeting) {
        List<MeetingGap> gaps = new ArrayList<>();
        boolean isPast = meeting.state() == EventState.HELD || meeting.state() == EventState.CLOSED;
        if (isPast && meeting.asksForMinutes()) {
            if (!attendances.areThere(meeting)) {
                gaps.add(new MeetingGap("ATTENDANCE", EventState.CLOSED, "Say which cities were there."));
            }
            if (minutes.of(meeting).isEmpty()) {
                gaps.add(new MeetingGap("MINUTES", EventState.CLOSED, "Write the minutes."));
            }
        }
        return gaps;
    }

    @Override
    public List<Action> actions(Caller caller, Meeting meeting, boolean mayChange) {
        List<Action> actions = new ArrayList<>();
        if (!mayChange || meeting.state() != EventState.HELD) {
            return actions;
        }
        String path = "/meetings/" + meeting.slug();
        var own = minutes.of(meeting);
        if (own.isEmpty() || own.get().isOpen()) {
            actions.add(Action.of("setMinutes", "PUT", path + "/minutes"));
        }
        if (own.isPresent() && own.get().isOpen()) {
            actions.add(Action.of("createDecision", "POST", path + "/decisions"));
            actions.add(Action.of("createActionPoint", "POST", path + "/action-points"));
        }
        if (meeting.previous() != null && minutes.ofSlug(meeting.previous()).isPresent()) {
            actions.add(Action.of("approveMinutes", "PUT", path + "/approval"));
        }
        return actions;
    }
}
