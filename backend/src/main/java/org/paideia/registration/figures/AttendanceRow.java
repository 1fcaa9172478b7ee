package org.paideia.registration.figures;

/**
 * A line of the organiser's table: those for a city, or for none, in one of the two ways, whatever their number.
 *
 * @param city the slug, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param registered who had a place in the end
 */
public record AttendanceRow(
        String city, String cityName, String country, String mode, long registered, long attended, long excused, long absent) {}
