package org.paideia.registration.settings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.eventrole.EventRef;

/** When and how people register, and what is free, as answers show it. */
public record SettingsView(
        UUID id,
        EventRef event,
        Instant opensAt,
        Instant closesAt,
        RegistrationStatus status,
        boolean approval,
        List<PlacesView> places,
        List<Question> questions,
        int keepDays,
        Instant createdAt,
        Instant updatedAt) {}
