package org.paideia.registration.later;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.registration.Registration;

/** Finds what is due, and does it to many at once. */
@ApplicationScoped
class DueRegistrations {

    /** The days of every event, whichever noun it is. */
    private static final String EVENTS = " join (select slug, 'MEETING' as kind, first_day, last_day, state from meeting"
            + " union all select slug, 'CONFERENCE', first_day, last_day, state from conference) e"
            + " on e.slug = s.event_slug and e.kind = s.event_kind";

    /** Where the end is not known, nothing is due. */
    private static final String ENDED = " and e.last_day < date '9999-12-31' and e.last_day + ";

    private final EntityManager em;

    DueRegistrations(EntityManager em) {
        this.em = em;
    }

    /** The settings of an event of which all personal data are to be erased today, if there are any. */
    List<UUID> toErase(LocalDate today) {
        return one("select s.id from registration_settings s" + EVENTS + " where s.erased_on is null" + ENDED
                + "s.keep_days < :today order by s.id limit 1 for update of s skip locked", today);
    }

    /** The settings of an event of which the sensitive answers are to be erased today, if there are any. */
    List<UUID> withAnswersToErase(LocalDate today, int days) {
        return one("select s.id from registration_settings s" + EVENTS + " where s.answers_erased_on is null" + ENDED
                + days + " < :today order by s.id limit 1 for update of s skip locked", today);
    }

    private List<UUID> one(String query, LocalDate today) {
        return em.createNativeQuery(query, UUID.class).setParameter("today", today).getResultList();
    }

    /** Erases the personal data of some; how many there were. */
    int erase(UUID settings, int most, Instant now) {
        return em.createNativeQuery("update registration set name = null, email = null, email_key = '', organisation = null,"
                        + " person_id = null, answers = cast('[]' as jsonb), note = null, sort_name = '', search_text = '',"
                        + " link_key = gen_random_uuid(), check_in_code = gen_random_uuid(), link_hash = cast(id as text), version = version + 1, updated_at = :now"
                        + " where id in (select id from registration where settings_id = :settings and email_key <> '' limit " + most + ")")
                .setParameter("settings", settings)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Erases the sensitive answers of some; how many had one. */
    int eraseAnswers(UUID settings, int most, Instant now) {
        return em.createNativeQuery("update registration r set version = version + 1, updated_at = :now, answers = (select"
                        + " coalesce(jsonb_agg(a), cast('[]' as jsonb)) from jsonb_array_elements(r.answers) a"
                        + " where not cast(a ->> 'sensitive' as boolean)) where id in (select id from registration"
                        + " where settings_id = :settings and answers @> cast('[{\"sensitive\": true}]' as jsonb) limit " + most + ")")
                .setParameter("settings", settings)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Removes the letters of invitation of an event that is over: they hold names and nationalities, and nobody needs them. */
    void eraseInvitations(UUID settings) {
        em.createNativeQuery("delete from invitation_letter where settings_id = :settings")
                .setParameter("settings", settings)
                .executeUpdate();
    }

    /** Takes the names out of the certificates of an event; what they certified can still be checked. */
    void eraseCertificates(UUID settings, Instant now) {
        em.createNativeQuery("update certificate set full_name = null, organisation = null, version = version + 1, updated_at = :now"
                        + " where settings_id = :settings and full_name is not null")
                .setParameter("settings", settings)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Notes that nothing is left to erase. */
    void erased(UUID settings, LocalDate today) {
        em.createNativeQuery("update registration_settings set erased_on = :today, answers_erased_on = :today where id = :settings")
                .setParameter("settings", settings)
                .setParameter("today", today)
                .executeUpdate();
    }

    void answersErased(UUID settings, LocalDate today) {
        em.createNativeQuery("update registration_settings set answers_erased_on = :today where id = :settings")
                .setParameter("settings", settings)
                .setParameter("today", today)
                .executeUpdate();
    }

    /** Some who have a place at an event that begins soon, and were not reminded yet. */
    List<Registration> toRemind(LocalDate from, LocalDate to, int most) {
        return em.createNativeQuery("select r.* from registration_settings s" + EVENTS + " join registration r on r.settings_id = s.id"
                        + " where e.state = 'CONFIRMED' and e.first_day between :from and :to and r.state = 'CONFIRMED'"
                        + " and r.reminded_at is null and r.email_key <> '' order by r.id limit " + most + " for update of r skip locked",
                        Registration.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
