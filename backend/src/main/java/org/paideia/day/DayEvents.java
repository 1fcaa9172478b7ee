package org.paideia.day;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.network.Network;

/** What happens to International Days. */
@ApplicationScoped
class DayEvents implements Events {

    static final EventType ENTERED = EventType.edit("day.created");
    static final EventType UPDATED = EventType.edit("day.updated");
    static final EventType DELETED = EventType.edit("day.deleted");

    @Override
    public List<EventType> types() {
        return List.of(ENTERED, UPDATED, DELETED);
    }

    @Override
    public String sentence(Told told) {
        DayWords words = told.words(DayWords.class);
        String network = told.nameWithArticle(Network.KIND);
        if (told.event().equals(ENTERED.name())) {
            return words.entered(network);
        }
        return told.event().equals(UPDATED.name()) ? words.updated(network) : words.deleted(network);
    }

    @Override
    public String page(Told told) {
        return "/networks/" + told.key(Network.KIND);
    }
}
