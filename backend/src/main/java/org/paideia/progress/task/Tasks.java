package org.paideia.progress.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.paideia.city.CityRef;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** The queries about what waits for whom. */
@ApplicationScoped
class Tasks {

    private static final int MOST_CITIES = 1_000;

    private final EntityManager em;
    private final Cursors cursors;

    Tasks(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    /**
     * @param cities null for all
     * @param today in UTC
     */
    Page<DueReport> due(Set<String> cities, LocalDate today, PageRequest request) {
        return new Listing(em, cursors, DueReport.COLUMNS, DueReport.FROM, "a.id")
                .where("a.due.amberOn is not null")
                .where("a.citySlug in :cities", "cities", orNone(cities))
                .sortable("due", "a.due.reportSort", LocalDate.class)
                .sortable("city", "a.citySlug", String.class)
                .page(request, row -> DueReport.read(row, today));
    }

    /**
     * @param networks which review, or null for all
     * @param but the cities for which the reader acts, who decides nothing about them
     * @param kind null for all
     */
    Page<ReviewQueueItem> waiting(Set<String> networks, Set<String> but, ReviewQueueKind kind, PageRequest request) {
        return new Listing(em, cursors, ReviewQueueItem.COLUMNS, ReviewQueueItem.FROM, "w.id")
                .where("a.reviewerSlug in :networks", "networks", orNone(networks))
                .where("a.citySlug not in :but", "but", orNone(but))
                .where("w.kind = :kind", "kind", kind)
                .sortable("since", "w.since", Instant.class)
                .sortable("city", "a.citySlug", String.class)
                .page(request, ReviewQueueItem::read);
    }

    /** @param today in UTC */
    List<LateCity> late(Set<String> networks, LocalDate today) {
        return em.createQuery("select sum(case when a.due.redOn > :today then 1 else 0 end), sum(case when a.due.redOn <= :today then 1 else 0 end),"
                        + " min(a.due.amberOn), " + CityRef.COLUMNS + " from Commitment a join a.city c left join c.parent p"
                        + " where a.reviewerSlug in :networks and a.due.amberOn <= :today group by " + CityRef.COLUMNS
                        + " order by sum(case when a.due.redOn <= :today then 1 else 0 end) desc, min(a.due.amberOn), c.slug", Object[].class)
                .setParameter("today", today)
                .setParameter("networks", networks)
                .setMaxResults(MOST_CITIES)
                .getResultStream()
                .map(row -> new LateCity(CityRef.read(row, 3), (long) row[0], (long) row[1], (LocalDate) row[2]))
                .toList();
    }

    private static Set<String> orNone(Set<String> slugs) {
        return slugs != null && slugs.isEmpty() ? Set.of("") : slugs;
    }
}
