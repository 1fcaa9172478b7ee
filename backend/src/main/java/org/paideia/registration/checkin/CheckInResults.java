package org.paideia.registration.checkin;

import java.util.UUID;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;

/** Says what became of each check-in. */
final class CheckInResults {

    private CheckInResults() {}

    static CheckInResult of(DoorBook.New checkIn) {
        return new CheckInResult(
                checkIn.id(), CheckInOutcome.CHECKED_IN,
                person(checkIn.registration(), checkIn.name(), checkIn.city(), checkIn.mode(), checkIn.state()),
                new CheckInResult.Counted(checkIn.id(), checkIn.at(), checkIn.door()));
    }

    static CheckInResult of(DoorBook.Old old) {
        return new CheckInResult(
                old.id(), outcome(old),
                old.registration() == null ? null : person(old.registration(), old.name(), old.city(), old.mode(), old.state()),
                old.counted() == null ? null : new CheckInResult.Counted(old.counted(), old.at(), old.door()));
    }

    static CheckInResult wrongTime(CheckInInput wish) {
        return new CheckInResult(wish.id(), CheckInOutcome.WRONG_TIME, null, null);
    }

    private static CheckInOutcome outcome(DoorBook.Old old) {
        if (old.registration() == null) {
            return CheckInOutcome.UNKNOWN;
        }
        if (old.counted() != null) {
            return old.counted().equals(old.id()) ? CheckInOutcome.CHECKED_IN : CheckInOutcome.ALREADY_CHECKED_IN;
        }
        return old.isKnown() ? CheckInOutcome.TAKEN_BACK : CheckInOutcome.NO_PLACE;
    }

    /** Nothing is left to show of somebody whose data were erased. */
    private static CheckInResult.Person person(UUID registration, String name, String city, RegistrationMode mode, RegistrationState state) {
        return name == null ? null : new CheckInResult.Person(registration, name, city.isEmpty() ? null : city, mode, state);
    }
}
