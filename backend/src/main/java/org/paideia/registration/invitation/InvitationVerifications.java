package org.paideia.registration.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.EventRef;
import org.paideia.network.NetworkRef;
import org.paideia.registration.Registration;
import org.paideia.registration.Registrations;

/** Says what letters of invitation are worth; nothing of them is told but to whoever has the code. */
@ApplicationScoped
public class InvitationVerifications {

    private final InvitationLetters letters;
    private final Registrations registrations;
    private final EventFinder events;

    InvitationVerifications(InvitationLetters letters, Registrations registrations, EventFinder events) {
        this.letters = letters;
        this.registrations = registrations;
        this.events = events;
    }

    /** @param code as it was given out */
    public Optional<InvitationVerification> byCode(String code) {
        return letters.byCode(code).map(letter -> verification(letter, registrations.whole(letter.registrationId()).orElseThrow()));
    }

    private InvitationVerification verification(InvitationLetter letter, Registration registration) {
        Gathering event = events.of(registration.eventKind(), registration.eventSlug());
        InvitationWords said = letter.words();
        return new InvitationVerification(
                letter.code(),
                letter.isIssued() && registration.isExpected() && event.state() != EventState.CANCELLED,
                letter.fullName(),
                letter.nationality(),
                said.represents(),
                EventRef.of(event),
                said.event(),
                NetworkRef.of(event.network()),
                said.issuer(),
                said.date(),
                said.place(),
                letter.language(),
                letter.issuedOn());
    }
}
