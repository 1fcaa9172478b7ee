package org.paideia.registration.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.conference.edition.EditionBegun;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.place.PlaceCounts;

/** Where the next edition of a conference is begun from one, it asks what that one asked. Nobody registers until the organiser has saved it. */
@ApplicationScoped
class CarryingOver {

    private final SettingsRecords records;
    private final PlaceCounts counts;
    private final History history;
    private final Clock clock;

    CarryingOver(SettingsRecords records, PlaceCounts counts, History history, Clock clock) {
        this.records = records;
        this.counts = counts;
        this.history = history;
        this.clock = clock;
    }

    void carryOver(@Observes EditionBegun begun) {
        records.of(begun.previous()).ifPresent(before -> {
            counts.open(GatheringKind.CONFERENCE, begun.next().slug());
            RegistrationSettings settings = RegistrationSettings.carriedOver(begun.next(), before, clock.instant());
            records.persist(settings);
            history.keep(Entry.of(RegistrationEvents.SET, begun.actor(), settings).changing(null, settings.content()));
        });
    }
}
