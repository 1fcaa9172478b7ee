package org.paideia.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.city.City;

/** What happens to files. */
@ApplicationScoped
class FileEvents implements Events {

    static final EventType STORED = EventType.edit("file.stored");
    static final EventType DELETED = EventType.edit("file.deleted");

    @Override
    public List<EventType> types() {
        return List.of(
                STORED, DELETED);
    }

    @Override
    public String sentence(Told told) {
        FileWords words = told.words(FileWords.class);
        String city = told.name(City.KIND);
        return told.event().equals(STORED.name()) ? words.stored(city) : words.deleted(city);
    }

    @Override
    public String page(Told told) {
        return "/cities/" + told.key(City.KIND);
    }
}
