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

    /**
     * Lets nobody else change the tree until the transaction ends, and reads what is known of these places in it anew: two
     * who move networks at once could else put each into the other.
     */
    void holdTree(Network... places) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('tree of networks'))").getSingleResult();
        for (Network place : places) {
            em.refresh(place);
        }
    }

    /** Tells all networks below one that was moved what lies above them now. */
    void toldBelow(Network moved) {
        em.createQuery("update Network n set n.lineage = array_concat(:above,"
                        + " array_slice(n.lineage, array_position(n.lineage, :slug) + 1, array_length(n.lineage)))"
                        + " where array_contains(n.lineage, :slug) and n.slug <> :slug")
                .setParameter("above", moved.lineage().toArray(String[]::new))
                .setParameter("slug", moved.slug())
                .executeUpdate();
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
