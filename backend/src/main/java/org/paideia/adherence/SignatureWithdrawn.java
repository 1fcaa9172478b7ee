package org.paideia.adherence;

import java.util.UUID;

/** A city withdrew its signature from a declaration. */
public record SignatureWithdrawn(UUID adherence, String city, String declaration) {}
