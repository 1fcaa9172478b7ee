package org.paideia.programme.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.paideia.registration.Registration;

@ApplicationScoped
public class ProgrammeCalendars implements PanacheRepositoryBase<ProgrammeCalendar, UUID> {

    /** The address of that delegate, if there is one. */
    public Optional<ProgrammeCalendar> of(Registration registration) {
        return find("registrationId", registration.id()).<ProgrammeCalendar>firstResultOptional()
                .filter(calendar -> calendar.isOf(registration));
    }

    /** The row of that registration, also one of a delegate before. */
    Optional<ProgrammeCalendar> row(Registration registration) {
        return find("registrationId", registration.id()).firstResultOptional();
    }

    Optional<ProgrammeCalendar> bySecretHash(String hash) {
        return find("secretHash", hash).firstResultOptional();
    }
}
