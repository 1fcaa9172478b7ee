package org.paideia.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;

/** What happens to cities. */
@ApplicationScoped
class CityEvents implements Events {

    static final EventType CREATED = EventType.edit("city.created").asNews();
    static final EventType UPDATED = EventType.edit("city.updated").asNews();

    @Override
    public List<EventType> types() {
        return List.of(CREATED, UPDATED);
    }

    @Override
    public String sentence(Told told) {
        CityWords words = told.words(CityWords.class);
        String city = told.name(City.KIND);
        return told.event().equals(CREATED.name()) ? words.created(city) : words.updated(city);
    }

    @Override
    public String page(Told told) {
        return "/cities/" + told.key(City.KIND);
    }
}
