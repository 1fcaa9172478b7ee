package org.paideia.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.agenda.InTime;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.network.NetworkService;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    private final EntityManager em;
    private final Cursors cursors;
    private final NetworkService networks;
    private final MemberNetworks members;

    Meetings(EntityManager em, Cursors cursors, NetworkService networks, MemberNetworks members) {
        this.em = em;
        this.cursors = cursors;
        this.networks = networks;
        this.members = members;
    }

    /** @param inside the slugs of the networks of which the reader sees what is for members */
    Page<MeetingListItem> page(MeetingFilter filter, Set<String> inside, PageRequest request) {
        var listing = InTime.sortable(new Listing(em, cursors, MeetingListItem.ITEM, MeetingListItem.FROM, "m.id"), "m")
                .where("c.slug = :city", "city", filter.city())
                .where("c.country = :country", "country", filter.country())
                .where("m.kind = :kind", "kind", filter.kind())
                .where("m.state in :states", "states", filter.states())
                .where("array_contains(m.themes, :theme)", "theme", filter.theme())
                .where("m.searchText like :q escape '!'", "q", Names.containing(filter.q()))
                .sortable("ordinal", "coalesce(m.ordinal, 0)", Integer.class);
        if (filter.network() != null) {
            Set<String> below = filter.below() ? networks.withThoseBelow(Set.of(filter.network())) : Set.of();
            listing.where("m.networkSlug in :networks", "networks", below.isEmpty() ? Set.of(filter.network()) : below);
        }
        if (filter.invited() != null) {
            Set<String> of = members.of(Set.of(filter.invited()));
            listing.where("m.networkSlug in :these", "these", of.isEmpty() ? Set.of("") : of);
        }
        if (filter.from() != null || filter.to() != null) {
            // What has no place in time is in no span.
            listing.where("(m.when.earliest is not null or m.when.latest is not null)");
            InTime.within(listing, "m", filter.from(), filter.to());
        }
        if (inside.isEmpty()) {
            listing.where("m.audience = PUBLIC");
        } else {
            listing.where("(m.audience = PUBLIC or m.networkSlug in :inside)", "inside", inside);
        }
        return listing.page(request.sortedBy(InTime.columns(request.sort())), MeetingListItem.class);
    }

    public Optional<Meeting> bySlug(String slug) {
        return find("from Meeting m join fetch m.network n left join fetch n.parent left join fetch m.host c"
                        + " left join fetch c.parent where m.slug = ?1", slug)
                .firstResultOptional();
    }

    /** Those with these slugs, in no order. */
    List<Meeting> bySlugs(Collection<String> slugs) {
        return list("from Meeting m join fetch m.network n left join fetch n.parent left join fetch m.host c"
                + " left join fetch c.parent where m.slug in ?1", slugs);
    }

    public boolean isTaken(String slug) {
        return count("slug", slug) > 0;
    }

    /** The meeting that continues it, as far as it still stands. */
    public Optional<Meeting> after(Meeting meeting) {
        return find("previous = ?1 and state <> CANCELLED", meeting.slug()).firstResultOptional();
    }

    /** Whether, going back from one meeting to the one before it again and again, one comes to the other. */
    public boolean continues(String slug, String earlier) {
        return (boolean) em.createNativeQuery("""
                        with recursive chain (slug, previous) as (
                            select slug, previous from meeting where slug = :slug
                            union
                            select m.slug, m.previous from meeting m join chain c on m.slug = c.previous)
                        select exists (select from chain where slug = :earlier)""")
                .setParameter("slug", slug)
                .setParameter("earlier", earlier)
                .getSingleResult();
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; nobody else changes it until the end. */
    public void hold(Meeting meeting) {
        em.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
    }
}
