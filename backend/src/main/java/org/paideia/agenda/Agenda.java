package org.paideia.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.paideia.activity.Ref;

/** Where features put their records on the agenda, in the transaction of their change. */
@ApplicationScoped
public class Agenda {

    private final AgendaEntries entries;
    private final Clock clock;

    Agenda(AgendaEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Shows the record as it is now. What has no place in time is not on the agenda. A deadline that is no more stays as
     * cancelled, for the calendars that hold it.
     */
    public void put(AgendaContent content) {
        var known = entries.of(content);
        if (!content.hasPlaceInTime()) {
            known.ifPresent(content.isDeadline() ? entry -> entry.cancel(content, clock.instant()) : entries::delete);
        } else if (known.isPresent()) {
            known.get().change(content, clock.instant());
        } else {
            entries.persist(new AgendaEntry(content, clock.instant()));
        }
    }

    /** Takes a record and its deadlines off the agenda, because it is removed. What is cancelled stays there as such. */
    public void remove(Ref record) {
        entries.of(record).forEach(entries::delete);
    }
}
