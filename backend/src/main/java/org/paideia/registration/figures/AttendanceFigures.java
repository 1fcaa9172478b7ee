package org.paideia.registration.figures;

import java.util.List;
import org.paideia.city.CityRef;
import org.paideia.eventrole.EventRef;
import org.paideia.registration.RegistrationMode;

/**
 * How many registered for an event that took place, and how many came; null where it was not written down who came, or where
 * it could tell of single persons.
 *
 * @param modes those groups that are large enough to be told, as in the other lists
 */
public record AttendanceFigures(
        EventRef event,
        long registered,
        Long attended,
        List<OfMode> modes,
        List<OfCountry> countries,
        List<OfCity> cities) {

    /** Those who took part in one of the two ways. */
    public record OfMode(RegistrationMode mode, long registered, Long attended) {}

    /**
     * Those for the cities of a country.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record OfCountry(String country, long registered, Long attended) {}

    /** Those for a city. */
    public record OfCity(CityRef city, long registered, Long attended) {}
}
