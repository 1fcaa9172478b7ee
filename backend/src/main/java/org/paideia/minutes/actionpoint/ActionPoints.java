package org.paideia.minutes.actionpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.conference.Conference;
import org.paideia.meeting.Meeting;
import org.paideia.minutes.Minutes;
import org.paideia.minutes.ReadableMinutes;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.problem.Problems;

@ApplicationScoped
public class ActionPoints implements PanacheRepositoryBase<ActionPoint, UUID> {

    /** Its minutes are asked for by their id: joined, those of all meetings would be read for a page. */
    private static final String FROM = "ActionPoint a"
            + " left join Meeting m on m.id = (select i.meeting.id from Minutes i where i.id = a.minutes.id) left join a.conference k"
            + " join Network n on n.slug = a.networkSlug left join a.city c left join c.parent p";

    /** What a conference agreed is open to everybody, what stands in minutes if both they and their meeting are. */
    private static final String OPEN = "(k.id is not null"
            + " or (select i.audience from Minutes i where i.id = a.minutes.id) = PUBLIC and m.audience = PUBLIC)";

    private final EntityManager em;
    private final Cursors cursors;
    private final ReadableMinutes readable;

    ActionPoints(EntityManager em, Cursors cursors, ReadableMinutes readable) {
        this.em = em;
        this.cursors = cursors;
        this.readable = readable;
    }

    /**
     * @param inside the slugs of the networks of which the reader sees what is for members
     * @param appearingOn the meeting on which open ones of earlier meetings of its network appear, or null for all
     */
    Page<ActionPointView> page(ActionPointFilter filter, Meeting appearingOn, Set<String> inside, PageRequest request) {
        var listing = new Listing(em, cursors, ActionPointView.COLUMNS, FROM, "a.id")
                .where("a.citySlug = :city", "city", filter.city())
                .where("a.minutes.id = (select i.id from Minutes i where i.meeting.slug = :meeting)", "meeting", filter.meeting())
                .where("a.state in :states", "states", filter.states())
                .where("a.dueSort <= :dueTo", "dueTo", filter.dueTo())
                .sortable("dueOn", "a.dueSort", LocalDate.class)
                .sortable("number", "a.number", Integer.class);
        if (appearingOn != null) {
            listing.where("a.state = OPEN")
                    .where("a.networkSlug = :of", "of", appearingOn.network().slug())
                    .where("(m.id is null or m.id <> :next)", "next", appearingOn.id())
                    .where("coalesce(m.firstDay, k.firstDay) <= :before", "before", appearingOn.when().lastDay());
        }
        listing.where("k.slug = :conference", "conference", filter.conference());
        return readable.narrow(listing, OPEN, "a.networkSlug", inside, filter.network(), filter.below())
                .page(request, ActionPointView::read);
    }

    Optional<ActionPoint> whole(UUID id) {
        return find("from ActionPoint a left join fetch a.minutes i left join fetch i.meeting m left join fetch m.network n"
                        + " left join fetch n.parent left join fetch m.host h left join fetch h.parent"
                        + " left join fetch a.conference k left join fetch k.network kn left join fetch kn.parent"
                        + " left join fetch a.city c left join fetch c.parent where a.id = ?1", id)
                .firstResultOptional();
    }

    /** The next number of the conference, which is held. */
    int next(Conference conference) {
        int last = getEntityManager().createQuery("select coalesce(max(a.number), 0) from ActionPoint a where a.conference = :conference", Integer.class)
                .setParameter("conference", conference)
                .getSingleResult();
        if (last >= Minutes.MOST) {
            throw Problems.invalid("/texts", "too-large", "A conference has at most " + Minutes.MOST + " of them.");
        }
        return last + 1;
    }

    boolean areThere(Conference conference) {
        return count("conference", conference) > 0;
    }

    /** By number. */
    public List<ActionPoint> of(Minutes minutes) {
        return list("from ActionPoint a left join fetch a.city c left join fetch c.parent where a.minutes = ?1 order by a.number", minutes);
    }

    /**
     * Waits for whoever changes it at the moment and reads it as it is then; nobody else changes it until the end. Nothing
     * where it was removed meanwhile.
     */
    Optional<ActionPoint> again(ActionPoint point) {
        em.detach(point);
        return Optional.ofNullable(em.find(ActionPoint.class, point.id(), LockModeType.PESSIMISTIC_WRITE));
    }
}
