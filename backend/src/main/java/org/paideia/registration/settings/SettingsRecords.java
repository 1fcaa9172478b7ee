package org.paideia.registration.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.GatheringKind;

@ApplicationScoped
public class SettingsRecords implements PanacheRepositoryBase<RegistrationSettings, UUID> {

    public Optional<RegistrationSettings> of(Gathering event) {
        return of(GatheringKind.valueOf(event.ref().kind()), event.slug());
    }

    public Optional<RegistrationSettings> of(GatheringKind kind, String event) {
        return find("eventSlug = ?1 and eventKind = ?2", event, kind).firstResultOptional();
    }
}
