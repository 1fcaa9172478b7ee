package org.paideia.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;

/** What happens to themes. */
@ApplicationScoped
class ThemeEvents implements Events {

    static final EventType CREATED = EventType.edit("theme.created");
    static final EventType UPDATED = EventType.edit("theme.updated");

    @Override
    public List<EventType> types() {
        return List.of(CREATED, UPDATED);
    }

    @Override
    public String sentence(Told told) {
        ThemeWords words = told.words(ThemeWords.class);
        String theme = told.name(Theme.KIND);
        return told.event().equals(CREATED.name()) ? words.created(theme) : words.updated(theme);
    }

    @Override
    public String page(Told told) {
        return "/cities?theme=" + told.key(Theme.KIND);
    }
}
