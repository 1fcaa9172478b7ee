package org.paideia.minutes.attendance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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
    private final ObjectMapper json;

    Attendances(EntityManager em, Cursors cursors, ObjectMapper json) {
        this.em = em;
        this.cursors = cursors;
        this.json = json;
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

    /**
     * Adds people to what is there.
     *
     * @return the slugs of the cities that were not known to be there before
     */
    List<String> add(Meeting meeting, List<AttendanceService.Arrival> arrivals, Instant now) {
        List<?> changed = em.createNativeQuery("insert into attendance as a (id, version, created_at, updated_at, meeting_id, city_id, city_slug,"
                        + " presence, mode, people) select uuidv7(), 0, :now, :now, :meeting, s.city, s.slug, 'PRESENT', s.mode, s.people"
                        + " from jsonb_to_recordset(cast(:arrivals as jsonb)) as s (city uuid, slug text, mode text, people integer) order by s.slug"
                        + " on conflict (meeting_id, city_slug) do update set presence = 'PRESENT',"
                        + " mode = case when a.mode = 'ONSITE' then a.mode else excluded.mode end,"
                        + " people = coalesce(a.people, 0) + excluded.people, version = a.version + 1, updated_at = excluded.updated_at"
                        + " returning a.city_slug, coalesce(old.presence = 'PRESENT', false)", Object[].class)
                .setParameter("now", now)
                .setParameter("meeting", meeting.id())
                .setParameter("arrivals", text(arrivals))
                .getResultList();
        return changed.stream()
                .map(Object[].class::cast)
                .filter(row -> !(boolean) row[1])
                .map(row -> (String) row[0])
                .toList();
    }

    /** Counts one less; true where nobody of the city is left, who are then no longer known to have been there. */
    boolean takeOne(Meeting meeting, String city, Instant now) {
        em.createNativeQuery("update attendance set people = people - 1, version = version + 1, updated_at = :now"
                        + " where meeting_id = :meeting and city_slug = :city and people > 0")
                .setParameter("now", now)
                .setParameter("meeting", meeting.id())
                .setParameter("city", city)
                .executeUpdate();
        return em.createNativeQuery("delete from attendance where meeting_id = :meeting and city_slug = :city and presence = 'PRESENT' and people = 0")
                .setParameter("meeting", meeting.id())
                .setParameter("city", city)
                .executeUpdate() > 0;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean areThere(Meeting meeting) {
        return count("meeting", meeting) > 0;
    }
}
