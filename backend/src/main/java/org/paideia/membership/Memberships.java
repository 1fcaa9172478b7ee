package org.paideia.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    boolean isOpen(City city, Network network) {
        return count("city = ?1 and network = ?2 and state in ?3", city, network, OPEN) > 0;
    }

    boolean isAdmitted(City city, Network network) {
        return count("city = ?1 and network = ?2 and state = ADMITTED", city, network) > 0;
    }

    /** The cities that have applied to one of these networks or are its members, and have no focal point in force. */
    Set<String> unattendedCities(Collection<String> networks, java.time.Instant now) {
        return networks.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                """
                                select distinct m.citySlug from Membership m
                                where array_intersects(m.network.lineage, :networks) and m.state in :applied
                                  and not exists (select 1 from Mandate a where a.city = m.citySlug and a.role = FOCAL_POINT
                                    and a.from <= :now and (a.until is null or a.until > :now))
                                """,
                                String.class)
                        .setParameter("networks", List.copyOf(networks))
                        .setParameter("applied", APPLIED)
                        .setParameter("now", now)
                        .getResultList());
    }
}
