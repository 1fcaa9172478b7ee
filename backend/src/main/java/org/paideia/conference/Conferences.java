package org.paideia.conference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.agenda.InTime;
import org.paideia.conference.series.Series;
import org.paideia.network.NetworkService;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

@ApplicationScoped
class Conferences implements PanacheRepositoryBase<Conference, UUID> {

    private final EntityManager em;
    private final Cursors cursors;
    private final NetworkService networks;

    Conferences(EntityManager em, Cursors cursors, NetworkService networks) {
        this.em = em;
        this.cursors = cursors;
        this.networks = networks;
    }

    Page<ConferenceListItem> page(ConferenceFilter filter, PageRequest request) {
        var listing = InTime.sortable(new Listing(em, cursors, ConferenceListItem.COLUMNS, ConferenceListItem.FROM, "k.id"), "k")
                .where("k.seriesSlug = :series", "series", filter.series())
                .where("c.slug = :city", "city", filter.city())
                .where("c.country = :country", "country", filter.country())
                .where("k.state in :states", "states", filter.states())
                .where("array_contains(k.themes, :theme)", "theme", filter.theme())
                .where("k.searchText like :q escape '!'", "q", Names.containing(filter.q()))
                .sortable("edition", "coalesce(k.edition, 0)", Integer.class);
        if (filter.network() != null) {
            Set<String> below = filter.below() ? networks.withThoseBelow(Set.of(filter.network())) : Set.of();
            listing.where("k.networkSlug in :networks", "networks", below.isEmpty() ? Set.of(filter.network()) : below);
        }
        if (filter.from() != null || filter.to() != null) {
            // What has no place in time is in no span.
            listing.where("(k.when.earliest is not null or k.when.latest is not null)");
            InTime.within(listing, "k", filter.from(), filter.to());
        }
        return listing.page(request.sortedBy(InTime.columns(request.sort())), ConferenceListItem::of);
    }

    Optional<Conference> bySlug(String slug) {
        return find("from Conference k join fetch k.network n left join fetch n.parent left join fetch k.series"
                        + " left join fetch k.host c left join fetch c.parent where k.slug = ?1", slug)
                .firstResultOptional();
    }

    /** Those with these slugs, in no order. */
    List<Conference> bySlugs(Collection<String> slugs) {
        return list("from Conference k join fetch k.network n left join fetch n.parent left join fetch k.series"
                + " left join fetch k.host c left join fetch c.parent where k.slug in ?1", slugs);
    }

    boolean isTaken(String slug) {
        return count("slug", slug) > 0;
    }

    /** The conference that stands as that edition of the series; a cancelled one left its place. */
    Optional<Conference> edition(Series series, int edition) {
        return find("series = ?1 and edition = ?2 and state <> CANCELLED", series, edition).firstResultOptional();
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; nobody else changes it until the end. */
    void hold(Conference conference) {
        em.refresh(conference, LockModeType.PESSIMISTIC_WRITE);
    }
}
