package org.paideia.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.shared.security.Actor;

/** Writes the history; each entry goes into the transaction of the change that it tells of. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    private static final Set<String> UNTOLD = Set.of("id", "createdAt", "updatedAt");

    private final ObjectMapper json;
    private final Clock clock;

    Activities(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    void keep(Entry entry, Instant now) {
        List<Change> changes = entry.move == null
                ? differences(entry.before, entry.after)
                : List.of(new Change(
                        "state",
                        entry.move.from() == null ? null : entry.move.from().toString(),
                        entry.move.wish().to()));
        Stream<Ref> about = Stream.concat(
                Stream.of(entry.record.ref()), Stream.concat(entry.record.about().stream(), entry.about.stream()));
        Map<String, String> keys = about.collect(Collectors.toMap(Ref::kind, Ref::key, (first, other) -> first));
        Visibility visibility = entry.visibility == null ? entry.record.visibility() : entry.visibility;
        var subject = new Subject(
                entry.record.ref().kind(),
                entry.record.ref().key(),
                keys.get("CITY"),
                keys.get("NETWORK"),
                keys.get("DECLARATION"),
                visibility == Visibility.PUBLIC,
                visibility == Visibility.LEADING);
        String verb = entry.type.name().substring(entry.type.name().indexOf('.') + 1);
        String action = entry.move == null ? verb.toUpperCase(Locale.ROOT).replace('-', '_') : "TRANSITIONED";
        persist(new Activity(entry.actor, action, subject, changes, now));
    }

    /** Something came to be. What it held at first stands in the record, not here. */
    public void created(Actor actor, Subject subject) {
        persist(new Activity(actor, "CREATED", subject, List.of(), clock.instant()));
    }

    /** Something changed: the fields in which the two views differ are kept. */
    public void updated(Actor actor, Subject subject, Object before, Object after) {
        persist(new Activity(actor, "UPDATED", subject, differences(before, after), clock.instant()));
    }

    /** A record went from one state to another. */
    public void transitioned(Actor actor, Subject subject, Object from, Object to) {
        persist(new Activity(
                actor,
                "TRANSITIONED",
                subject,
                List.of(new Change("state", from == null ? null : from.toString(), to.toString())),
                clock.instant()));
    }

    /** Anything else that happens to a record. */
    public void happened(Actor actor, String action, Subject subject) {
        persist(new Activity(actor, action, subject, List.of(), clock.instant()));
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
}
