package org.paideia.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.activity.Audience;
import org.paideia.activity.EventTypes;
import org.paideia.activity.Ref;

/**
 * Reads inboxes from the history: for each record that is followed a walk along its entries by position, and of all these
 * the first. So a page costs what the number of follows says, however long the history is and however many follow. Whoever acts
 * for a city follows its tasks from then on.
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
     * @param tasks whether the tasks of the cities for which the reader acts are among them
     * @param ascending whether the first come first
     * @param most how many
     */
    public record Range(long after, long before, boolean unread, boolean tasks, boolean ascending, int most) {}

    /** The records of which the inbox tells: what is followed, and the cities for which the reader acts, of which it tells the tasks. */
    private static final String WALKS = """
            (select f.ref, f.since, cast(null as timestamptz) as tasks_from from follow f where f.person_id = :person
             union all
             select 'CITY ' || m.city, 0, m.acts_from from mandate m
             where :tasks and m.person_id = :person and m.city is not null and m.acts_from <= :now
             and (m.acts_until is null or m.acts_until > :now)) w""";

    private static final String WALKED = """
             (w.tasks_from is null or s.visibility = 'ACTING' and s.at >= w.tasks_from and exists (
                    select 1 from activity a where a.id = s.activity_id and a.event in (:taskEvents)))""";

    /** What happened in the world, was news when it was recorded, stands uncorrected, and is the reader's to see. */
    private static final String TOLD = """
             s.news and s.nature = 'HAPPENED' and not s.superseded
                and (:seesAll or s.visibility = 'PUBLIC' or exists (
                    select 1 from activity_subject r where r.activity_id = s.activity_id
                    and (r.ref in (:led) or s.visibility = 'ACTING' and r.ref in (:served))))""";

    private static final String UNREAD = """
             (s.position > coalesce((select i.read_to from inbox i where i.person_id = :person), 0) and not exists (
                    select 1 from inbox_read d where d.person_id = :person and d.position = s.position))""";

    private static final String PAGE = """
            select distinct s.position, s.activity_id, s.is_unread
            from %4$s cross join lateral (
                select s.position, s.activity_id, %2$s as is_unread from activity_subject s
                where s.ref = w.ref and s.position > greatest(w.since, :after) and s.position < :before
                and (not :unread or %2$s) and %1$s and %5$s
                order by s.position %3$s limit :most) s
            order by s.position %3$s limit :most""";

    private static final String COUNT = """
            select count(distinct s.position)
            from %3$s join activity_subject s on s.ref = w.ref
            where s.position > w.since and (not :unread or %2$s) and %1$s and %4$s""";

    private static final String ONE = """
            select distinct s.position
            from %2$s join activity_subject s on s.ref = w.ref
            where s.activity_id = :activity and s.position > w.since and %1$s and %3$s""";

    private final EntityManager em;
    private final EventTypes events;
    private final Clock clock;

    InboxEntries(EntityManager em, EventTypes events, Clock clock) {
        this.em = em;
        this.events = events;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    public List<Row> of(UUID person, Audience reader, Range range) {
        String sql = PAGE.formatted(TOLD, UNREAD, range.ascending() ? "asc" : "desc", WALKS, WALKED);
        return ((List<Object[]>) of(person, reader, sql)
                        .setParameter("tasks", range.tasks())
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
        return ((Number) of(person, reader, COUNT.formatted(TOLD, UNREAD, WALKS, WALKED))
                        .setParameter("tasks", true)
                        .setParameter("unread", unread)
                        .getSingleResult())
                .longValue();
    }

    /** Where that entry of the history stands, if it is in the inbox. */
    Optional<Long> position(UUID person, Audience reader, UUID activity) {
        return of(person, reader, ONE.formatted(TOLD, WALKS, WALKED))
                .setParameter("tasks", true)
                .setParameter("activity", activity)
                .getResultStream()
                .findFirst()
                .map(position -> ((Number) position).longValue());
    }

    private Query of(UUID person, Audience reader, String sql) {
        return em.createNativeQuery(sql)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .setParameter("taskEvents", events.tasks())
                .setParameter("seesAll", reader.seesAll())
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
