package org.paideia.registration.checkin;

import java.time.Instant;
import java.util.UUID;

/**
 * A check-in as a device made it: by name, or by the code that was shown.
 *
 * @param id made by the device, so that a check-in that is sent twice is counted once
 * @param registration who was chosen from the list, or null
 * @param code what the QR code says, or null
 * @param at when it was made
 * @param door where, or null
 */
public record CheckInInput(UUID id, UUID registration, String code, Instant at, String door) {}
