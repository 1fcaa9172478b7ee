package org.paideia.access;

import java.util.UUID;

/** Somebody was given the right to act for a city or a network. */
public record MandateGranted(UUID mandate, Role role, Scope scope) {}
