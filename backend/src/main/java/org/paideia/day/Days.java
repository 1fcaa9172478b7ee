package org.paideia.day;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.paideia.network.Network;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class Days implements PanacheRepositoryBase<Day, UUID> {

    private final EntityManager em;
    private final Cursors cursors;

    Days(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    Page<DayView> page(DayFilter filter, PageRequest request) {
        return new Listing(em, cursors, "d", "Day d join fetch d.network", "d.id")
                .where("d.networkSlug = :network", "network", filter.network())
                .where("d.code = :code", "code", filter.code())
                .where("d.year = :year", "year", filter.year())
                .sortable("on", "d.onDay", LocalDate.class)
                .page(request, row -> DayView.of((Day) row[0]));
    }

    Optional<Day> whole(UUID id) {
        return find("from Day d join fetch d.network n left join fetch n.parent where d.id = ?1", id).firstResultOptional();
    }

    boolean isThere(Network network, String code, int year) {
        return count("from Day d where d.network = ?1 and d.code = ?2 and d.year = ?3", network, code, year) > 0;
    }
}
