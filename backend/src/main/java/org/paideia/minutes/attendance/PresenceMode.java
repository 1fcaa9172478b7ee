package org.paideia.minutes.attendance;

/** How a city was present. */
public enum PresenceMode {
    /** At the place. */
    ONSITE,
    /** By the link. */
    ONLINE
}
