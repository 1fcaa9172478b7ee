package org.paideia.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;

/** What happens to networks. */
@ApplicationScoped
class NetworkEvents implements Events {

    static final EventType CREATED = EventType.edit("network.created").asNews();
    static final EventType UPDATED = EventType.edit("network.updated").asNews();

    @Override
    public List<EventType> types() {
        return List.of(CREATED, UPDATED);
    }

    @Override
    public String sentence(Told told) {
        NetworkWords words = told.words(NetworkWords.class);
        String network = told.nameWithArticle(Network.KIND);
        return told.event().equals(CREATED.name()) ? words.created(network) : words.updated(network);
    }

    @Override
    public String page(Told told) {
        return "/networks/" + told.key(Network.KIND);
    }
}
