package org.paideia.agenda;

/** Whether people meet at a place, online, or both. */
public enum EventMode {
    ONSITE,
    ONLINE,
    HYBRID
}
