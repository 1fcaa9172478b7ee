package org.paideia.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.city.City;
import org.paideia.membership.right.Reach;
import org.paideia.network.Network;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final List<MembershipState> OPEN = List.of(
            MembershipState.DRAFT, MembershipState.SUBMITTED, MembershipState.ADMITTED, MembershipState.ON_HOLD);
    private static final List<MembershipState> APPLIED =
            List.of(MembershipState.SUBMITTED, MembershipState.ADMITTED, MembershipState.ON_HOLD);

    /** That the city of a membership m has applied to one of the networks or belongs to it, and has no focal point. */
    private static final String UNATTENDED = "array_intersects(m.network.lineage, :networks) and m.state in :applied"
            + " and not exists (select 1 from Mandate a where a.city = m.citySlug and a.role = FOCAL_POINT"
            + " and a.from <= :now and (a.until is null or a.until > :now))";

    private static final String FROM = "Membership m join m.city c left join c.parent p join m.network n";

    private final EntityManager em;
    private final Cursors cursors;

    Memberships(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    /**
     * What is public; where a state is asked for, also what the caller may see in that state.
     *
     * @param served slugs of the networks whose applications the caller may see
     */
    Page<MembershipListItem> page(Caller caller, Supplier<Set<String>> served, MembershipFilter filter, PageRequest request) {
        Listing listing = new Listing(em, cursors, MembershipListItem.ITEM, FROM, "m.id")
                .where("m.citySlug = :city", "city", filter.city())
                .where("m.networkSlug = :network", "network", filter.network())
                .where("m.state in :states", "states", filter.states())
                .where("c.country = :country", "country", filter.country())
                .where("exists (from CityName s where s.city = c and s.folded like :q escape '!')",
                        "q", Names.containing(filter.q()))
                .sortable("city", "m.citySlug", String.class)
                .sortable("network", "m.networkSlug", String.class)
                .sortable("since", "m.sinceSort", LocalDate.class);
        if (filter.states() == null || !caller.isSignedIn()) {
            listing.where("m.admitted = true");
        } else if (!caller.isAdmin()) {
            listing.where("(m.admitted = true or m.citySlug in :mine or m.networkSlug in :served and m.state <> DRAFT)")
                    .with("mine", caller.cities(Role.FOCAL_POINT, Role.DEPUTY))
                    .with("served", served.get());
        }
        return listing.page(request, MembershipListItem.class);
    }

    /** Deletes a draft with its steps. */
    void discard(Membership draft) {
        em.createQuery("delete from Step s where s.membership = :m").setParameter("m", draft).executeUpdate();
        delete(draft);
    }

    Optional<Membership> whole(UUID id) {
        return find(
                        "from Membership m join fetch m.city c left join fetch c.parent join fetch m.network n"
                                + " left join fetch n.parent where m.id = ?1",
                        id)
                .firstResultOptional();
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; until the transaction ends nobody else does. */
    void hold(Membership membership) {
        em.refresh(membership, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isOpen(City city, Network network) {
        return count("city = ?1 and network = ?2 and state in ?3", city, network, OPEN) > 0;
    }

    /** The draft of the city's application to the network, if there is one. */
    Optional<Membership> draft(City city, Network network) {
        return find("city = ?1 and network = ?2 and state = DRAFT", city, network).firstResultOptional();
    }

    boolean isAdmitted(City city, Network network) {
        return count("city = ?1 and network = ?2 and state = ADMITTED", city, network) > 0;
    }

    /** How many memberships of a network share the year of joining, the year of leaving, and whether they last. */
    List<MemberCounts.Row> comingsAndGoings(Network network) {
        return em.createQuery(
                        "select case when year(m.since.earliest) = year(m.since.latest) then year(m.since.earliest) end as came,"
                                + " year(m.endedOn) as went, case when m.state = ADMITTED then true else false end as stays, count(*)"
                                + " from Membership m where m.networkSlug = :network and m.admitted = true"
                                + " group by came, went, stays",
                        MemberCounts.Row.class)
                .setParameter("network", network.slug())
                .getResultList();
    }

    /** The slugs of the networks of which one of these cities is a member, on hold or not. */
    public Set<String> networksOf(Collection<String> cities) {
        return cities.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select distinct m.networkSlug from Membership m where m.citySlug in :cities"
                                        + " and m.state in (ADMITTED, ON_HOLD)",
                                String.class)
                        .setParameter("cities", cities)
                        .getResultList());
    }

    /** The slugs of the cities that are members of the network, on hold or not. */
    public Set<String> citiesOf(String network) {
        return new HashSet<>(em.createQuery(
                        "select m.citySlug from Membership m where m.networkSlug = :network and m.state in (ADMITTED, ON_HOLD)",
                        String.class)
                .setParameter("network", network)
                .getResultList());
    }

    /** A city or a network, by its slug. */
    private record Reached(String slug, boolean isCity) {}

    /** Both parts of it in one question. */
    public Reach reach(Collection<String> running, Instant now) {
        if (running.isEmpty()) {
            return new Reach(Set.of(), Set.of());
        }
        Map<Boolean, Set<String>> found = em.createQuery(
                            "select n.slug, false from Network n where array_intersects(n.lineage, :networks)"
                                    + " union all select distinct m.citySlug, true from Membership m where " + UNATTENDED,
                            Reached.class)
                    .setParameter("networks", running.toArray(String[]::new))
                    .setParameter("applied", APPLIED)
                    .setParameter("now", now)
                    .getResultStream()
                    .collect(Collectors.partitioningBy(Reached::isCity, Collectors.mapping(Reached::slug, Collectors.toSet())));
        return new Reach(found.get(false), found.get(true));
    }

    /** Whether the city is one of those that running these networks lets look after. */
    public boolean isUnattended(String city, Collection<String> running, Instant now) {
        return !running.isEmpty()
                && em.createQuery("select count(*) from Membership m where m.citySlug = :city and " + UNATTENDED, Long.class)
                                .setParameter("city", city)
                                .setParameter("networks", running.toArray(String[]::new))
                                .setParameter("applied", APPLIED)
                                .setParameter("now", now)
                                .getSingleResult()
                        > 0;
    }
}
