package org.paideia.registration.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.Registrations;
import org.paideia.registration.letter.LetterKind;
import org.paideia.registration.letter.RegistrationLetters;
import org.paideia.registration.settings.Places;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.security.Actor;

/**
 * Gives places that have become free to those who wait, in the transaction in which they became free: of the first of each
 * city with room, the earliest. It stops 24 hours before the start, when people can no longer plan to come.
 */
@ApplicationScoped
public class Promotion {

    private static final Actor SYSTEM = new Actor(null, "SYSTEM", null);

    private final PlaceCounts counts;
    private final Registrations registrations;
    private final RegistrationLetters letters;
    private final History history;
    private final Clock clock;

    Promotion(PlaceCounts counts, Registrations registrations, RegistrationLetters letters, History history, Clock clock) {
        this.counts = counts;
        this.registrations = registrations;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    /** The event is held, and what made places free is written. */
    public void promote(RegistrationSettings settings, Gathering event, RegistrationMode mode) {
        Instant now = clock.instant();
        Optional<Places> places = settings.places(mode);
        if (places.isEmpty() || !settings.promotesAt(now, event)) {
            return;
        }
        Integer free = counts.free(settings, places.get());
        for (int given = 0; free == null || given < free; given++) {
            Optional<UUID> next = counts.next(settings, places.get());
            if (next.isEmpty()) {
                return;
            }
            give(registrations.whole(next.get()).orElseThrow(), now);
        }
    }

    private void give(Registration registration, Instant now) {
        registration.become(RegistrationState.CONFIRMED, null, now);
        counts.add(registration.settingsId(), registration.mode(), registration.citySlug(), 1, -1);
        history.keep(Entry.of(RegistrationEvents.PROMOTED, SYSTEM, registration));
        letters.order(registration, LetterKind.PROMOTED);
    }
}
