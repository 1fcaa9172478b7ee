package org.paideia.registration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.city.City;
import org.paideia.city.CityRef;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.settings.RegistrationSettings;

/** Counts the registrations for an event. */
@ApplicationScoped
class DeskNumbers {

    private static final int MOST_CITIES = 2000;
    private static final int MOST_DAYS = 400;

    private record OfCity(UUID city, RegistrationMode mode, long confirmed, long waiting, long pending) {}

    private final EntityManager em;

    DeskNumbers(EntityManager em) {
        this.em = em;
    }

    RegistrationNumbers of(RegistrationSettings settings) {
        return new RegistrationNumbers(states(settings), cities(settings), days(settings));
    }

    private List<RegistrationNumbers.OfState> states(RegistrationSettings settings) {
        return em.createQuery("select new org.paideia.registration.desk.RegistrationNumbers$OfState(r.mode, r.state, count(*))"
                        + " from Registration r where r.settingsId = :settings group by r.mode, r.state order by r.mode, r.state",
                        RegistrationNumbers.OfState.class)
                .setParameter("settings", settings.id())
                .getResultList();
    }

    private List<RegistrationNumbers.OfCity> cities(RegistrationSettings settings) {
        List<OfCity> counts = em.createQuery("select new org.paideia.registration.desk.DeskNumbers$OfCity(r.city.id, r.mode,"
                        + " count(case when r.state in (CONFIRMED, ATTENDED, EXCUSED, ABSENT) then 1 end), count(case when r.state = WAITLISTED then 1 end),"
                        + " count(case when r.state = PENDING then 1 end)) from Registration r where r.settingsId = :settings"
                        + " and r.city is not null and r.state not in (DECLINED, CANCELLED) group by r.city.id, r.citySlug, r.mode"
                        + " order by count(case when r.state in (CONFIRMED, ATTENDED, EXCUSED, ABSENT) then 1 end) desc, r.citySlug, r.mode", OfCity.class)
                .setParameter("settings", settings.id())
                .setMaxResults(MOST_CITIES)
                .getResultList();
        Map<UUID, City> cities = em.createQuery("from City c left join fetch c.parent where c.id in :ids", City.class)
                .setParameter("ids", counts.stream().map(OfCity::city).toList())
                .getResultStream()
                .collect(Collectors.toMap(City::id, Function.identity()));
        return counts.stream()
                .map(count -> new RegistrationNumbers.OfCity(
                        CityRef.of(cities.get(count.city())), count.mode(), count.confirmed(), count.waiting(), count.pending()))
                .toList();
    }

    private List<RegistrationNumbers.OfDay> days(RegistrationSettings settings) {
        List<?> rows = em.createNativeQuery("select cast(registered_at at time zone 'UTC' as date) as day, count(*) from registration"
                        + " where settings_id = :settings group by day order by day desc limit " + MOST_DAYS, Object[].class)
                .setParameter("settings", settings.id())
                .getResultList();
        return rows.reversed().stream()
                .map(row -> (Object[]) row)
                .map(row -> new RegistrationNumbers.OfDay(LocalDate.parse(row[0].toString()), ((Number) row[1]).longValue()))
                .toList();
    }
}
