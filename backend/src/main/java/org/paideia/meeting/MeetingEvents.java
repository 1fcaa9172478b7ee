package org.paideia.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.activity.Told;
import org.paideia.agenda.gathering.GatheringEvents;
import org.paideia.agenda.gathering.GatheringWords;

/** What happens to meetings. */
@ApplicationScoped
public class MeetingEvents extends GatheringEvents {

    MeetingEvents() {
        super("meeting", Meeting.KIND);
    }

    @Override
    protected GatheringWords words(Told told) {
        return told.words(MeetingWords.class);
    }

    @Override
    public String page(Told told) {
        return "/meetings/" + told.key(Meeting.KIND);
    }
}
