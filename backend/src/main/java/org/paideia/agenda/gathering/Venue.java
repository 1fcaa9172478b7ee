package org.paideia.agenda.gathering;

/** Where in the host city people meet. */
public record Venue(String name, String address, String note) {}
