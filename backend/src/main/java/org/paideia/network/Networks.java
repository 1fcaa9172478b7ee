package org.paideia.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Networks implements PanacheRepositoryBase<Network, UUID> {

    private final EntityManager em;

    Networks(EntityManager em) {
        this.em = em;
    }

    Optional<Network> bySlug(String slug) {
        return find("from Network n left join fetch n.parent left join fetch n.secretariatCity where n.slug = ?1", slug)
                .firstResultOptional();
    }

    /** The slugs of these networks and of all below them. */
    Set<String> withThoseBelow(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select n.slug from Network n where array_intersects(n.lineage, :slugs)", String.class)
                        .setParameter("slugs", slugs.toArray(String[]::new))
                        .getResultList());
    }

    /** Whether one of these networks has no parent. */
    boolean isAnyRoot(Collection<String> slugs) {
        return !slugs.isEmpty() && count("slug in ?1 and parent is null", slugs) > 0;
    }
}
