package org.paideia.conference.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.network.NetworkService;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class SeriesRecords implements PanacheRepositoryBase<Series, UUID> {

    private final EntityManager em;
    private final Cursors cursors;
    private final NetworkService networks;

    SeriesRecords(EntityManager em, Cursors cursors, NetworkService networks) {
        this.em = em;
        this.cursors = cursors;
        this.networks = networks;
    }

    /**
     * @param network the slug of the network whose series they are, or null for all
     * @param below whether those of networks below it count, too
     */
    Page<SeriesView> page(String network, boolean below, PageRequest request) {
        var listing = new Listing(em, cursors, "s", "Series s join fetch s.network", "s.id")
                .sortable("name", "s.sortName", String.class);
        if (network != null) {
            Set<String> those = below ? networks.withThoseBelow(Set.of(network)) : Set.of();
            listing.where("s.networkSlug in :networks", "networks", those.isEmpty() ? Set.of(network) : those);
        }
        return listing.page(request, row -> SeriesView.of((Series) row[0]));
    }

    Optional<Series> bySlug(String slug) {
        return find("from Series s join fetch s.network n left join fetch n.parent where s.slug = ?1", slug).firstResultOptional();
    }

    /** Waits for whoever adds an edition at the moment; nobody else does until the end. */
    void hold(Series series) {
        em.refresh(series, LockModeType.PESSIMISTIC_WRITE);
    }
}
