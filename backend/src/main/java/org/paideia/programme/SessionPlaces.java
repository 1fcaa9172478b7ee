package org.paideia.programme;

/**
 * How many places a session has.
 *
 * @param capacity null where there is no limit
 */
public record SessionPlaces(Integer capacity, int taken, int waiting) {}
