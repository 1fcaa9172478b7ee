package org.paideia.programme.choice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.paideia.shared.persistence.VersionedRecord;

/** That somebody who is registered for an event has chosen a session of it. It is removed when they give it up. */
@Entity
public class SessionChoice extends VersionedRecord {

    @Column(updatable = false)
    private UUID sessionId;

    @Column(updatable = false)
    private UUID registrationId;

    /** The number of its arrival among those who chose the session, given under the lock of that. */
    @Column(updatable = false)
    private int arrival;

    @Enumerated(EnumType.STRING)
    private SessionChoiceState state;

    protected SessionChoice() {}

    SessionChoice(UUID session, UUID registration, int arrival, SessionChoiceState state, Instant now) {
        super(now);
        this.sessionId = session;
        this.registrationId = registration;
        this.arrival = arrival;
        this.state = state;
    }

    /** A place has become free, and it is this one's turn. */
    void promoted(Instant now) {
        this.state = SessionChoiceState.CHOSEN;
        touched(now);
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID registrationId() {
        return registrationId;
    }

    public SessionChoiceState state() {
        return state;
    }
}
