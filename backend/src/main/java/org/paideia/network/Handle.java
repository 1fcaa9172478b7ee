package org.paideia.network;

/** A name on a social medium. */
public record Handle(String platform, String handle) {}
