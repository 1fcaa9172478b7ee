package org.paideia.agenda.gathering;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.agenda.EventState;
import org.paideia.shared.time.When;

/** What happens to gatherings of one noun: {@code meeting.announced}, {@code conference.announced} and so on. */
public abstract class GatheringEvents implements Events {

    private static final List<String> HAPPENED =
            List.of("announced", "refined", "moved", "confirmed", "postponed", "held", "cancelled");
    private static final List<String> EDITS = List.of("entered", "closed", "reopened", "updated", "deleted");

    private final String noun;
    private final String kind;

    /**
     * @param noun how its events begin
     * @param kind how the history names such a record
     */
    protected GatheringEvents(String noun, String kind) {
        this.noun = noun;
        this.kind = kind;
    }

    /** The words of the feature in the language of the reader. */
    protected abstract GatheringWords words(Told told);

    @Override
    public List<EventType> types() {
        return Stream.concat(
                        HAPPENED.stream().map(verb -> EventType.happened(noun + "." + verb)),
                        EDITS.stream().map(verb -> EventType.edit(noun + "." + verb)))
                .toList();
    }

    /** What it is called when one is entered in that state. */
    public EventType entering(EventState state) {
        return switch (state) {
            case HELD, CANCELLED -> moving(EventState.CONFIRMED, state);
            default -> announced();
        };
    }

    public EventType announced() {
        return EventType.happened(noun + ".announced");
    }

    /** What it is called where nobody knows when it was announced: nothing happened but that it stands here now. */
    public EventType entered() {
        return EventType.edit(noun + ".entered");
    }

    public EventType held() {
        return EventType.happened(noun + ".held");
    }

    public EventType deleted() {
        return EventType.edit(noun + ".deleted");
    }

    public EventType updated() {
        return EventType.edit(noun + ".updated");
    }

    /** What it is called when one goes from one state to another. */
    public EventType moving(EventState from, EventState to) {
        return switch (to) {
            case TENTATIVE -> EventType.happened(noun + ".postponed");
            case CONFIRMED -> EventType.happened(noun + ".confirmed");
            case HELD -> from == EventState.CLOSED ? EventType.edit(noun + ".reopened") : held();
            case CLOSED -> EventType.edit(noun + ".closed");
            case CANCELLED -> EventType.happened(noun + ".cancelled");
        };
    }

    /** Whether a change of the date only says more precisely what was said before. */
    public EventType dating(When before, When after) {
        if (after.isSameDateAs(before)) {
            return updated();
        }
        return EventType.happened(noun + (after.refines(before) ? ".refined" : ".moved"));
    }

    @Override
    public String sentence(Told told) {
        GatheringWords words = words(told);
        Map<String, Function<String, String>> sentences = Map.ofEntries(
                Map.entry("announced", words::announced),
                Map.entry("entered", words::entered),
                Map.entry("refined", words::refined),
                Map.entry("moved", words::moved),
                Map.entry("confirmed", words::confirmed),
                Map.entry("postponed", words::postponed),
                Map.entry("held", words::held),
                Map.entry("cancelled", words::cancelled),
                Map.entry("closed", words::closed),
                Map.entry("reopened", words::reopened),
                Map.entry("deleted", words::deleted));
        return sentences.getOrDefault(told.event().substring(noun.length() + 1), words::updated).apply(told.name(kind));
    }
}
