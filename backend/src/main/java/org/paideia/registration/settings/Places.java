package org.paideia.registration.settings;

import org.paideia.registration.RegistrationMode;

/**
 * How many may take part in one of the two ways.
 *
 * @param capacity null where there is no limit
 * @param perCity how many a city may send, null where there is no limit
 */
public record Places(RegistrationMode mode, Integer capacity, Integer perCity) {}
