package org.paideia.minutes.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.agenda.InTime;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingListItem;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
public class Attendances implements PanacheRepositoryBase<Attendance, UUID> {

    private static final String ATTENDED =
            "Attendance a join a.meeting m join m.network n left join m.host c left join c.parent p";

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

    /**
     * The meetings at which a city was present.
     *
     * @param inside the slugs of the networks of which the reader sees what is for members
     */
    Page<MeetingListItem> attended(String city, Set<String> inside, PageRequest request) {
        var listing = InTime.sortable(new Listing(em, cursors, MeetingListItem.ITEM, ATTENDED, "m.id"), "m")
                .where("a.citySlug = :city and a.presence = PRESENT", "city", city);
        if (inside.isEmpty()) {
            listing.where("m.audience = PUBLIC");
        } else {
            listing.where("(m.audience = PUBLIC or m.networkSlug in :inside)", "inside", inside);
        }
        return listing.page(request.sortedBy(InTime.columns(request.sort())), MeetingListItem.class);
    }

    /** All of it, by the slugs of the cities. */
    public List<Attendance> all(Meeting meeting) {
        return list("from Attendance a join fetch a.city c left join fetch c.parent where a.meeting = ?1 order by a.citySlug", meeting);
    }

    Optional<Attendance> of(Meeting meeting, String city) {
        return find("from Attendance a join fetch a.city c left join fetch c.parent where a.meeting = ?1 and a.citySlug = ?2", meeting, city)
                .firstResultOptional();
    }

    public boolean areThere(Meeting meeting) {
        return count("meeting", meeting) > 0;
    }
}
