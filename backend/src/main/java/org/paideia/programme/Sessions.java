package org.paideia.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.GatheringKind;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private static final String SEATED = "Session s join SessionSeats q on q.sessionId = s.id";

    private final EntityManager em;
    private final Cursors cursors;

    Sessions(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    public <T> Page<T> page(Gathering event, SessionFilter filter, PageRequest request, Function<SeatedSession, T> item) {
        LocalDate day = filter.day();
        return new Listing(em, cursors, "s, q.taken, q.waiting", SEATED, "s.id")
                .where("s.eventSlug = :event", "event", event.slug())
                .where("s.eventKind = :kind", "kind", kind(event))
                .where("s.startsOn >= :from", "from", day == null ? null : day.atStartOfDay())
                .where("s.startsOn < :to", "to", day == null ? null : day.plusDays(1).atStartOfDay())
                .where("s.format = :format", "format", filter.format())
                .where("s.track = :track", "track", filter.track())
                .where("s.room = :room", "room", filter.room())
                .where("s.searchText like :q escape '!'", "q", Names.containing(filter.q()))
                .sortable("start", "s.startsOn", LocalDateTime.class)
                .page(request, row -> item.apply(seated(row)));
    }

    /** The session with how full it is. */
    public Optional<SeatedSession> seated(UUID id) {
        return em.createQuery("select s, q.taken, q.waiting from " + SEATED + " where s.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Sessions::seated);
    }

    /** All of the event, in the order of their times. */
    public List<SeatedSession> of(Gathering event) {
        return em.createQuery("select s, q.taken, q.waiting from " + SEATED
                        + " where s.eventSlug = :event and s.eventKind = :kind order by s.startsOn, s.id", Object[].class)
                .setParameter("event", event.slug())
                .setParameter("kind", kind(event))
                .getResultStream()
                .map(Sessions::seated)
                .toList();
    }

    /** Those of the event that take place and touch that span of time. */
    public List<Session> between(Gathering event, LocalDateTime from, LocalDateTime to) {
        return list("eventSlug = ?1 and eventKind = ?2 and state = ?3 and startsOn > ?4 and startsOn < ?5 and endsOn > ?6",
                event.slug(), kind(event), SessionState.SCHEDULED, from.minusHours(24).minusMinutes(1), to, from);
    }

    /**
     * Holds the programme until the transaction ends: whoever changes a session does so one after the other, so that no room
     * and no speaker is taken twice.
     *
     * @return how often the programme was changed
     */
    public int hold(Gathering event) {
        return ((Number) em.createNativeQuery("insert into programme as p (event_slug, event_kind, changes) values (:event, :kind, 1)"
                                + " on conflict (event_slug, event_kind) do update set changes = p.changes + 1 returning changes")
                        .setParameter("event", event.slug())
                        .setParameter("kind", kind(event).name())
                        .getSingleResult())
                .intValue();
    }

    /** How often the programme was changed. */
    public int changes(Gathering event) {
        List<?> changes = em.createNativeQuery("select changes from programme where event_slug = :event and event_kind = :kind")
                .setParameter("event", event.slug())
                .setParameter("kind", kind(event).name())
                .getResultList();
        return changes.isEmpty() ? 0 : ((Number) changes.getFirst()).intValue();
    }

    public long countOf(Gathering event) {
        return count("eventSlug = ?1 and eventKind = ?2", event.slug(), kind(event));
    }

    /** Whether somebody was ever checked in at it. */
    public boolean wasAttended(Session session) {
        return !em.createNativeQuery("select id from session_check_in where session_id = :session limit 1")
                .setParameter("session", session.id())
                .getResultList()
                .isEmpty();
    }

    public boolean isTaken(Gathering event, String reference) {
        return count("eventSlug = ?1 and eventKind = ?2 and reference = ?3", event.slug(), kind(event), reference) > 0;
    }

    /** As it is now that it is held. */
    public void refresh(Session session) {
        em.refresh(session);
    }

    private static SeatedSession seated(Object[] row) {
        return new SeatedSession((Session) row[0], (Integer) row[1], (Integer) row[2]);
    }

    private static GatheringKind kind(Gathering event) {
        return GatheringKind.valueOf(event.ref().kind());
    }
}
