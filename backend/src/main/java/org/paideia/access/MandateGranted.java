package org.paideia.access;

import java.util.List;
import java.util.UUID;

/**
 * Somebody was given the right to act for a city or a network.
 *
 * @param scopeName what the city or network is called
 * @param holder the name of whoever may act now
 * @param peers the e-mail addresses of the others in the same role, but for whoever granted it
 */
public record MandateGranted(UUID mandate, Role role, Scope scope, String scopeName, String holder, List<String> peers) {}
