package org.paideia.registration.checkin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;

/** Where the check-ins at an event, or at one of its sessions, are written down. */
public interface DoorBook {

    /**
     * A check-in that was made at a time when people were let in.
     *
     * @param registration who was chosen, or null
     * @param code what the QR code holds, or null
     */
    record Sent(UUID id, UUID registration, UUID code, Instant at, String door) {}

    /** A check-in that was counted now; the city is empty where it is for none. */
    record New(
            UUID id, UUID registration, long version, String name, String city, UUID cityId, RegistrationMode mode, RegistrationState state,
            Instant at, String door) {}

    /** What is known of a check-in that was not counted now. */
    record Old(
            UUID id, UUID registration, String name, String city, RegistrationMode mode, RegistrationState state,
            UUID counted, Instant at, String door, boolean isKnown) {}

    /** Counts those of people who have a place and were not checked in before, whoever else does so at the same moment. */
    List<New> count(List<Sent> sent);

    /** What stands against those that were not counted. */
    List<Old> lookUp(List<Sent> sent);
}
