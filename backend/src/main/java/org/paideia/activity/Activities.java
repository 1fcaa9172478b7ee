package org.paideia.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.paideia.activity.feed.ActivityFilter;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.time.Precision;
import org.paideia.shared.time.When;

/** The history: each entry is written in the transaction of the change that it tells of, and read as a list. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Whatever happened longer ago when it was recorded is history and no news: an import of the past leads no feed. */
    private static final Duration NEWS = Duration.ofDays(90);

    /** How dates that are not known are sorted: before all others. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    /**
     * The entry and the rows of what it is about, in one statement. It runs after the record's own row was written, so that
     * the numbers of one record's entries follow the commits.
     */
    private static final String INSERT = """
            with entry as (
                insert into activity (id, at, person_id, role, client, event, nature, visibility, news, superseded, record_kind,
                        record_id, about, happened_edtf, happened_precision, happened_earliest, happened_latest,
                        happened_as_written, happened_sort, changes)
                values (uuidv7(), :at, :person, :role, :client, :event, :nature, :visibility, :news, false, :kind, :record,
                        cast(:about as jsonb), :edtf, :precision, :earliest, :latest, :asWritten, :sort, cast(:changes as jsonb))
                returning id, at, nature, visibility, news, happened_sort)
            insert into activity_subject (ref, activity_id, at, nature, visibility, superseded, happened_sort, news)
            select s.ref, e.id, e.at, e.nature, e.visibility, false, e.happened_sort, e.news
            from entry e, jsonb_to_recordset(cast(:about as jsonb)) as a (kind text, key text),
                lateral (select a.kind || ' ' || a.key as ref) s""";

    private static final String SUPERSEDE = """
            with corrected as (
                update activity set superseded = true
                where record_kind = :kind and record_id = :record and event = :event and not superseded
                returning id)
            update activity_subject set superseded = true where activity_id in (select id from corrected)""";

    /** Who acted is looked up for each entry: joined, the database reads all persons for a page of them. */
    private static final String COLUMNS = "new org.paideia.activity.feed.EntryTeller$Row(a.id, a.at, a.personId,"
            + " (select p.name from ActorName p where p.id = a.personId), a.role, a.client, a.event,"
            + " a.nature, a.visibility, a.recordKind, a.recordId, a.about, a.happened, a.changes)";

    private final ObjectMapper json;
    private final Cursors cursors;
    private final Differences differences;

    Activities(ObjectMapper json, Cursors cursors, Differences differences) {
        this.json = json;
        this.cursors = cursors;
        this.differences = differences;
    }

    void keep(Entry entry, Instant now) {
        List<Change> changes = entry.move == null
                ? differences.between(entry.before, entry.after)
                : List.of(new Change(
                        "state",
                        entry.move.from() == null ? null : entry.move.from().toString(),
                        entry.move.wish().to()));
        Ref record = entry.record.ref();
        List<Ref> about = Stream.of(Stream.of(record), entry.record.about().stream(), entry.about.stream())
                .flatMap(refs -> refs)
                .distinct()
                .toList();
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean isWorld = entry.type.nature() == EventType.Nature.HAPPENED;
        When date = !isWorld ? null : entry.date == null ? When.onDay(day) : entry.date;
        if (entry.corrects) {
            supersede(record, entry.type);
        }
        Visibility visibility = entry.visibility == null ? entry.record.visibility() : entry.visibility;
        Query insert = getEntityManager().createNativeQuery(INSERT)
                .setParameter("at", now)
                .setParameter("role", entry.actor.role())
                .setParameter("event", entry.type.name())
                .setParameter("nature", entry.type.nature().name())
                .setParameter("visibility", visibility.name())
                .setParameter("news", entry.type.isNews() && isRecent(entry, date, day))
                .setParameter("kind", record.kind())
                .setParameter("record", record.key())
                .setParameter("about", text(about))
                .setParameter("sort", date == null ? day : sorted(date))
                .setParameter("changes", text(changes));
        nullable(insert, "person", entry.actor.person(), UUID.class);
        nullable(insert, "client", entry.actor.client(), String.class);
        nullable(insert, "edtf", date == null ? null : date.edtf(), String.class);
        nullable(insert, "precision", date == null ? null : date.precision().name(), String.class);
        nullable(insert, "earliest", date == null ? null : date.earliest(), LocalDate.class);
        nullable(insert, "latest", date == null ? null : date.latest(), LocalDate.class);
        nullable(insert, "asWritten", date == null ? null : date.asWritten(), String.class);
        insert.executeUpdate();
    }

    /** The latest day on which it can have happened; of something that may go on, its first. */
    private static LocalDate sorted(When date) {
        return date.latest() != null ? date.latest() : date.earliest() != null ? date.earliest() : LONG_AGO;
    }

    /** Takes the place of what was told of the record under that event. */
    private void supersede(Ref record, EventType type) {
        getEntityManager().createNativeQuery(SUPERSEDE)
                .setParameter("kind", record.kind())
                .setParameter("record", record.key())
                .setParameter("event", type.name())
                .executeUpdate();
    }

    /** What a partner's client enters of records is an import, whose pages are no news; what happened in the world is. */
    private static boolean isRecent(Entry entry, When date, LocalDate today) {
        if (date == null) {
            return entry.actor.client() == null;
        }
        return date.precision() != Precision.UNKNOWN
                && date.latest() != null
                && !date.latest().isBefore(today.minusDays(NEWS.toDays()));
    }

    /**
     * The list walks along the rows of the first record that it is about, which repeat all that it is sorted by; the whole
     * history walks along the entries themselves.
     */
    public Listing listing(ActivityFilter filter) {
        String key = key(filter);
        String from = filter.about().isEmpty() ? "Activity a" : "ActivitySubject s join Activity a on a.id = s.activityId";
        var listing = new Listing(getEntityManager(), cursors, COLUMNS, from, filter.about().isEmpty() ? "a.id" : "s.activityId")
                .where("a.event = :event", "event", filter.event())
                .where("a.recordKind = :kind", "kind", filter.recordKind())
                .where("a.recordId = :record", "record", filter.record() == null ? null : filter.record().key())
                .where(key + ".nature = :nature", "nature", filter.nature())
                .sortable("at", key + ".at", Instant.class)
                .sortable("happened", key + ".happenedSort", LocalDate.class);
        if (filter.nature() == EventType.Nature.HAPPENED) {
            listing.where(key + ".superseded = false");
        }
        for (int i = 0; i < filter.about().size(); i++) {
            String condition = i == 0
                    ? "s.ref = :ref0"
                    : "exists (select 1 from ActivitySubject o where o.activityId = a.id and o.ref = :ref" + i + ")";
            listing.where(condition, "ref" + i, filter.about().get(i).joined());
        }
        return listing;
    }

    /** Where the list finds what it is sorted and filtered by. */
    public static String key(ActivityFilter filter) {
        return filter.about().isEmpty() ? "a" : "s";
    }

    /** The entries of those ids, as they are read before they are told. */
    public <R> List<R> rows(Collection<UUID> ids, Class<R> row) {
        return getEntityManager()
                .createQuery("select " + COLUMNS + " from Activity a where a.id in :ids", row)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those of the records of which an entry tells that is not for everybody, and is for whoever leads or serves these. */
    public Set<String> toldTo(Collection<String> records, Set<String> led, Set<String> served) {
        return new HashSet<>(getEntityManager()
                .createQuery("select distinct s.ref from ActivitySubject s, ActivitySubject r where s.ref in :records"
                        + " and r.activityId = s.activityId and s.visibility <> PUBLIC"
                        + " and (r.ref in :led or s.visibility = ACTING and r.ref in :served)", String.class)
                .setParameter("records", records)
                .setParameter("led", led)
                .setParameter("served", served)
                .getResultList());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void nullable(Query query, String name, T value, Class<T> type) {
        query.unwrap(NativeQuery.class).setParameter(name, value, type);
    }
}
