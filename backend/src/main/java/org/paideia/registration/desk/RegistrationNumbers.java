package org.paideia.registration.desk;

import java.time.LocalDate;
import java.util.List;
import org.paideia.city.CityRef;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;

/** How many registered for an event. */
public record RegistrationNumbers(List<OfState> states, List<OfCity> cities, List<OfDay> days) {

    /** How many there are of one sort. */
    public record OfState(RegistrationMode mode, RegistrationState state, long count) {}

    /** The registrations of a city in one of the two ways. */
    public record OfCity(CityRef city, RegistrationMode mode, long confirmed, long waiting, long pending) {}

    /** How many registered on a day, in UTC. */
    public record OfDay(LocalDate on, long registered) {}
}
