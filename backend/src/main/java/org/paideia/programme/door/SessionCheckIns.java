package org.paideia.programme.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.programme.Session;
import org.paideia.registration.checkin.DoorBook;
import org.paideia.registration.checkin.DoorList;
import org.paideia.registration.checkin.DoorLists;
import org.paideia.registration.checkin.DoorRows;
import org.paideia.registration.settings.RegistrationSettings;

/** Writes who came to a session, and reads it. */
@ApplicationScoped
class SessionCheckIns {

    /** A check-in that counts. */
    record InForce(UUID session, UUID registration, long version) {}

    /** A session that somebody attended. */
    record Attended(UUID registration, Session session) {}

    /** The states of those who have a place at the event. */
    private static final String COMING = "('CONFIRMED', 'ATTENDED', 'EXCUSED', 'ABSENT')";

    /** Whether somebody has a place in the session: where that has no limit, whoever has one at the event. */
    private static final String IS_EXPECTED = "r.state in " + COMING + " and (not :limited or exists ("
            + "select from session_choice h where h.session_id = :session and h.registration_id = r.id and h.state = 'CHOSEN'))";

    /**
     * All in one statement, as at the doors of the event: the rows of the registrations are locked in the order of their ids.
     * Whoever was checked in a moment before, at another door, is left out by the index that lets one check-in of each count.
     */
    private static final String COUNT = DoorRows.SENT + """
            , found as materialized (
                select r.id, r.check_in_code from registration r
                where r.event_slug = :event and r.event_kind = :kind and r.id in (
                    select s.registration from sent s
                    union select k.id from sent s join registration k on k.check_in_code = s.code)
                    and\s""" + IS_EXPECTED + """

                order by r.id for update of r),
            counted as materialized (
                select distinct on (f.id) f.id as registration_id, s.id, s.at, s.door
                from found f join sent s on s.registration = f.id or s.code = f.check_in_code
                where (select c.id from session_check_in c where c.id = s.id) is null
                order by f.id, s.at, s.id),
            kept as (
                insert into session_check_in (id, version, session_id, registration_id, made_at, received_at, person_id, door)
                select c.id, 0, :session, c.registration_id, c.at, :now, :person, c.door from counted c order by c.registration_id
                on conflict do nothing
                returning id, registration_id, made_at, door)
            select k.id, r.id as registration, r.version, r.name, r.city_slug, r.city_id, r.mode, 'ATTENDED', k.made_at, k.door
            from kept k join registration r on r.id = k.registration_id""";

    private static final String LOOK_UP = DoorRows.SENT + """
            select s.id, r.id as registration, r.name, r.city_slug, r.mode, r.state, c.id as counted, c.made_at, c.door,
                exists (select from session_check_in k where k.id = s.id) as known
            from sent s
                left join registration r on r.event_slug = :event and r.event_kind = :kind and (r.id = s.registration or r.check_in_code = s.code)
                left join session_check_in c on c.session_id = :session and c.registration_id = r.id and c.taken_back_at is null""";

    private final EntityManager em;
    private final DoorRows rows;

    SessionCheckIns(EntityManager em, DoorRows rows) {
        this.em = em;
        this.rows = rows;
    }

    /** Counts those of people who have a place in the session and were not checked in there before. */
    List<DoorBook.New> count(Session session, List<DoorBook.Sent> sent, UUID person, Instant now) {
        return DoorRows.counted(em.createNativeQuery(COUNT, Object[].class)
                .setParameter("sent", rows.parameter(sent))
                .setParameter("event", session.eventSlug())
                .setParameter("kind", session.eventKind().name())
                .setParameter("session", session.id())
                .setParameter("limited", session.capacity() != null)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList());
    }

    /** What stands against those that were not counted. */
    List<DoorBook.Old> lookUp(Session session, List<DoorBook.Sent> sent) {
        return DoorRows.known(em.createNativeQuery(LOOK_UP, Object[].class)
                .setParameter("sent", rows.parameter(sent))
                .setParameter("event", session.eventSlug())
                .setParameter("kind", session.eventKind().name())
                .setParameter("session", session.id())
                .getResultList());
    }

    /** Who is expected, in the order of their names. Where places are limited, it is found from those who have one. */
    List<DoorList.Person> people(Session session, RegistrationSettings settings) {
        String expected = session.capacity() == null
                ? " where r.settings_id = :settings and r.state in " + COMING
                : " where r.id in (select h.registration_id from session_choice h where h.session_id = :session and h.state = 'CHOSEN'"
                        + " union select k.registration_id from session_check_in k where k.session_id = :session and k.taken_back_at is null)"
                        + " and r.settings_id = :settings and (c.id is not null or r.state in " + COMING + ")";
        List<?> found = em.createNativeQuery("select r.id, r.name, r.city_slug, r.mode, r.state, r.check_in_code, c.id as check_in, c.made_at, c.door"
                        + " from registration r left join session_check_in c"
                        + " on c.session_id = :session and c.registration_id = r.id and c.taken_back_at is null"
                        + expected + " and r.name is not null order by r.sort_name, r.id limit " + DoorLists.MOST_PEOPLE, Object[].class)
                .setParameter("settings", settings.id())
                .setParameter("session", session.id())
                .getResultList();
        return found.stream().map(Object[].class::cast).map(DoorLists::person).toList();
    }

    /** The check-in of that id, if it counts. */
    Optional<InForce> inForce(UUID id) {
        List<?> found = em.createNativeQuery(
                        "select session_id, registration_id, version from session_check_in where id = :id and taken_back_at is null", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new InForce((UUID) row[0], (UUID) row[1], ((Number) row[2]).longValue()))
                .findFirst();
    }

    /** Takes it back, unless somebody else just did; true if it was this call. The registration stays as it is until the transaction ends. */
    boolean takeBack(InForce found, UUID id, Instant now) {
        em.createNativeQuery("select id from registration where id = :registration for update")
                .setParameter("registration", found.registration())
                .getSingleResult();
        return em.createNativeQuery("update session_check_in set taken_back_at = :now, version = version + 1 where id = :id and taken_back_at is null")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate() > 0;
    }

    /** Whoever was not at the event was at no session of it. */
    void takeAllBack(UUID registration, Instant now) {
        em.createNativeQuery("update session_check_in set taken_back_at = :now, version = version + 1"
                        + " where registration_id = :registration and taken_back_at is null")
                .setParameter("now", now)
                .setParameter("registration", registration)
                .executeUpdate();
    }

    /** Whether somebody was at a session. */
    boolean isAttending(UUID registration) {
        return !em.createNativeQuery("select id from session_check_in where registration_id = :registration and taken_back_at is null limit 1")
                .setParameter("registration", registration)
                .getResultList()
                .isEmpty();
    }

    /** Which sessions these people attended, in the order of the times. */
    List<Attended> attended(Collection<UUID> registrations) {
        List<?> found = em.createNativeQuery("select registration_id, session_id from session_check_in"
                        + " where registration_id in (:registrations) and taken_back_at is null", Object[].class)
                .setParameter("registrations", registrations)
                .getResultList();
        List<Object[]> pairs = found.stream().map(Object[].class::cast).toList();
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Session> sessions = em.createQuery("from Session s where s.id in :ids order by s.startsOn, s.id", Session.class)
                .setParameter("ids", pairs.stream().map(pair -> (UUID) pair[1]).collect(Collectors.toSet()))
                .getResultList();
        return sessions.stream()
                .flatMap(session -> pairs.stream()
                        .filter(pair -> session.id().equals(pair[1]))
                        .map(pair -> new Attended((UUID) pair[0], session)))
                .toList();
    }

    /** How many came to each session of an event, by its id; those to which nobody came are not among them. */
    Map<UUID, Integer> numbers(String event, String kind) {
        List<?> found = em.createNativeQuery("select s.id, (select count(*) from session_check_in c"
                        + " where c.session_id = s.id and c.taken_back_at is null) from programme_session s"
                        + " where s.event_slug = :event and s.event_kind = :kind", Object[].class)
                .setParameter("event", event)
                .setParameter("kind", kind)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .filter(row -> ((Number) row[1]).intValue() > 0)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
