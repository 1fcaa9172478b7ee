package org.paideia.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.paideia.shared.time.Precision;
import org.paideia.shared.time.When;

/** Writes the history; each entry goes into the transaction of the change that it tells of. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** Whatever happened longer ago when it was recorded is history and no news: an import of the past leads no feed. */
    private static final Duration NEWS = Duration.ofDays(90);

    /** How dates that are not known are sorted: before all others. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private static final Set<String> UNTOLD = Set.of("id", "createdAt", "updatedAt");

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

    private final ObjectMapper json;

    Activities(ObjectMapper json) {
        this.json = json;
    }

    void keep(Entry entry, Instant now) {
        List<Change> changes = entry.move == null
                ? differences(entry.before, entry.after)
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

    private List<Change> differences(Object before, Object after) {
        if (before == null && after == null) {
            return List.of();
        }
        JsonNode old = json.valueToTree(before);
        JsonNode now = json.valueToTree(after);
        var fields = new TreeSet<String>();
        old.fieldNames().forEachRemaining(fields::add);
        now.fieldNames().forEachRemaining(fields::add);
        fields.removeAll(UNTOLD);
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (!old.path(field).equals(now.path(field))) {
                changes.add(new Change(field, plain(old.get(field)), plain(now.get(field))));
            }
        }
        return changes;
    }

    private Object plain(JsonNode node) {
        return node == null ? null : json.convertValue(node, Object.class);
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
