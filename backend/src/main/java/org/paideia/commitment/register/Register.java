package org.paideia.commitment.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.commitment.ReportLight;
import org.paideia.network.NetworkService;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

/** The queries of the register. */
@ApplicationScoped
class Register {

    /** When it last changed. */
    record Changed(UUID id, Instant updatedAt) {}

    private static final int MOST_PAGES = 10_000;

    private final EntityManager em;
    private final Cursors cursors;
    private final NetworkService networks;

    Register(EntityManager em, Cursors cursors, NetworkService networks) {
        this.em = em;
        this.cursors = cursors;
        this.networks = networks;
    }

    /** @param today in UTC */
    Page<CommitmentListItem> page(CommitmentFilter filter, CommitmentPolicy.Reach reach, LocalDate today, PageRequest request) {
        var listing = new Listing(em, cursors, CommitmentListItem.COLUMNS, CommitmentListItem.FROM, "a.id")
                .narrowedIn("Commitment a")
                .where("a.citySlug = :city", "city", filter.city())
                .where("a.country = :country", "country", filter.country())
                .where("a.reviewerSlug = :reviewer", "reviewer", filter.reviewer())
                .where("a.ground.declarationSlug = :declaration", "declaration", filter.declaration())
                .where("a.ground.blockId = :clause", "clause", filter.clause())
                .where("array_contains(a.pledge.themes, :theme)", "theme", filter.theme())
                .where("array_contains(a.pledge.sdgs, :sdg)", "sdg", filter.sdg())
                .where("a.progress in :progress", "progress", filter.progress())
                .where("a.state in :states", "states", filter.states())
                .where("a.held.dueSort >= :dueAfter", "dueAfter", filter.dueAfter())
                .where("a.held.dueSort <= :dueBefore", "dueBefore", filter.dueBefore())
                .where("a.due.amberOn >= :reportAfter", "reportAfter", filter.reportAfter())
                .where("a.due.amberOn <= :reportBefore", "reportBefore", filter.reportBefore())
                .where("a.pledge.searchText like :q escape '!'", "q", Names.containing(filter.q()))
                .sortable("published", "a.sortedAt", Instant.class)
                .sortable("due", "a.held.dueSort", LocalDate.class)
                .sortable("reportDue", "a.due.reportSort", LocalDate.class)
                .sortable("title", "a.pledge.sortTitle", String.class)
                .sortable("city", "a.citySlug", String.class);
        if (filter.network() != null) {
            Set<String> below = filter.below() ? networks.withThoseBelow(Set.of(filter.network())) : Set.of();
            listing.where("a.ground.networkSlug in :networks", "networks", below.isEmpty() ? Set.of(filter.network()) : below);
        }
        if (filter.onHold() != null) {
            listing.where(filter.onHold() ? "a.hold.onHoldSince is not null" : "a.hold.onHoldSince is null");
        }
        if (filter.lights() != null) {
            listing.where(filter.lights().stream().sorted().map(Register::shining).collect(Collectors.joining(" or ", "(", ")")))
                    .with("today", today);
        }
        narrow(listing, filter, reach);
        return listing.page(request, row -> CommitmentListItem.read(row, today));
    }

    /** Whoever asks for no state is shown what everybody may know of. */
    private static void narrow(Listing listing, CommitmentFilter filter, CommitmentPolicy.Reach reach) {
        if (filter.states() == null) {
            listing.where("a.shown = true");
        } else if (!reach.all()) {
            listing.where("(a.shown = true or a.citySlug in :mine"
                            + " or a.state <> DRAFT and (a.reviewerSlug in :served or a.ground.networkSlug in :served))")
                    .with("mine", orNone(reach.cities()))
                    .with("served", orNone(reach.networks()));
        }
    }

    private static Set<String> orNone(Set<String> slugs) {
        return slugs.isEmpty() ? Set.of("") : slugs;
    }

    private static String shining(ReportLight light) {
        return switch (light) {
            case GREEN -> "a.due.amberOn > :today";
            case AMBER -> "a.due.amberOn <= :today and a.due.redOn > :today";
            case RED -> "a.due.redOn <= :today";
        };
    }

    /** The ids with which the parts of the sitemap begin, but for the first. */
    List<String> furtherParts() {
        return em.createQuery(
                        "select r.id from (select a.id as id, row_number() over (order by a.id) as place from Commitment a"
                                + " where a.shown = true) r where r.place > 1 and mod(r.place, :size) = 1 order by r.id",
                        UUID.class)
                .setParameter("size", MOST_PAGES)
                .getResultStream()
                .map(UUID::toString)
                .toList();
    }

    /** The public ones of a part of the sitemap, which begins with that id, or the first where it is empty. */
    List<Changed> pages(String from) {
        return em.createQuery("select a.id, a.updatedAt from Commitment a where a.shown = true and a.id >= :from order by a.id", Changed.class)
                .setParameter("from", from.isEmpty() ? new UUID(0, 0) : UUID.fromString(from))
                .setMaxResults(MOST_PAGES)
                .getResultList();
    }
}
