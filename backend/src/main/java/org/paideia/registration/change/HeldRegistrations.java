package org.paideia.registration.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.Registrations;
import org.paideia.registration.place.Arrivals;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.problem.Problems;

/** Finds registrations for those whom they concern, and holds their event. */
@ApplicationScoped
public class HeldRegistrations {

    private final Registrations registrations;
    private final SettingsRecords records;
    private final Arrivals arrivals;
    private final EventFinder events;
    private final RegistrationPolicy policy;

    HeldRegistrations(
            Registrations registrations, SettingsRecords records, Arrivals arrivals, EventFinder events, RegistrationPolicy policy) {
        this.registrations = registrations;
        this.records = records;
        this.arrivals = arrivals;
        this.events = events;
        this.policy = policy;
    }

    /** The registration, if it concerns the caller. */
    public Registration visible(Caller caller, UUID id) {
        return registrations.whole(id)
                .filter(registration -> policy.concerned(caller, registration, eventOf(registration)).isPresent())
                .orElseThrow(() -> Problems.notFound("registration", id));
    }

    public Gathering eventOf(Registration registration) {
        return events.of(registration.eventKind(), registration.eventSlug());
    }

    /** Holds the event until the transaction ends, and reads the registration as it is then. */
    public RegistrationSettings hold(Registration registration) {
        arrivals.hold(registration.eventKind(), registration.eventSlug(), 0);
        registrations.refresh(registration);
        return records.findById(registration.settingsId());
    }
}
