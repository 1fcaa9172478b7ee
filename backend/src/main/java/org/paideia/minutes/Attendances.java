package org.paideia.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.meeting.Meeting;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class Attendances implements PanacheRepositoryBase<Attendance, UUID> {

    private final EntityManager em;
    private final Cursors cursors;

    Attendances(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    /** @param presence null for all */
    Page<AttendanceView> page(Meeting meeting, Presence presence, PageRequest request) {
        return new Listing(em, cursors, AttendanceView.COLUMNS, "Attendance a join a.city c left join c.parent p", "a.id")
                .where("a.meeting.id = :meeting", "meeting", meeting.id())
                .where("a.presence = :presence", "presence", presence)
                .sortable("city", "a.citySlug", String.class)
                .page(request, AttendanceView::read);
    }

    /** All of it, by the slugs of the cities. */
    List<Attendance> all(Meeting meeting) {
        return list("from Attendance a join fetch a.city c left join fetch c.parent where a.meeting = ?1 order by a.citySlug", meeting);
    }

    Optional<Attendance> of(Meeting meeting, String city) {
        return find("from Attendance a join fetch a.city c left join fetch c.parent where a.meeting = ?1 and a.citySlug = ?2", meeting, city)
                .firstResultOptional();
    }

    boolean areThere(Meeting meeting) {
        return count("meeting", meeting) > 0;
    }
}
