package org.paideia.agenda.calendar;

/** A calendar address to make: for a network, or for the networks of a city. */
public record CalendarAddressCreate(String label, String network, String city) {}
