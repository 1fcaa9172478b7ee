package org.paideia.registration.settings;

import org.paideia.registration.RegistrationMode;

/** How many may take part in one of the two ways, and how many do. */
public record PlacesView(RegistrationMode mode, Integer capacity, Integer perCity, int confirmed, int waiting) {}
