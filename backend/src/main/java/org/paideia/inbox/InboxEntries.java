package org.paideia.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.activity.Audience;
import org.paideia.activity.Ref;

/**
 * Reads inboxes from the history: for each record that is followed a walk along its entries by position, and of all these
 * the first. So a page costs what the number of follows says, however long the history is and however many follow.
 */
@ApplicationScoped
public class InboxEntries {

    /** One entry: where it stands in the history, and whether it is not read. */
    public record Row(long position, UUID activity, boolean isUnread) {}

    /**
     * Which entries.
     *
     * @param after only those behind that position
     * @param before only those before that position
     * @param unread whether to leave out what is read
     * @param ascending whether the first come first
     * @param most how many
     */
    public record Range(long after, long before, boolean unread, boolean ascending, int most) {}

    /** What happened in the world, was news when it was recorded, stands uncorrected, and is the reader's to see. */
    private static final String TOLD = """
             s.news and s.nature = 'HAPPENED' and not s.superseded
                and (:seesAll or s.visibility = 'PUBLIC' or exists (
                    select 1 from activity_subject r where r.activity_id = s.activity_id
                    and (r.ref in (:led) or s.visibility = 'ACTING' and r.ref in (:served))))""";

    private static final String UNREAD = """
             (i.read_to < s.position and not exists (
                    select 1 from inbox_read d where d.person_id = i.person_id and d.position = s.position))""";

    private static final String PAGE = """
            select distinct s.position, s.activity_id, s.is_unread
            from inbox i join follow f on f.person_id = i.person_id cross join lateral (
                select s.position, s.activity_id, %2$s as is_unread from activity_subject s
                where s.ref = f.ref and s.position > greatest(f.since, :after) and s.position < :before
                and (not :unread or %2$s) and %1$s
                order by s.position %3$s limit :most) s
            where i.person_id = :person
            order by s.position %3$s limit :most""";

    private static final String COUNT = """
            select count(distinct s.position)
            from inbox i join follow f on f.person_id = i.person_id join activity_subject s on s.ref = f.ref
            where i.person_id = :person and s.position > f.since and (not :unread or %2$s) and %1$s""";

    private static final String ONE = """
            select distinct s.position
            from follow f join activity_subject s on s.ref = f.ref
            where f.person_id = :person and s.activity_id = :activity and s.position > f.since and %s""";

    private final EntityManager em;

    InboxEntries(EntityManager em) {
        this.em = em;
    }

    @SuppressWarnings("unchecked")
    public List<Row> of(UUID person, Audience reader, Range range) {
        String sql = PAGE.formatted(TOLD, UNREAD, range.ascending() ? "asc" : "desc");
        return ((List<Object[]>) seenBy(reader, em.createNativeQuery(sql))
                        .setParameter("person", person)
                        .setParameter("after", range.after())
                        .setParameter("before", range.before())
                        .setParameter("unread", range.unread())
                        .setParameter("most", range.most())
                        .getResultList())
                .stream()
                .map(row -> new Row(((Number) row[0]).longValue(), (UUID) row[1], (Boolean) row[2]))
                .toList();
    }

    long count(UUID person, Audience reader, boolean unread) {
        return ((Number) seenBy(reader, em.createNativeQuery(COUNT.formatted(TOLD, UNREAD)))
                        .setParameter("person", person)
                        .setParameter("unread", unread)
                        .getSingleResult())
                .longValue();
    }

    /** Where that entry of the history stands, if it is in the inbox. */
    Optional<Long> position(UUID person, Audience reader, UUID activity) {
        return seenBy(reader, em.createNativeQuery(ONE.formatted(TOLD)))
                .setParameter("person", person)
                .setParameter("activity", activity)
                .getResultStream()
                .findFirst()
                .map(position -> ((Number) position).longValue());
    }

    private static Query seenBy(Audience reader, Query query) {
        return query.setParameter("seesAll", reader.seesAll())
                .setParameter("led", joined(reader.led()))
                .setParameter("served", joined(reader.served()));
    }

    /** With a word that names no record, since no list of a query may be empty. */
    private static Set<String> joined(Set<Ref> refs) {
        Set<String> all = refs.stream().map(Ref::joined).collect(Collectors.toCollection(HashSet::new));
        all.add("");
        return all;
    }
}
