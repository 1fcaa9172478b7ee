package org.paideia.registration.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.city.City;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.settings.RegistrationSettings;

/** Counts who had a place at an event and who came. Whose data were erased is counted still. */
@ApplicationScoped
class AttendanceCounts {

    /** @param city null for those who came for none */
    record Count(City city, RegistrationMode mode, long registered, long attended, long excused, long absent) {

        /** Null for those who came for no city, as is the country. */
        String citySlug() {
            return city == null ? null : city.slug();
        }

        String country() {
            return city == null ? null : city.country();
        }

        Turnout turnout() {
            return new Turnout(registered, attended);
        }
    }

    private record OfCity(UUID city, RegistrationMode mode, long registered, long attended, long excused, long absent) {}

    private final EntityManager em;

    AttendanceCounts(EntityManager em) {
        this.em = em;
    }

    /** By city and mode, in the order of the cities' slugs; those for no city first. */
    List<Count> of(RegistrationSettings settings) {
        List<OfCity> counts = em.createQuery("select new org.paideia.registration.figures.AttendanceCounts$OfCity(r.city.id, r.mode, count(*),"
                        + " count(case when r.state = ATTENDED then 1 end), count(case when r.state = EXCUSED then 1 end),"
                        + " count(case when r.state = ABSENT then 1 end)) from Registration r where r.settingsId = :settings"
                        + " and r.state in (CONFIRMED, ATTENDED, EXCUSED, ABSENT) group by r.city.id, r.citySlug, r.mode"
                        + " order by r.citySlug, r.mode", OfCity.class)
                .setParameter("settings", settings.id())
                .getResultList();
        Map<UUID, City> cities = em.createQuery("from City c left join fetch c.parent where c.id in :ids", City.class)
                .setParameter("ids", counts.stream().map(OfCity::city).filter(Objects::nonNull).toList())
                .getResultStream()
                .collect(Collectors.toMap(City::id, Function.identity()));
        return counts.stream()
                .map(count -> new Count(
                        count.city() == null ? null : cities.get(count.city()), count.mode(), count.registered(), count.attended(),
                        count.excused(), count.absent()))
                .toList();
    }
}
