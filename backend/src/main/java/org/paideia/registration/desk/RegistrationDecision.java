package org.paideia.registration.desk;

import java.util.List;
import java.util.UUID;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.RegistrationState;

/**
 * A decision on several registrations.
 *
 * @param event the slug of the meeting or conference
 * @param note why, or null
 */
public record RegistrationDecision(
        GatheringKind kind, String event, RegistrationState to, String note, List<UUID> registrations) {}
