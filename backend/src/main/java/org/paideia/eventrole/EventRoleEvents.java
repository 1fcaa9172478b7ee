package org.paideia.eventrole;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.conference.Conference;
import org.paideia.meeting.Meeting;

/** What happens to roles at events. */
@ApplicationScoped
public class EventRoleEvents implements Events {

    static final EventType GRANTED = EventType.edit("event-role.granted");
    static final EventType ENDED = EventType.edit("event-role.ended");

    @Override
    public List<EventType> types() {
        return List.of(GRANTED, ENDED);
    }

    @Override
    public String sentence(Told told) {
        EventRoleWords words = told.words(EventRoleWords.class);
        String event = told.name(kind(told));
        return told.event().equals(GRANTED.name()) ? words.granted(event) : words.ended(event);
    }

    @Override
    public String page(Told told) {
        String kind = kind(told);
        return (kind.equals(Meeting.KIND) ? "/meetings/" : "/conferences/") + told.key(kind);
    }

    private static String kind(Told told) {
        return told.key(Meeting.KIND) != null ? Meeting.KIND : Conference.KIND;
    }
}
