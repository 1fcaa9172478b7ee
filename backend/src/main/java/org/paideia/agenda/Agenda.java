package org.paideia.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Where features put their records on the agenda, in the transaction of their change. */
@ApplicationScoped
public class Agenda {

    private final AgendaEntries entries;
    private final Clock clock;

    Agenda(AgendaEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Shows the record as it is now. What has no place in time is not on the agenda. */
    public void put(AgendaContent content) {
        var known = entries.of(content.kind(), content.key());
        if (!content.hasPlaceInTime()) {
            known.ifPresent(entries::delete);
        } else if (known.isPresent()) {
            known.get().change(content, clock.instant());
        } else {
            entries.persist(new AgendaEntry(content, clock.instant()));
        }
    }

    /** Takes a record off the agenda, because it is removed. What is cancelled stays there as such. */
    public void remove(String kind, String key) {
        entries.of(kind, key).ifPresent(entries::delete);
    }
}
