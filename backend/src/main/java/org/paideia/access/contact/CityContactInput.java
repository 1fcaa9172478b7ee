package org.paideia.access.contact;

/**
 * How a focal point wishes to be reached.
 *
 * @param consent whether others who act for a city or a network may know it
 * @param email another address than the one of the sign-in, or null
 */
public record CityContactInput(boolean consent, String email, String phone) {}
