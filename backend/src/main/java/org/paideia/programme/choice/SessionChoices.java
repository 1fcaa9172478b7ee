package org.paideia.programme.choice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.programme.SeatedSession;
import org.paideia.programme.Session;
import org.paideia.registration.RegistrationState;

@ApplicationScoped
public class SessionChoices implements PanacheRepositoryBase<SessionChoice, UUID> {

    /** A choice with its session. */
    public record Chosen(SessionChoice choice, SeatedSession seated) {}

    private final EntityManager em;

    SessionChoices(EntityManager em) {
        this.em = em;
    }

    /** What a registration has chosen, in the order of the times. */
    public List<Chosen> of(UUID registration) {
        return em.createQuery("select c, s, q.taken, q.waiting from SessionChoice c join Session s on s.id = c.sessionId"
                        + " join SessionSeats q on q.sessionId = s.id where c.registrationId = :registration order by s.startsOn, s.id",
                        Object[].class)
                .setParameter("registration", registration)
                .getResultStream()
                .map(row -> new Chosen((SessionChoice) row[0], new SeatedSession((Session) row[1], (Integer) row[2], (Integer) row[3])))
                .toList();
    }

    public Optional<SessionChoice> find(UUID registration, UUID session) {
        return find("registrationId = ?1 and sessionId = ?2", registration, session).firstResultOptional();
    }

    /** The sessions that a registration has chosen, in an order in which everybody locks them. */
    List<SessionChoice> toEnd(UUID registration) {
        return list("registrationId = ?1 order by sessionId", registration);
    }

    long countOf(UUID registration) {
        return count("registrationId", registration);
    }

    /** The registrations that chose the session. */
    public List<UUID> registrations(UUID session) {
        return em.createQuery("select c.registrationId from SessionChoice c where c.sessionId = :session order by c.arrival", UUID.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Whoever has waited the longest. */
    Optional<SessionChoice> next(UUID session) {
        return find("sessionId = ?1 and state = ?2 order by arrival", session, SessionChoiceState.WAITLISTED).firstResultOptional();
    }

    /** The state of a registration, which cannot change until the transaction ends. */
    RegistrationState holdRegistration(UUID registration) {
        return RegistrationState.valueOf((String) em.createNativeQuery("select state from registration where id = :id for share")
                .setParameter("id", registration)
                .getSingleResult());
    }

    void refresh(SessionChoice choice) {
        em.refresh(choice);
    }
}
