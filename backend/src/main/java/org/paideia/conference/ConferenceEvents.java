package org.paideia.conference;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.activity.Told;
import org.paideia.agenda.gathering.GatheringEvents;
import org.paideia.agenda.gathering.GatheringWords;

/** What happens to conferences. */
@ApplicationScoped
class ConferenceEvents extends GatheringEvents {

    ConferenceEvents() {
        super("conference", Conference.KIND);
    }

    @Override
    protected GatheringWords words(Told told) {
        return told.words(ConferenceWords.class);
    }

    @Override
    public String page(Told told) {
        return "/conferences/" + told.key(Conference.KIND);
    }
}
