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
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

@ApplicationScoped
class Networks implements PanacheRepositoryBase<Network, UUID> {

    private static final String ITEM = "new org.paideia.network.NetworkListItem(n.slug, n.kind, n.sourceLanguage, n.names,"
            + " n.shortName, p.slug, n.scope, n.founded, c.slug, n.membersMustBelongToParent,"
            + " n.themes, n.members)";

    private final EntityManager em;
    private final Cursors cursors;

    Networks(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    Page<NetworkListItem> page(NetworkFilter filter, PageRequest request) {
        return new Listing(em, cursors, ITEM, "Network n left join n.parent p left join n.secretariatCity c", "n.id")
                .where("n.searchText like :q escape '!'", "q", Names.containing(filter.q()))
                .where("n.kind = :kind", "kind", filter.kind())
                .where("p.slug = :parent", "parent", filter.parent())
                .where("array_contains(n.themes, :theme)", "theme", filter.theme())
                .sortable("name", "n.sortName", String.class)
                .sortable("kind", "n.kind", String.class)
                .page(request, NetworkListItem.class);
    }

    Optional<Network> bySlug(String slug) {
        return find("from Network n left join fetch n.parent left join fetch n.secretariatCity where n.slug = ?1", slug)
                .firstResultOptional();
    }

    /** The network in whose slug that slug ends, after a hyphen or alone; of several the one with the longest. */
    Optional<String> ending(String slug) {
        return em.createQuery("select n.slug from Network n where concat('-', :slug) like concat('%-', n.slug) order by length(n.slug) desc", String.class)
                .setParameter("slug", slug)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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

    /** Updates the lineage of all networks below one that was moved. */
    void updateLineageBelow(Network moved) {
        em.createQuery("update Network n set n.lineage = array_concat(:above,"
                        + " array_slice(n.lineage, array_position(n.lineage, :slug) + 1, array_length(n.lineage)))"
                        + " where array_contains(n.lineage, :slug) and n.slug <> :slug")
                .setParameter("above", moved.lineage().toArray(String[]::new))
                .setParameter("slug", moved.slug())
                .executeUpdate();
    }

    Set<String> slugs() {
        return new HashSet<>(em.createQuery("select n.slug from Network n", String.class).getResultList());
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
