package org.paideia.registration.checkin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.eventrole.EventRef;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;

/**
 * Everybody who has a place at an event, as a device needs it to go on without a network.
 *
 * @param asOf when it was read, by which a device tells how far its clock is off
 * @param opensAt from when people are let in
 * @param cities the cities for which somebody comes, each once
 */
public record DoorList(EventRef event, Instant asOf, Instant opensAt, List<CityRef> cities, List<Person> people) {

    /**
     * Somebody who may come.
     *
     * @param city the slug of the city, null where it is for none
     * @param codeDigest the first 16 hexadecimal digits of the SHA-256 of what the QR code says: enough to find whoever shows
     *     it, and nothing of which the code can be made
     * @param checkIn the check-in that counts, with its moment and its door; null where there is none
     */
    public record Person(
            UUID registration, String name, String city, RegistrationMode mode, RegistrationState state, String codeDigest,
            UUID checkIn, Instant checkedInAt, String door) {}
}
