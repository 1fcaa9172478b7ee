package org.paideia.registration.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.Registrations;
import org.paideia.shared.problem.Problems;

/** Issues certificates, each once: of several who ask at the same moment all get the same. */
@ApplicationScoped
public class IssuingService {

    private final Certificates certificates;
    private final Registrations registrations;
    private final Clock clock;

    IssuingService(Certificates certificates, Registrations registrations, Clock clock) {
        this.certificates = certificates;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** The certificate of a delegate who was there. */
    @Transactional
    public Certificate issue(UUID id, Gathering event) {
        List<Registration> certified = held(List.of(id));
        if (certified.isEmpty()) {
            throw Problems.notFound("certificate of the registration", id);
        }
        return certificates.of(id).orElseGet(() -> issue(certified.getFirst(), event));
    }

    /** Those of all of these who were there, by the id of the registration. */
    @Transactional
    public Map<UUID, Certificate> issue(List<UUID> ids, Gathering event) {
        List<Registration> certified = held(ids);
        Map<UUID, Certificate> issued = certificates.of(ids).stream()
                .collect(Collectors.toMap(Certificate::registrationId, Function.identity()));
        certified.forEach(registration -> issued.computeIfAbsent(registration.id(), id -> issue(registration, event)));
        issued.keySet().retainAll(certified.stream().map(Registration::id).toList());
        return issued;
    }

    /** Those who were there and whose data are not erased, as they stay until the transaction ends. */
    private List<Registration> held(List<UUID> ids) {
        return registrations.held(ids).stream().filter(IssuingService::isCertified).toList();
    }

    /** Whether there is something to certify, and somebody to name. */
    static boolean isCertified(Registration registration) {
        return registration.state() == RegistrationState.ATTENDED && !registration.isErased();
    }

    private Certificate issue(Registration registration, Gathering event) {
        Certificate certificate = new Certificate(
                registration, CertificatePaper.words(registration, event),
                LocalDate.ofInstant(clock.instant(), event.network().zone()), clock.instant());
        certificates.persist(certificate);
        return certificate;
    }
}
