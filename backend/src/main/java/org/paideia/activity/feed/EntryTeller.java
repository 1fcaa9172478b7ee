package org.paideia.activity.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.activity.Activities;
import org.paideia.activity.Audience;
import org.paideia.activity.Change;
import org.paideia.activity.EventType;
import org.paideia.activity.EventTypes;
import org.paideia.activity.Events;
import org.paideia.activity.Ref;
import org.paideia.activity.Told;
import org.paideia.activity.Visibility;
import org.paideia.activity.feed.ActivityView.AboutView;
import org.paideia.activity.feed.ActivityView.ActorView;
import org.paideia.activity.feed.ActivityView.PersonRef;
import org.paideia.activity.feed.ActivityView.RecordRef;
import org.paideia.activity.title.RecordTitle;
import org.paideia.activity.title.Titles;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** Makes of entries what a reader is told: with sentences, and with names as far as the reader may know them. */
@ApplicationScoped
public class EntryTeller {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr");

    /** An entry as it is read, before it is told. */
    record Row(
            UUID id,
            Instant at,
            UUID personId,
            String person,
            String role,
            String client,
            String event,
            EventType.Nature nature,
            Visibility visibility,
            String recordKind,
            String recordId,
            Object about,
            When happened,
            Object changes) {

        @SuppressWarnings("unchecked")
        List<Ref> refs() {
            return (List<Ref>) about;
        }

        @SuppressWarnings("unchecked")
        List<Change> changed() {
            return (List<Change>) changes;
        }

        Ref record() {
            return new Ref(recordKind, recordId);
        }
    }

    private final Activities activities;
    private final EventTypes types;
    private final Titles titles;

    EntryTeller(Activities activities, EventTypes types, Titles titles) {
        this.activities = activities;
        this.types = types;
        this.titles = titles;
    }

    /** The entries of those ids, each for itself; whether the reader may see them, the caller has asked before. */
    public Map<UUID, ActivityView> tell(Collection<UUID> ids, Audience reader) {
        return ids.isEmpty()
                ? Map.of()
                : tell(activities.rows(ids, Row.class), reader).stream().collect(Collectors.toMap(ActivityView::id, Function.identity()));
    }

    /**
     * Those of the records of which the reader may know, with what they are called: the public ones, and those of which
     * an entry for few tells the reader. It goes by what the history knows of a record, whatever kind of record it is.
     */
    public Map<Ref, RecordTitle> known(Collection<Ref> records, Audience reader) {
        Map<Ref, RecordTitle> known = new HashMap<>(titles.of(records));
        Set<String> hidden = known.values().stream().filter(title -> !title.isOpen()).map(title -> title.ref().joined()).collect(Collectors.toSet());
        if (!hidden.isEmpty() && !reader.seesAll()) {
            Set<String> told = activities.toldTo(hidden, joined(reader.led()), joined(reader.served()));
            known.keySet().removeIf(ref -> hidden.contains(ref.joined()) && !told.contains(ref.joined()));
        }
        return known;
    }

    static Set<String> joined(Set<Ref> refs) {
        return refs.stream().map(Ref::joined).collect(Collectors.toSet());
    }

    /** Those entries as that reader may know them; whether the reader may see them was asked before. */
    List<ActivityView> tell(List<Row> rows, Audience reader) {
        Map<Ref, RecordTitle> known = titles.of(rows.stream().flatMap(row -> row.refs().stream()).collect(Collectors.toSet()));
        Set<Ref> served = new HashSet<>(reader.served());
        return rows.stream().map(row -> view(row, known, served, reader.seesAll())).toList();
    }

    private ActivityView view(Row row, Map<Ref, RecordTitle> known, Set<Ref> served, boolean seesAll) {
        boolean mayKnowPerson = row.person() != null && (seesAll || row.refs().stream().anyMatch(served::contains));
        // What everybody may read names only what everybody may know now.
        Map<Ref, RecordTitle> shown = new HashMap<>();
        for (Ref ref : row.refs()) {
            RecordTitle title = known.get(ref);
            if (title != null && (title.isOpen() || row.visibility() != Visibility.PUBLIC)) {
                shown.put(ref, title);
            }
        }
        Map<Ref, LanguageMap> names = new HashMap<>();
        shown.forEach((ref, title) -> names.put(ref, title.names()));
        Events teller = types.teller(row.event());
        Map<String, String> summary = new TreeMap<>();
        for (String language : LANGUAGES) {
            summary.put(language, teller.tell(told(row, names, language)));
        }
        return new ActivityView(
                row.id(),
                row.at(),
                new ActorView(row.role(), row.client(), mayKnowPerson ? new PersonRef(row.personId(), row.person()) : null),
                row.event(),
                row.nature(),
                row.nature() == EventType.Nature.HAPPENED ? row.happened() : null,
                new RecordRef(row.recordKind(), row.recordId()),
                row.refs().stream().map(ref -> about(ref, shown.get(ref))).toList(),
                new LanguageMap(summary),
                teller.page(told(row, names, LANGUAGES.getFirst())),
                row.changed());
    }

    private static Told told(Row row, Map<Ref, LanguageMap> names, String language) {
        return new Told(row.event(), row.record(), row.refs(), names, row.changed(), language);
    }

    private static AboutView about(Ref ref, RecordTitle title) {
        return new AboutView(ref.kind(), ref.key(), title == null ? null : title.names(), title == null ? null : title.page());
    }
}
