package org.paideia.programme.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.programme.Session;
import org.paideia.programme.SessionState;
import org.paideia.programme.news.SessionNotices;

/**
 * The places of sessions: one row a session is its lock, counts how many have a place and how many wait, and gives numbers of
 * arrival. What becomes free goes to whoever has waited the longest, in the same transaction.
 */
@ApplicationScoped
public class Seats {

    /** How full a session is, while it is held. */
    public record Held(int lastArrival, int taken, int waiting) {}

    private final EntityManager em;
    private final SessionChoices choices;
    private final SessionNotices notices;
    private final Clock clock;

    Seats(EntityManager em, SessionChoices choices, SessionNotices notices, Clock clock) {
        this.em = em;
        this.choices = choices;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Holds the session until the transaction ends.
     *
     * @param arriving for how many to take numbers
     */
    public Held hold(UUID session, int arriving) {
        Object[] row = (Object[]) em.createNativeQuery("update session_seats set last_arrival = last_arrival + :arriving"
                        + " where session_id = :session returning last_arrival, taken, waiting", Object[].class)
                .setParameter("arriving", arriving)
                .setParameter("session", session)
                .getSingleResult();
        return new Held(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
    }

    /** Counts so many more. */
    void add(UUID session, int taken, int waiting) {
        em.createNativeQuery("update session_seats set taken = taken + :taken, waiting = waiting + :waiting where session_id = :session")
                .setParameter("taken", taken)
                .setParameter("waiting", waiting)
                .setParameter("session", session)
                .executeUpdate();
    }

    /** Gives what is free to those who wait, until the session begins. The session is held and as it is now. */
    public void promote(Session session, Gathering event) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), event.zone());
        if (session.state() != SessionState.SCHEDULED || !now.isBefore(session.start())) {
            return;
        }
        Held held = hold(session.id(), 0);
        int free = session.capacity() == null ? held.waiting() : Math.min(session.capacity() - held.taken(), held.waiting());
        for (int given = 0; given < free; given++) {
            Optional<SessionChoice> next = choices.next(session.id());
            if (next.isEmpty()) {
                return;
            }
            next.get().promoted(clock.instant());
            choices.flush();
            add(session.id(), 1, -1);
            notices.promoted(session.id(), next.get().registrationId());
        }
    }
}
