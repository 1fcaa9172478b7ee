package org.paideia.access.mandate;

import java.time.Instant;
import java.util.UUID;
import org.paideia.access.Role;

/** A mandate to grant to someone who has signed in before. */
public record MandateCreate(UUID person, Role role, String city, String network, Instant until) {}
