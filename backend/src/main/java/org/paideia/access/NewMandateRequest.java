package org.paideia.access;

/** The wish to act for a city. */
public record NewMandateRequest(Role role, String city, String note) {}
