package org.paideia.registration.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.registration.Registration;

@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

    Optional<Certificate> of(UUID registration) {
        return find("registrationId", registration).firstResultOptional();
    }

    /** Those of these registrations that were issued. */
    List<Certificate> of(Collection<UUID> registrations) {
        return list("registrationId in ?1", registrations);
    }

    Optional<Certificate> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Takes the name out of the certificate of whoever's data are erased, if there is one. */
    public void erase(Registration registration, Instant now) {
        of(registration.id()).ifPresent(certificate -> certificate.erase(now));
    }

    /** Removes the certificate of whoever did not come in the end and sends another. */
    public void discard(Registration registration) {
        delete("registrationId", registration.id());
    }
}
