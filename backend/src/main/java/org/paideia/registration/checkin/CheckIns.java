package org.paideia.registration.checkin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;

/** Writes check-ins, and finds out what became of those that do not count. */
@ApplicationScoped
class CheckIns {

    /**
     * A check-in that was made at a time when people were let in.
     *
     * @param registration who was chosen, or null
     * @param code what the QR code holds, or null
     */
    record Sent(UUID id, UUID registration, UUID code, Instant at, String door) {}

    /** A check-in that was counted now; the city is empty where it is for none. */
    record New(UUID id, UUID registration, long version, String name, String city, UUID cityId, RegistrationMode mode, Instant at, String door) {}

    /** What is known of a check-in that was not counted now. */
    record Old(
            UUID id, UUID registration, String name, String city, RegistrationMode mode, RegistrationState state,
            UUID counted, Instant at, String door, boolean isKnown) {}

    /** A check-in that counts, with its registration. */
    record InForce(UUID registration, long version) {}

    private static final String SENT = "with sent as materialized (select * from jsonb_to_recordset(cast(:sent as jsonb))"
            + " as s (id uuid, registration uuid, code uuid, at timestamptz, door text)) ";

    /**
     * All in one statement, whoever else checks people in at the same moment. The rows of the registrations are locked in the
     * order of their ids, so that devices with long queues do not wait for each other in a circle; what is counted is decided
     * by the rows as they are then. Of several check-ins of one person in a queue the earliest counts.
     */
    private static final String COUNT = SENT + """
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
            returning c.id, r.id as registration, r.version, r.name, r.city_slug, r.city_id, r.mode, c.at, c.door""";

    private static final String LOOK_UP = SENT + """
            select s.id, r.id as registration, r.name, r.city_slug, r.mode, r.state, c.id as counted, c.made_at, c.door,
                exists (select from check_in k where k.id = s.id) as known
            from sent s
                left join registration r on r.event_slug = :event and r.event_kind = :kind and (r.id = s.registration or r.check_in_code = s.code)
                left join check_in c on c.registration_id = r.id and c.taken_back_at is null""";

    private final EntityManager em;
    private final ObjectMapper json;

    CheckIns(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    /** Counts those of people who have a place and were not checked in before. */
    List<New> count(Gathering event, List<Sent> sent, UUID person, Instant now) {
        List<?> rows = em.createNativeQuery(COUNT, Object[].class)
                .setParameter("sent", text(sent))
                .setParameter("event", event.slug())
                .setParameter("kind", event.ref().kind())
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new New(
                        (UUID) row[0], (UUID) row[1], ((Number) row[2]).longValue(), (String) row[3], (String) row[4], (UUID) row[5],
                        RegistrationMode.valueOf((String) row[6]), (Instant) row[7], (String) row[8]))
                .toList();
    }

    /** What stands against those that were not counted. */
    List<Old> lookUp(Gathering event, List<Sent> sent) {
        List<?> rows = em.createNativeQuery(LOOK_UP, Object[].class)
                .setParameter("sent", text(sent))
                .setParameter("event", event.slug())
                .setParameter("kind", event.ref().kind())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Old(
                        (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
                        row[4] == null ? null : RegistrationMode.valueOf((String) row[4]),
                        row[5] == null ? null : RegistrationState.valueOf((String) row[5]),
                        (UUID) row[6], (Instant) row[7], (String) row[8], (boolean) row[9]))
                .toList();
    }

    /** The check-in of that id, if it counts. */
    Optional<InForce> inForce(UUID id) {
        List<?> rows = em.createNativeQuery("select registration_id, version from check_in where id = :id and taken_back_at is null", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
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

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
