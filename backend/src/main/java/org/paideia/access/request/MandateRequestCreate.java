package org.paideia.access.request;

import org.paideia.access.Role;

/** The wish to act for a city. */
public record MandateRequestCreate(Role role, String city, String note) {}
