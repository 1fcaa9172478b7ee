package org.paideia.activity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The events of all features. */
@ApplicationScoped
public class EventTypes {

    private final Map<String, EventType> types = new HashMap<>();
    private final Map<String, Events> tellers = new HashMap<>();

    EventTypes(@All List<Events> features) {
        for (Events feature : features) {
            for (EventType type : feature.types()) {
                types.put(type.name(), type);
                if (tellers.put(type.name(), feature) != null) {
                    throw new IllegalStateException("Two features list the event " + type.name());
                }
            }
        }
    }

    /** Refuses an event that no feature lists. */
    void require(EventType type) {
        if (!type.equals(types.get(type.name()))) {
            throw new IllegalStateException("No bean of Events lists " + type);
        }
    }

    /** The names of the events that tell of something to be done. */
    public Set<String> tasks() {
        return types.values().stream().filter(EventType::isTask).map(EventType::name).collect(Collectors.toSet());
    }

    /** The bean that puts events of that name into words. */
    public Events teller(String event) {
        return tellers.get(event);
    }
}
