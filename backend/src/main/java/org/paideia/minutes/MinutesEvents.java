package org.paideia.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.city.City;
import org.paideia.conference.Conference;
import org.paideia.meeting.Meeting;
import org.paideia.minutes.actionpoint.ActionPointState;

/** What happens to what is left of meetings and conferences. */
@ApplicationScoped
public class MinutesEvents implements Events {

    static final EventType WRITTEN = EventType.edit("minutes.written");
    static final EventType APPROVED = EventType.happened("minutes.approved");
    static final EventType CORRECTED = EventType.happened("minutes.corrected");
    public static final EventType ATTENDANCE_RECORDED = EventType.edit("attendance.recorded");
    public static final EventType ATTENDANCE_REMOVED = EventType.edit("attendance.removed");
    public static final EventType DECISION_RECORDED = EventType.edit("decision.recorded");
    public static final EventType DECISION_CHANGED = EventType.edit("decision.changed");
    public static final EventType DECISION_REMOVED = EventType.edit("decision.removed");
    public static final EventType AGREED = EventType.edit("action-point.agreed");
    public static final EventType ACTION_POINT_CHANGED = EventType.edit("action-point.changed");
    public static final EventType ACTION_POINT_REMOVED = EventType.edit("action-point.removed");
    static final EventType DONE = EventType.happened("action-point.done");
    static final EventType DROPPED = EventType.edit("action-point.dropped");
    static final EventType REOPENED = EventType.edit("action-point.reopened");

    @Override
    public List<EventType> types() {
        return List.of(
                WRITTEN, APPROVED, CORRECTED, ATTENDANCE_RECORDED, ATTENDANCE_REMOVED, DECISION_RECORDED,
                DECISION_CHANGED, DECISION_REMOVED, AGREED, ACTION_POINT_CHANGED, ACTION_POINT_REMOVED, DONE,
                DROPPED, REOPENED);
    }

    static EventType of(ApprovalOutcome outcome) {
        return outcome == ApprovalOutcome.APPROVED ? APPROVED : CORRECTED;
    }

    /** What it is called when an action point comes to that state. */
    public static EventType moving(ActionPointState to) {
        return switch (to) {
            case OPEN -> REOPENED;
            case DONE -> DONE;
            case DROPPED -> DROPPED;
        };
    }

    @Override
    public String sentence(Told told) {
        MinutesWords words = told.words(MinutesWords.class);
        String meeting = told.name(agreedAt(told));
        return switch (told.event()) {
            case "minutes.approved" -> words.approved(meeting);
            case "minutes.corrected" -> words.corrected(meeting);
            case "attendance.recorded" -> words.attendance(told.name(City.KIND), meeting);
            case "attendance.removed" -> words.attendanceRemoved(told.name(City.KIND), meeting);
            case "decision.recorded" -> words.decision(meeting);
            case "decision.changed" -> words.decisionChanged(meeting);
            case "decision.removed" -> words.decisionRemoved(meeting);
            case "action-point.agreed" -> words.agreed(meeting);
            case "action-point.changed" -> words.actionPointChanged(meeting);
            case "action-point.removed" -> words.actionPointRemoved(meeting);
            case "action-point.done" -> words.done(meeting);
            case "action-point.dropped" -> words.dropped(meeting);
            case "action-point.reopened" -> words.reopened(meeting);
            default -> words.written(meeting);
        };
    }

    @Override
    public String page(Told told) {
        String kind = agreedAt(told);
        return (kind.equals(Meeting.KIND) ? "/meetings/" : "/conferences/") + told.key(kind);
    }

    /** What sort of record it is about: action points are of conferences, too. */
    private static String agreedAt(Told told) {
        return told.key(Conference.KIND) == null ? Meeting.KIND : Conference.KIND;
    }
}
