package org.paideia.registration.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;

/** Writes check-ins, and finds out what became of those that do not count. */
@ApplicationScoped
class CheckIns {

    /** A check-in that counts, with its registration. */
    record InForce(UUID registration, long version) {}

    /**
     * All in one statement, whoever else checks people in at the same moment. The rows of the registrations are locked in the
     * order of their ids, so that devices with long queues do not wait for each other in a circle; what is counted is decided
     * by the rows as they are then. Of several check-ins of one person in a queue the earliest counts.
     */
    private static final String COUNT = DoorRows.SENT + """
            , found as materialized (
                select r.id, r.state, r.check_in_code from registration r
                where r.event_slug = :event and r.event_kind = :kind and r.id in (
                    select s.registration from sent s
                    union select k.id from sent s join registration k on k.check_in_code = s.code)
                order by r.id for update of r),
            counted as materialized (
                select distinct on (f.id) f.id as registration_id, s.id, s.at, s.door
                from found f join sent s on s.registration = f.id or s.code = f.check_in_code
                where f.state in ('CONFIRMED', 'EXCUSED', 'ABSENT') and (select c.id from check_in c where c.id = s.id) is null
                order by f.id, s.at, s.id),
            kept as (
                insert into check_in (id, version, registration_id, made_at, received_at, person_id, door)
                select c.id, 0, c.registration_id, c.at, :now, :person, c.door from counted c)
            update registration r set state = 'ATTENDED', arrived_at = c.at, updated_at = :now, version = r.version + 1
            from counted c where r.id = c.registration_id
            returning c.id, r.id as registration, r.version, r.name, r.city_slug, r.city_id, r.mode, r.state, c.at, c.door""";

    private static final String LOOK_UP = DoorRows.SENT + """
            select s.id, r.id as registration, r.name, r.city_slug, r.mode, r.state, c.id as counted, c.made_at, c.door,
                exists (select from check_in k where k.id = s.id) as known
            from sent s
                left join registration r on r.event_slug = :event and r.event_kind = :kind and (r.id = s.registration or r.check_in_code = s.code)
                left join check_in c on c.registration_id = r.id and c.taken_back_at is null""";

    private final EntityManager em;
    private final DoorRows rows;

    CheckIns(EntityManager em, DoorRows rows) {
        this.em = em;
        this.rows = rows;
    }

    /** Counts those of people who have a place and were not checked in before. */
    List<DoorBook.New> count(Gathering event, List<DoorBook.Sent> sent, UUID person, Instant now) {
        return DoorRows.counted(em.createNativeQuery(COUNT, Object[].class)
                .setParameter("sent", rows.parameter(sent))
                .setParameter("event", event.slug())
                .setParameter("kind", event.ref().kind())
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList());
    }

    /** What stands against those that were not counted. */
    List<DoorBook.Old> lookUp(Gathering event, List<DoorBook.Sent> sent) {
        return DoorRows.known(em.createNativeQuery(LOOK_UP, Object[].class)
                .setParameter("sent", rows.parameter(sent))
                .setParameter("event", event.slug())
                .setParameter("kind", event.ref().kind())
                .getResultList());
    }

    /** The check-in of that id, if it counts. */
    Optional<InForce> inForce(UUID id) {
        List<?> found = em.createNativeQuery("select registration_id, version from check_in where id = :id and taken_back_at is null", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new InForce((UUID) row[0], ((Number) row[1]).longValue()))
                .findFirst();
    }

    /** Takes it back, unless somebody else just did; true if it was this call. */
    boolean takeBack(UUID id, Instant now) {
        return em.createNativeQuery("with taken as (update check_in set taken_back_at = :now, version = version + 1"
                        + " where id = :id and taken_back_at is null returning registration_id)"
                        + " update registration r set state = 'CONFIRMED', arrived_at = null, updated_at = :now, version = r.version + 1"
                        + " from taken t where r.id = t.registration_id")
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate() > 0;
    }
}
