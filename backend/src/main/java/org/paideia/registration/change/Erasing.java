package org.paideia.registration.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.certificate.Certificates;
import org.paideia.registration.invitation.InvitationLetters;
import org.paideia.registration.place.Arrivals;
import org.paideia.registration.place.Promotion;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.security.Actor;

/** Erases what is kept of a person; whoever wants that before the event gives up the place with it. The event is held. */
@ApplicationScoped
public class Erasing {

    private final Arrivals arrivals;
    private final Promotion promotion;
    private final InvitationLetters invitations;
    private final Certificates certificates;
    private final History history;
    private final Clock clock;

    Erasing(
            Arrivals arrivals,
            Promotion promotion,
            InvitationLetters invitations,
            Certificates certificates,
            History history,
            Clock clock) {
        this.arrivals = arrivals;
        this.promotion = promotion;
        this.invitations = invitations;
        this.certificates = certificates;
        this.history = history;
        this.clock = clock;
    }

    void erase(RegistrationSettings settings, Gathering event, Registration registration, Actor actor) {
        RegistrationState before = registration.state();
        if (registration.isAhead()) {
            arrivals.leave(registration);
            registration.become(RegistrationState.CANCELLED, null, clock.instant());
        }
        invitations.discard(registration);
        certificates.erase(registration, clock.instant());
        registration.erase(clock.instant());
        history.keep(Entry.of(RegistrationEvents.ERASED, actor, registration));
        if (before == RegistrationState.CONFIRMED) {
            promotion.promote(settings, event, registration.mode());
        }
    }
}
