package org.paideia.meeting;

/** For whom a meeting, or something that belongs to it, is. */
public enum Audience {
    /** Everybody. */
    PUBLIC,
    /** Those who act for a member city or for the network. */
    MEMBERS
}
