package org.paideia.registration.change;

/** Who comes in the place of a delegate. */
public record DelegateReplacement(String name, String email, String language) {}
