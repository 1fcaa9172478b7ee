package org.paideia.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.agenda.EventState;

/** What happens to meetings. */
@ApplicationScoped
class MeetingEvents implements Events {

    static final EventType ANNOUNCED = EventType.happened("meeting.announced");
    static final EventType REFINED = EventType.happened("meeting.refined");
    static final EventType MOVED = EventType.happened("meeting.moved");
    static final EventType CONFIRMED = EventType.happened("meeting.confirmed");
    static final EventType POSTPONED = EventType.happened("meeting.postponed");
    static final EventType HELD = EventType.happened("meeting.held");
    static final EventType CANCELLED = EventType.happened("meeting.cancelled");
    static final EventType CLOSED = EventType.edit("meeting.closed");
    static final EventType REOPENED = EventType.edit("meeting.reopened");
    static final EventType UPDATED = EventType.edit("meeting.updated");
    static final EventType DELETED = EventType.edit("meeting.deleted");

    @Override
    public List<EventType> types() {
        return List.of(
                ANNOUNCED, REFINED, MOVED, CONFIRMED, POSTPONED, HELD, CANCELLED, CLOSED, REOPENED, UPDATED, DELETED);
    }

    /** What it is called when a meeting goes from one state to another. */
    static EventType moving(EventState from, EventState to) {
        return switch (to) {
            case TENTATIVE -> POSTPONED;
            case CONFIRMED -> CONFIRMED;
            case HELD -> from == EventState.CLOSED ? REOPENED : HELD;
            case CLOSED -> CLOSED;
            case CANCELLED -> CANCELLED;
        };
    }

    @Override
    public String sentence(Told told) {
        MeetingWords words = told.words(MeetingWords.class);
        String meeting = told.name(Meeting.KIND);
        return switch (told.event()) {
            case "meeting.announced" -> words.announced(meeting);
            case "meeting.refined" -> words.refined(meeting);
            case "meeting.moved" -> words.moved(meeting);
            case "meeting.confirmed" -> words.confirmed(meeting);
            case "meeting.postponed" -> words.postponed(meeting);
            case "meeting.held" -> words.held(meeting);
            case "meeting.cancelled" -> words.cancelled(meeting);
            case "meeting.closed" -> words.closed(meeting);
            case "meeting.reopened" -> words.reopened(meeting);
            case "meeting.deleted" -> words.deleted(meeting);
            default -> words.updated(meeting);
        };
    }

    @Override
    public String page(Told told) {
        return "/meetings/" + told.key(Meeting.KIND);
    }
}
