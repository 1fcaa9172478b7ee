package org.paideia.agenda.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A calendar address as its owner sees it.
 *
 * @param address the secret itself, when it is made; afterwards null
 */
public record CalendarAddressView(
        UUID id, String label, String network, String city, String address, LocalDate lastUsedOn, Instant createdAt) {

    static CalendarAddressView of(CalendarAddress address, String secret) {
        return new CalendarAddressView(
                address.id(), address.label(), address.network(), address.city(), secret, address.lastUsedOn(),
                address.createdAt());
    }
}
