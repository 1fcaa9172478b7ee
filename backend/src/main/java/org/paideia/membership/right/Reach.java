package org.paideia.membership.right;

import java.util.Set;

/**
 * How far running some networks reaches.
 *
 * @param networks those networks and all below them
 * @param unattendedCities the cities that have applied to one of them or are its members, and have no focal point
 */
public record Reach(Set<String> networks, Set<String> unattendedCities) {}
