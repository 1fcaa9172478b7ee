package org.paideia.convocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.city.City;
import org.paideia.meeting.Meeting;

/** What happens when cities are called to a meeting. */
@ApplicationScoped
public class ConvocationEvents implements Events {

    static final EventType CONVOKED = EventType.happened("meeting.convoked");
    public static final EventType ANSWERED = EventType.edit("meeting.answered");

    @Override
    public List<EventType> types() {
        return List.of(CONVOKED, ANSWERED);
    }

    @Override
    public String sentence(Told told) {
        ConvocationWords words = told.words(ConvocationWords.class);
        String meeting = told.name(Meeting.KIND);
        return told.event().equals(CONVOKED.name()) ? words.convoked(meeting) : words.answered(told.name(City.KIND), meeting);
    }

    @Override
    public String page(Told told) {
        return "/meetings/" + told.key(Meeting.KIND);
    }
}
