package org.paideia.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.paideia.access.LetterLanguage;
import org.paideia.activity.History;
import org.paideia.agenda.Agenda;
import org.paideia.agenda.EventState;
import org.paideia.agenda.calendar.DeadlineTitles;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;

/**
 * Keeps on the agenda from when and until when people can register for an event. They are written anew, in the same
 * transaction, whenever the event or its registration is changed.
 */
@ApplicationScoped
public class RegistrationDeadlines implements DeadlineTitles {

    static final String OPENS = "REGISTRATION_OPENS";
    static final String CLOSES = "REGISTRATION_CLOSES";

    private final Agenda agenda;
    private final SettingsRecords records;
    private final EventFinder events;

    RegistrationDeadlines(Agenda agenda, SettingsRecords records, EventFinder events) {
        this.agenda = agenda;
        this.records = records;
        this.events = events;
    }

    void changed(@Observes History.Kept kept) {
        if (kept.record() instanceof RegistrationSettings settings) {
            show(settings, events.of(settings.eventKind(), settings.eventSlug()));
        } else if (kept.record() instanceof Gathering event) {
            records.of(event).ifPresent(settings -> show(settings, event));
        }
    }

    private void show(RegistrationSettings settings, Gathering event) {
        show(OPENS, settings.opensAt(), event);
        show(CLOSES, settings.closesAt(), event);
    }

    private void show(String type, Instant at, Gathering event) {
        boolean isOff = event.state() == EventState.CANCELLED;
        agenda.put(event.onAgenda().deadline(type, isOff ? null : at, event.zone()));
    }

    @Override
    public String title(String type, String name, String language) {
        RegistrationWords words = LetterLanguage.words(RegistrationWords.class, language);
        return switch (type) {
            case OPENS -> words.opens(name);
            case CLOSES -> words.closes(name);
            default -> null;
        };
    }
}
