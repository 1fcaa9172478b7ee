package org.paideia.access;

/** The wish to act for a city. */
public record MandateRequestCreate(Role role, String city, String note) {}
