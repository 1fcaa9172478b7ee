package org.paideia.registration.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.own.CheckInCodes;
import org.paideia.registration.settings.RegistrationSettings;

/** Reads who is expected at an event. */
@ApplicationScoped
public class DoorLists {

    /** More than any hall holds; the contract says the same. */
    public static final int MOST_PEOPLE = 10_000;

    private static final int CODE_DIGEST_DIGITS = 16;

    private final EntityManager em;

    DoorLists(EntityManager em) {
        this.em = em;
    }

    /** In the order of their names. */
    List<DoorList.Person> people(RegistrationSettings settings) {
        List<?> rows = em.createNativeQuery("select r.id, r.name, r.city_slug, r.mode, r.state, r.check_in_code, c.id as check_in, r.arrived_at, c.door"
                        + " from registration r left join check_in c on c.registration_id = r.id and c.taken_back_at is null"
                        + " where r.settings_id = :settings and r.state in ('CONFIRMED', 'ATTENDED', 'EXCUSED', 'ABSENT') and r.name is not null"
                        + " order by r.sort_name, r.id limit " + MOST_PEOPLE, Object[].class)
                .setParameter("settings", settings.id())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(DoorLists::person).toList();
    }

    /**
     * A row of the registration, its name, city, way of taking part, state and code, and of the check-in that counts, its moment
     * and its door.
     */
    public static DoorList.Person person(Object[] row) {
        String city = (String) row[2];
        return new DoorList.Person(
                (UUID) row[0], (String) row[1], city.isEmpty() ? null : city, RegistrationMode.valueOf((String) row[3]),
                RegistrationState.valueOf((String) row[4]), CheckInCodes.digest((UUID) row[5]).substring(0, CODE_DIGEST_DIGITS),
                (UUID) row[6], (Instant) row[7], (String) row[8]);
    }

    /** The cities for which somebody is registered. */
    public List<CityRef> cities(RegistrationSettings settings) {
        return em.createQuery("select " + CityRef.ITEM + " from City c left join c.parent p where c.id in"
                        + " (select r.city.id from Registration r where r.settingsId = :settings"
                        + " and r.state in (CONFIRMED, ATTENDED, EXCUSED, ABSENT)) order by c.slug", CityRef.class)
                .setParameter("settings", settings.id())
                .getResultList();
    }
}
