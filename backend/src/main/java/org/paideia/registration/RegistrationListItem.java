package org.paideia.registration;

import java.time.Instant;
import java.util.UUID;
import org.paideia.city.CityRef;

/** A registration as the organiser's list shows it. */
public record RegistrationListItem(
        UUID id,
        RegistrationMode mode,
        RegistrationState state,
        Boolean waitsForCity,
        CityRef city,
        String organisation,
        String name,
        String email,
        String language,
        int arrival,
        String note,
        Instant arrivedAt,
        Instant registeredAt,
        Instant updatedAt) {

    public static RegistrationListItem of(Registration registration) {
        return new RegistrationListItem(
                registration.id(),
                registration.mode(),
                registration.state(),
                registration.waitsForCity() ? true : null,
                registration.city() == null ? null : CityRef.of(registration.city()),
                registration.organisation(),
                registration.name(),
                registration.email(),
                registration.language(),
                registration.arrival(),
                registration.note(),
                registration.arrivedAt(),
                registration.registeredAt(),
                registration.updatedAt());
    }

    /** The same under that id. */
    RegistrationListItem under(UUID id) {
        return new RegistrationListItem(
                id, mode, state, waitsForCity, city, organisation, name, email, language, arrival, note, arrivedAt, registeredAt, updatedAt);
    }
}
