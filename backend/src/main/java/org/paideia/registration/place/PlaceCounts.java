package org.paideia.registration.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.settings.Places;
import org.paideia.registration.settings.RegistrationSettings;

/**
 * The lock of each event, and how many have a place and how many wait. They are counted in rows of their own, so that what a
 * registration costs does not grow with those before it. Whoever calls it holds the lock first.
 */
@ApplicationScoped
public class PlaceCounts {

    /** What stands in place of the city in the row of all of them together. */
    static final String ALL = "*";

    /**
     * What was found out about those who arrive.
     *
     * @param version of the settings
     * @param confirmed how many have a place
     * @param ofCity how many of them come for the city
     * @param othersWait whether somebody waits who could have a place if one were free
     * @param registered the addresses that are registered already
     */
    public record Arriving(long version, String city, int confirmed, int ofCity, boolean othersWait, Set<String> registered) {

        Occupancy occupancy(Places places) {
            return new Occupancy(places, city, confirmed, ofCity, othersWait);
        }
    }

    /** How many there are in one of the two ways. */
    public record Count(RegistrationMode mode, String city, int confirmed, int waiting) {}

    private final EntityManager em;

    PlaceCounts(EntityManager em) {
        this.em = em;
    }

    /** Makes the row that is the lock. */
    public void open(GatheringKind kind, String event) {
        em.createNativeQuery("insert into registration_queue (event_slug, event_kind, last_arrival) values (:event, :kind, 0)"
                        + " on conflict do nothing")
                .setParameter("event", event)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    /**
     * Holds the event until the transaction ends.
     *
     * @param arriving for how many to take numbers
     * @return the number of the last of them; nothing where nobody can register
     */
    public OptionalInt hold(GatheringKind kind, String event, int arriving) {
        List<?> last = em.createNativeQuery("update registration_queue set last_arrival = last_arrival + :arriving"
                        + " where event_slug = :event and event_kind = :kind returning last_arrival")
                .setParameter("arriving", arriving)
                .setParameter("event", event)
                .setParameter("kind", kind.name())
                .getResultList();
        return last.isEmpty() ? OptionalInt.empty() : OptionalInt.of(((Number) last.getFirst()).intValue());
    }

    /**
     * How full it is for that city, who waits, and which of these addresses are registered already. One statement asks for all of
     * it, and whether the settings still are what was read before the lock: they are read again where they are not. Whatever
     * is asked under the lock, everybody behind waits for.
     *
     * @param mode whose places are asked for
     * @param city empty for none
     * @param emails of those who arrive
     */
    public Arriving arriving(RegistrationSettings settings, RegistrationMode mode, String city, Collection<String> emails) {
        Arriving found = find(settings, mode, city, emails);
        if (found.version() == settings.version()) {
            return found;
        }
        em.refresh(settings);
        return find(settings, mode, city, emails);
    }

    private Arriving find(RegistrationSettings settings, RegistrationMode mode, String city, Collection<String> emails) {
        String waiting = "select 1 from registration_count where settings_id = :settings and mode = :mode and waiting > 0 and city_slug ";
        List<?> rows = em.createNativeQuery("select 'SETTINGS', '', version from registration_settings where id = :settings"
                        + " union all select 'COUNT', city_slug, confirmed from registration_count"
                        + " where settings_id = :settings and mode = :mode and city_slug in (:city, '" + ALL + "')"
                        + " union all select 'REGISTERED', email_key, 0 from registration where settings_id = :settings"
                        + " and email_key in :emails and email_key <> '' and state not in ('DECLINED', 'CANCELLED')"
                        + " union all select 'OTHERS', '', 0 where exists (" + waiting + "= '') or (" + waiting
                        + "not in ('', '" + ALL + "') and confirmed < :most order by confirmed limit 1) = 1")
                .setParameter("settings", settings.id())
                .setParameter("mode", mode.name())
                .setParameter("city", city)
                .setParameter("emails", emails)
                .setParameter("most", settings.places(mode).map(PlaceCounts::most).orElse(Integer.MAX_VALUE))
                .getResultList();
        long version = 0;
        boolean othersWait = false;
        Map<String, Integer> confirmed = new HashMap<>();
        Set<String> registered = new HashSet<>();
        for (Object row : rows) {
            Object[] found = (Object[]) row;
            String name = (String) found[1];
            switch ((String) found[0]) {
                case "SETTINGS" -> version = ((Number) found[2]).longValue();
                case "COUNT" -> confirmed.put(name, ((Number) found[2]).intValue());
                case "REGISTERED" -> registered.add(name);
                default -> othersWait = true;
            }
        }
        return new Arriving(version, city, confirmed.getOrDefault(ALL, 0), confirmed.getOrDefault(city, 0), othersWait, registered);
    }

    private static int most(Places places) {
        return places.perCity() == null ? Integer.MAX_VALUE : places.perCity();
    }

    /** Whether that address is registered already. */
    boolean isRegistered(UUID settings, String email) {
        return !em.createNativeQuery("select 1 from registration where settings_id = :settings and email_key = :email"
                        + " and state not in ('DECLINED', 'CANCELLED')")
                .setParameter("settings", settings)
                .setParameter("email", email)
                .getResultList()
                .isEmpty();
    }

    /** Writes what became of those who arrived. */
    public void keep(RegistrationSettings settings, Places places, String city, Occupancy occupancy) {
        add(settings.id(), places.mode(), city, occupancy.taken(), occupancy.queued());
    }

    /** Counts so many more, for all and for the city. */
    public void add(UUID settings, RegistrationMode mode, String city, int confirmed, int waiting) {
        if (confirmed == 0 && waiting == 0) {
            return;
        }
        em.createNativeQuery("insert into registration_count as c (settings_id, mode, city_slug, confirmed, waiting)"
                        + " values (:settings, :mode, '" + ALL + "', :confirmed, :waiting), (:settings, :mode, :city, :confirmed, :waiting)"
                        + " on conflict (settings_id, mode, city_slug) do update"
                        + " set confirmed = c.confirmed + excluded.confirmed, waiting = c.waiting + excluded.waiting")
                .setParameter("settings", settings)
                .setParameter("mode", mode.name())
                .setParameter("city", city)
                .setParameter("confirmed", confirmed)
                .setParameter("waiting", waiting)
                .executeUpdate();
    }

    /** Of the first that waits of each city with room, the earliest. */
    public Optional<UUID> next(RegistrationSettings settings, Places places) {
        String waiting = "select settings_id, mode, city_slug from registration_count"
                + " where settings_id = :settings and mode = :mode and waiting > 0 and city_slug ";
        return em.createNativeQuery("select r.id from (" + waiting + "= '' union all " + waiting + "not in ('', '" + ALL + "')"
                        + " and confirmed < :most) c cross join lateral"
                        + " (select w.id, w.arrival from registration w where w.settings_id = c.settings_id and w.mode = c.mode"
                        + " and w.city_slug = c.city_slug and w.state = 'WAITLISTED' order by w.arrival limit 1) r"
                        + " order by r.arrival limit 1", UUID.class)
                .setParameter("settings", settings.id())
                .setParameter("mode", places.mode().name())
                .setParameter("most", most(places))
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** How many places may still be given in that way; null where there is no limit. */
    public Integer free(RegistrationSettings settings, Places places) {
        return places.capacity() == null
                ? null
                : places.capacity() - all(settings).stream()
                        .filter(count -> count.mode() == places.mode())
                        .mapToInt(Count::confirmed)
                        .findFirst()
                        .orElse(0);
    }

    /** In each of the ways, all cities together. */
    public List<Count> all(RegistrationSettings settings) {
        return counts(settings, "= '" + ALL + "'");
    }

    /** The city that has the most places, in each of the ways. */
    public List<Count> fullest(RegistrationSettings settings) {
        return counts(settings, "not in ('', '" + ALL + "')");
    }

    private List<Count> counts(RegistrationSettings settings, String which) {
        List<?> rows = em.createNativeQuery("select distinct on (mode) mode, city_slug, confirmed, waiting from registration_count"
                        + " where settings_id = :settings and city_slug " + which + " order by mode, confirmed desc")
                .setParameter("settings", settings.id())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Count(RegistrationMode.valueOf((String) row[0]), (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).intValue()))
                .toList();
    }
}
