package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.city.City;
import org.paideia.declaration.Declaration;

/** What happens to signatures. */
@ApplicationScoped
public class AdherenceEvents implements Events {

    static final EventType DRAFTED = EventType.edit("adherence.drafted");
    static final EventType SIGNED = EventType.happened("adherence.signed");
    static final EventType WITHDRAWN = EventType.happened("adherence.withdrawn");
    public static final EventType REMINDED = EventType.happened("adherence.reminded");
    static final EventType UPDATED = EventType.edit("adherence.updated");
    static final EventType DISCARDED = EventType.edit("adherence.discarded");

    @Override
    public List<EventType> types() {
        return List.of(
                DRAFTED, SIGNED, WITHDRAWN, REMINDED, UPDATED, DISCARDED);
    }

    @Override
    public String sentence(Told told) {
        AdherenceWords words = told.words(AdherenceWords.class);
        String city = told.name(City.KIND);
        String declaration = told.name(Declaration.KIND);
        return switch (told.event()) {
            case "adherence.drafted" -> words.drafted(city, declaration);
            case "adherence.signed" -> words.signed(city, declaration);
            case "adherence.withdrawn" -> words.withdrawn(city, declaration);
            case "adherence.reminded" -> city == null ? words.remindedMembers(declaration) : words.reminded(city, declaration);
            case "adherence.discarded" -> words.discarded(city, declaration);
            default -> words.updated(city, declaration);
        };
    }

    @Override
    public String page(Told told) {
        boolean isSignature = told.event().equals(SIGNED.name()) || told.event().equals(WITHDRAWN.name());
        return isSignature ? "/adherences/" + told.record().key() : "/declarations/" + told.key(Declaration.KIND);
    }
}
