package org.paideia.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;

/** What happens to sessions. Those who follow one are told when it is moved or cancelled, or takes place after all. */
@ApplicationScoped
public class SessionEvents implements Events {

    public static final EventType ADDED = EventType.edit("session.added");
    public static final EventType UPDATED = EventType.edit("session.updated");
    public static final EventType DELETED = EventType.edit("session.deleted");
    public static final EventType MOVED = EventType.happened("session.moved");
    public static final EventType CANCELLED = EventType.happened("session.cancelled");
    public static final EventType REINSTATED = EventType.happened("session.reinstated");

    @Override
    public List<EventType> types() {
        return List.of(ADDED, UPDATED, DELETED, MOVED, CANCELLED, REINSTATED);
    }

    @Override
    public String sentence(Told told) {
        SessionWords words = told.words(SessionWords.class);
        Map<String, Function<String, String>> sentences = Map.of(
                ADDED.name(), words::added,
                UPDATED.name(), words::updated,
                DELETED.name(), words::deleted,
                MOVED.name(), words::moved,
                CANCELLED.name(), words::cancelled,
                REINSTATED.name(), words::reinstated);
        return sentences.get(told.event()).apply(told.name(Session.KIND));
    }

    @Override
    public String page(Told told) {
        return "/sessions/" + told.key(Session.KIND);
    }
}
