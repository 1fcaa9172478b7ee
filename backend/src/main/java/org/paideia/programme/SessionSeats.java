package org.paideia.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How full a session is, in a row of its own that is also its lock, so that choosing raises no version of the session. */
@Entity
public class SessionSeats {

    @Id
    private UUID sessionId;

    /** The number of whoever chose it last. */
    private int lastArrival;

    private int taken;
    private int waiting;

    protected SessionSeats() {}

    /** Of a new session. */
    public SessionSeats(UUID sessionId) {
        this.sessionId = sessionId;
    }
}
