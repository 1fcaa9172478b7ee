package org.paideia.adherence;

import java.util.UUID;

/** A city signed a declaration. */
public record DeclarationSigned(UUID adherence, String city, String declaration) {}
