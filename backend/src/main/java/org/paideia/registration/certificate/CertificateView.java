package org.paideia.registration.certificate;

import java.time.LocalDate;
import java.util.UUID;

/** A certificate, as answers show it to whom it names. */
public record CertificateView(UUID registration, String code, String fullName, String language, LocalDate issuedOn) {

    static CertificateView of(Certificate certificate) {
        return new CertificateView(
                certificate.registrationId(), certificate.code(), certificate.fullName(), certificate.language(), certificate.issuedOn());
    }
}
