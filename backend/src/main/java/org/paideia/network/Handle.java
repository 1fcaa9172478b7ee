package org.paideia.network;

/**
 * A name on a social medium.
 *
 * @param platform the medium, or null where the source does not name it
 */
public record Handle(String platform, String handle) {}
