package org.paideia.registration.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.EventRef;
import org.paideia.network.NetworkRef;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.Registrations;

/** Says what certificates are worth; nothing of them is told but to whoever has the code. */
@ApplicationScoped
public class CertificateVerifications {

    private final Certificates certificates;
    private final Registrations registrations;
    private final EventFinder events;
    private final AttendedSessions sessions;

    CertificateVerifications(
            Certificates certificates, Registrations registrations, EventFinder events, AttendedSessions sessions) {
        this.certificates = certificates;
        this.registrations = registrations;
        this.events = events;
        this.sessions = sessions;
    }

    /** @param code as it was given out */
    public Optional<CertificateVerification> byCode(String code) {
        return certificates.byCode(code)
                .map(certificate -> verification(certificate, registrations.findById(certificate.registrationId())));
    }

    private CertificateVerification verification(Certificate certificate, Registration registration) {
        Gathering event = events.of(registration.eventKind(), registration.eventSlug());
        CertifiedWords said = certificate.words();
        return new CertificateVerification(
                certificate.code(),
                registration.state() == RegistrationState.ATTENDED,
                certificate.fullName(),
                certificate.nameSha256(),
                certificate.represents(),
                certificate.mode(),
                EventRef.of(event),
                said.event(),
                NetworkRef.of(event.network()),
                said.issuer(),
                said.date(),
                said.place(),
                attended(registration.id()).stream().map(session -> CertifiedSession.of(session, certificate.language())).toList(),
                certificate.language(),
                certificate.issuedOn());
    }

    private List<AttendedSession> attended(UUID registration) {
        return sessions.of(List.of(registration)).getOrDefault(registration, List.of());
    }
}
