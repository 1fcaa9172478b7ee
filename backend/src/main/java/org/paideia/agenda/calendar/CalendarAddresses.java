package org.paideia.agenda.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Person;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class CalendarAddresses implements PanacheRepositoryBase<CalendarAddress, UUID> {

    private final EntityManager em;
    private final Cursors cursors;

    CalendarAddresses(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    Page<CalendarAddressView> page(Person owner, PageRequest request) {
        return new Listing(em, cursors, "a", "CalendarAddress a", "a.id")
                .where("a.owner = :owner", "owner", owner)
                .sortable("createdAt", "a.createdAt", Instant.class)
                .page(request, row -> CalendarAddressView.of((CalendarAddress) row[0], null));
    }

    long countOf(Person owner) {
        return count("owner", owner);
    }

    Optional<CalendarAddress> bySecretHash(String hash) {
        return find("secretHash", hash).firstResultOptional();
    }

    void used(CalendarAddress address, LocalDate day) {
        em.createQuery("update CalendarAddress a set a.lastUsedOn = :day where a.id = :id")
                .setParameter("day", day)
                .setParameter("id", address.id())
                .executeUpdate();
    }
}
