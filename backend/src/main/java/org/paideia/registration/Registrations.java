package org.paideia.registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.desk.RegistrationFilter;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    private static final String WHOLE = "from Registration r left join fetch r.city c left join fetch c.parent ";

    private final EntityManager em;
    private final Cursors cursors;

    Registrations(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    public Optional<Registration> whole(UUID id) {
        return find(WHOLE + "where r.id = ?1", id).firstResultOptional();
    }

    public Optional<Registration> byLink(String hash) {
        return find(WHOLE + "where r.linkHash = ?1", hash).firstResultOptional();
    }

    /** Those of that event among the ids, in the order of their arrival. */
    public List<Registration> ofEvent(RegistrationSettings settings, Collection<UUID> ids) {
        return list(WHOLE + "where r.settingsId = ?1 and r.id in ?2 order by r.arrival", settings.id(), ids);
    }

    /** As it is now that the event is held. */
    public void refresh(Registration registration) {
        em.refresh(registration);
    }

    /** @param cities the slugs of the cities of which those may be shown, or null for all */
    public <T> Page<T> page(
            RegistrationSettings settings, RegistrationFilter filter, Set<String> cities, PageRequest request, Function<Registration, T> item) {
        return new Listing(em, cursors, "r", "Registration r left join fetch r.city c left join fetch c.parent", "r.id")
                .where("r.settingsId = :settings", "settings", settings.id())
                .where("r.state in :states", "states", filter.states())
                .where("r.mode = :mode", "mode", filter.mode())
                .where("r.citySlug = :city", "city", filter.city())
                .where("r.citySlug in :cities", "cities", cities)
                .where("r.searchText like :q escape '!'", "q", Names.containing(filter.q()))
                .sortable("arrival", "r.arrival", Integer.class)
                .sortable("name", "r.sortName", String.class)
                .page(request, row -> item.apply((Registration) row[0]));
    }

    /** The same as a part of a table: nothing of it is held once it is made, however long the table is. */
    public <T> Page<T> portion(
            RegistrationSettings settings, RegistrationFilter filter, PageRequest request, Function<Registration, T> item) {
        Page<T> portion = page(settings, filter, null, request, item);
        forget();
        return portion;
    }

    /** Lets go of what was read. */
    public void forget() {
        em.clear();
    }

    /** These, as they stay until the transaction ends. */
    public List<Registration> held(List<UUID> ids) {
        find("id in ?1", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        return list(WHOLE + "where r.id in ?1", ids);
    }

    /**
     * Those of a person.
     *
     * @param email an address that is certainly the person's, or null
     */
    public Page<Registration> ofPerson(UUID person, String email, PageRequest request) {
        return new Listing(em, cursors, "r", "Registration r left join fetch r.city c left join fetch c.parent", "r.id")
                .with("person", person)
                .with("email", email == null ? "-" : email)
                .where("(r.personId = :person or r.emailKey = :email)")
                .sortable("registeredAt", "r.registeredAt", Instant.class)
                .page(request, row -> (Registration) row[0]);
    }

    /**
     * Those that wait for the agreement of a city.
     *
     * @param cities the slugs of the cities, or null for all
     */
    public Page<Registration> waitingForCities(Set<String> cities, PageRequest request) {
        return new Listing(em, cursors, "r", "Registration r left join fetch r.city c left join fetch c.parent", "r.id")
                .where("r.waitsForCity")
                .where("r.citySlug in :cities", "cities", cities)
                .sortable("registeredAt", "r.registeredAt", Instant.class)
                .page(request, row -> (Registration) row[0]);
    }

    /** The slugs of the cities for which somebody is registered. */
    public Set<String> cities(RegistrationSettings settings) {
        return Set.copyOf(em.createQuery("select distinct r.citySlug from Registration r where r.settingsId = :settings"
                        + " and r.state not in (DECLINED, CANCELLED)", String.class)
                .setParameter("settings", settings.id())
                .getResultList());
    }

    /** The ids of those in one of these states. */
    public List<UUID> inState(RegistrationSettings settings, Set<RegistrationState> states) {
        return em.createQuery("select r.id from Registration r where r.settingsId = :settings and r.state in :states"
                        + " and r.email is not null", UUID.class)
                .setParameter("settings", settings.id())
                .setParameter("states", states)
                .getResultList();
    }

    /** Whether anybody is or was registered for that event. */
    boolean areThere(GatheringKind kind, String event) {
        return em.createQuery("select count(s) from RegistrationSettings s where s.eventKind = :kind and s.eventSlug = :event", Long.class)
                .setParameter("kind", kind)
                .setParameter("event", event)
                .getSingleResult() > 0;
    }
}
