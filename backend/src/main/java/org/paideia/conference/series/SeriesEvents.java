package org.paideia.conference.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;

/** What happens to series. */
@ApplicationScoped
class SeriesEvents implements Events {

    static final EventType CREATED = EventType.edit("series.created");
    static final EventType UPDATED = EventType.edit("series.updated");

    @Override
    public List<EventType> types() {
        return List.of(CREATED, UPDATED);
    }

    @Override
    public String sentence(Told told) {
        SeriesWords words = told.words(SeriesWords.class);
        String series = told.name(Series.KIND);
        return told.event().equals(CREATED.name()) ? words.created(series) : words.updated(series);
    }

    @Override
    public String page(Told told) {
        return "/series/" + told.key(Series.KIND);
    }
}
