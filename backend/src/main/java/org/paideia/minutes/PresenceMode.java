package org.paideia.minutes;

/** How a city was present. */
public enum PresenceMode {
    /** At the place. */
    ONSITE,
    /** By the link. */
    ONLINE
}
