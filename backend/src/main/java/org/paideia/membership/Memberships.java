package org.paideia.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.city.City;
import org.paideia.network.Network;

@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final List<MembershipState> OPEN = List.of(
            MembershipState.DRAFT, MembershipState.SUBMITTED, MembershipState.ADMITTED, MembershipState.ON_HOLD);
    private static final List<MembershipState> APPLIED =
            List.of(MembershipState.SUBMITTED, MembershipState.ADMITTED, MembershipState.ON_HOLD);

    /** That the city of a membership m has applied to one of the networks or belongs to it, and has no focal point. */
    private static final String UNATTENDED = "array_intersects(m.network.lineage, :networks) and m.state in :applied"
            + " and not exists (select 1 from Mandate a where a.city = m.citySlug and a.role = FOCAL_POINT"
            + " and a.from <= :now and (a.until is null or a.until > :now))";

    private final EntityManager em;

    Memberships(EntityManager em) {
        this.em = em;
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
    Set<String> networksOf(Collection<String> cities) {
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
    Set<String> citiesOf(String network) {
        return new HashSet<>(em.createQuery(
                        "select m.citySlug from Membership m where m.networkSlug = :network and m.state in (ADMITTED, ON_HOLD)",
                        String.class)
                .setParameter("network", network)
                .getResultList());
    }

    /** Both parts of it in one question. */
    Reach reach(Collection<String> running, Instant now) {
        Set<String> networks = new HashSet<>();
        Set<String> cities = new HashSet<>();
        if (!running.isEmpty()) {
            em.createQuery(
                            "select n.slug, 'NETWORK' from Network n where array_intersects(n.lineage, :networks)"
                                    + " union all select distinct m.citySlug, 'CITY' from Membership m where " + UNATTENDED,
                            Object[].class)
                    .setParameter("networks", running.toArray(String[]::new))
                    .setParameter("applied", APPLIED)
                    .setParameter("now", now)
                    .getResultStream()
                    .forEach(row -> (row[1].equals("CITY") ? cities : networks).add((String) row[0]));
        }
        return new Reach(networks, cities);
    }

    /** Whether the city is one of those that running these networks lets look after. */
    boolean isUnattended(String city, Collection<String> running, Instant now) {
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
