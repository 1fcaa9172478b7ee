package org.paideia.programme;

/** A session and how full it is. */
public record SeatedSession(Session session, int taken, int waiting) {

    public SessionPlaces places() {
        return new SessionPlaces(session.capacity(), taken, waiting);
    }
}
