package org.paideia.registration.checkin;

import java.util.List;
import org.paideia.eventrole.GatheringKind;

/**
 * What a device sends: one check-in, or all that it kept while it had no network.
 *
 * @param event the slug of the meeting or conference
 */
public record CheckInsCreate(GatheringKind kind, String event, List<CheckInInput> checkIns) {}
