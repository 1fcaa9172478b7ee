package org.paideia.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import org.paideia.activity.title.Titles;

/**
 * Keeps a change together with what must be there with it, in the transaction of the change: the record is written, its
 * change of state kept, and the history told. A service that changes a record calls it last, and once.
 */
@ApplicationScoped
public class History {

    /**
     * A change was kept, in the transaction that is still open. Features to the right observe it where a change of a record to
     * their left ends something of theirs.
     *
     * @param record as it is after the change
     */
    public record Kept(EventType type, Recorded record) {}

    private final EventTypes types;
    private final Activities activities;
    private final Transitions transitions;
    private final Titles titles;
    private final Event<Kept> kept;
    private final Clock clock;

    History(
            EventTypes types, Activities activities, Transitions transitions, Titles titles, Event<Kept> kept, Clock clock) {
        this.types = types;
        this.activities = activities;
        this.transitions = transitions;
        this.titles = titles;
        this.kept = kept;
        this.clock = clock;
    }

    /** Writes what is pending to the database, so that versions and entries follow the commits, and tells of it. */
    public void keep(Entry entry) {
        types.require(entry.type);
        activities.flush();
        Instant now = entry.at != null ? entry.at : clock.instant();
        if (entry.move != null) {
            transitions.keep(entry.record.id(), entry.move.from(), entry.move.wish(), now, entry.actor);
        }
        activities.keep(entry, now);
        if (entry.gone) {
            titles.forget(entry.record.ref());
        } else {
            entry.record.title().ifPresent(title -> titles.keep(entry.record.ref(), title));
        }
        kept.fire(new Kept(entry.type, entry.record));
    }
}
