package org.paideia.registration.arrival;

import java.util.List;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.RegistrationMode;

/**
 * Delegates of a city.
 *
 * @param event the slug of the meeting or conference
 * @param city the slug of the city
 */
public record RegistrationGroupCreate(
        GatheringKind kind, String event, RegistrationMode mode, String city, List<DelegateInput> delegates) {}
