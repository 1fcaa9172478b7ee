package org.paideia.convocation.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.city.City;
import org.paideia.meeting.Meeting;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
public class MeetingAnswers implements PanacheRepositoryBase<MeetingAnswer, UUID> {

    private static final String OF_MEMBERS = "Membership s join s.city c left join c.parent p"
            + " left join MeetingAnswer a on a.meeting.id = :meeting and a.citySlug = s.citySlug";
    private static final String OF_CITIES = "Convocation v join v.meeting m join m.network n"
            + " join Membership s on s.networkSlug = m.networkSlug join s.city c left join c.parent p"
            + " left join MeetingAnswer a on a.meeting = m and a.citySlug = s.citySlug";

    private final EntityManager em;
    private final Cursors cursors;

    MeetingAnswers(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    /**
     * The members of the network that meets, each with its answer or without one.
     *
     * @param kind null for all
     * @param cities of which members alone, or null for all
     */
    Page<MeetingAnswerView> page(Meeting meeting, AnswerKind kind, Set<String> cities, PageRequest request) {
        return answered(members(meeting), kind)
                .where("s.citySlug in :cities", "cities", cities)
                .sortable("city", "s.citySlug", String.class)
                .sortable("answeredAt", "coalesce(a.answeredAt, datetime 1970-01-01 00:00:00 +00:00)", Instant.class)
                .page(request, MeetingAnswerView::read);
    }

    /** How many members have not answered. */
    public long missing(Meeting meeting) {
        return em.createQuery("select count(*) from " + OF_MEMBERS
                        + " where s.networkSlug = :network and s.state in (ADMITTED, ON_HOLD) and a.id is null", Long.class)
                .setParameter("meeting", meeting.id())
                .setParameter("network", meeting.network().slug())
                .getSingleResult();
    }

    /** The meetings ahead to which those cities were called, each with the answer of each or without one. */
    Page<CityMeetingAnswer> ofCities(Set<String> cities, AnswerKind kind, PageRequest request) {
        return answered(new Listing(em, cursors, CityMeetingAnswer.COLUMNS, OF_CITIES, "v.id"), kind)
                .where("v.last = true and m.state = CONFIRMED and s.state in (ADMITTED, ON_HOLD)")
                .where("s.citySlug in :cities", "cities", cities.isEmpty() ? Set.of("") : cities)
                .sortable("when", "m.firstDay", LocalDate.class)
                .sortable("city", "s.citySlug", String.class)
                .page(request.sortedBy(columns(request.sort())), CityMeetingAnswer::read);
    }

    /** One meeting may stand there for several cities. */
    private static String columns(String sort) {
        return sort.replaceAll("(-?)when", "$1when,$1city");
    }

    private Listing members(Meeting meeting) {
        return new Listing(em, cursors, MeetingAnswerView.COLUMNS, OF_MEMBERS, "s.id")
                .with("meeting", meeting.id())
                .where("s.networkSlug = :network", "network", meeting.network().slug())
                .where("s.state in (ADMITTED, ON_HOLD)");
    }

    private static Listing answered(Listing listing, AnswerKind kind) {
        return kind == AnswerKind.NONE ? listing.where("a.id is null") : listing.where("a.answer = :answer", "answer", kind);
    }

    Optional<MeetingAnswer> of(Meeting meeting, City city) {
        return find("meeting = ?1 and citySlug = ?2", meeting, city.slug()).firstResultOptional();
    }

    boolean areThere(Meeting meeting) {
        return count("meeting", meeting) > 0;
    }
}
