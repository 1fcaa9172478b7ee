package org.paideia.registration.checkin;

import java.time.Instant;
import java.util.UUID;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;

/**
 * What became of a check-in, and whom it was about.
 *
 * @param id of the check-in that was sent
 * @param person null where it is nobody who registered for this event, or nothing is left of them
 * @param counted the check-in that counts, null where none does
 */
public record CheckInResult(UUID id, CheckInOutcome outcome, Person person, Counted counted) {

    /** Whoever stands at the door, as far as those who check people in may know of them. */
    public record Person(UUID registration, String name, String city, RegistrationMode mode, RegistrationState state) {}

    /** The check-in by which the person was let in. */
    public record Counted(UUID id, Instant at, String door) {}
}
