package org.paideia.activity;

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
import java.util.stream.Collectors;
import org.paideia.activity.ActivityView.AboutView;
import org.paideia.activity.ActivityView.ActorView;
import org.paideia.activity.ActivityView.PersonRef;
import org.paideia.activity.ActivityView.RecordRef;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** Reads the history, as much of it as the reader may see. */
@ApplicationScoped
public class ActivityService {

    private static final int MOST_NEWS = 50;
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
    private final Audience audience;
    private final EventTypes types;
    private final Titles titles;

    ActivityService(Activities activities, Audience audience, EventTypes types, Titles titles) {
        this.activities = activities;
        this.audience = audience;
        this.types = types;
        this.titles = titles;
    }

    public Page<ActivityView> list(ActivityFilter filter, PageRequest request) {
        String key = Activities.key(filter);
        var listing = activities.listing(filter);
        if (!audience.seesAll()) {
            Set<String> led = joined(audience.led());
            Set<String> served = joined(audience.served());
            if (served.isEmpty()) {
                listing.where(key + ".visibility = PUBLIC");
            } else {
                listing.where("(" + key + ".visibility = PUBLIC or exists (select 1 from ActivitySubject r where r.activityId = a.id"
                                + " and (r.ref in :led or a.visibility = ACTING and r.ref in :served)))")
                        .with("led", led)
                        .with("served", served);
            }
        }
        Page<Row> page = listing.page(request, Row.class);
        return new Page<>(told(page.items()), page.nextCursor(), page.totalCount());
    }

    /** The newest of what everybody may know and would call news: whoever asks, it is the same. */
    List<ActivityView> news(ActivityFilter filter) {
        String key = Activities.key(filter);
        return told(activities.listing(filter)
                .where(key + ".visibility = PUBLIC")
                .where(key + ".news = true")
                .where(key + ".position is not null")
                .sortable("position", key + ".position", Long.class)
                .page(PageRequest.portions(MOST_NEWS, "-position"), Row.class)
                .items());
    }

    /** What is known of the public ones of those records. */
    List<RecordTitle> titles(Collection<Ref> refs) {
        Map<Ref, RecordTitle> known = titles.of(refs);
        return refs.stream().map(known::get).filter(title -> title != null && title.isOpen()).toList();
    }

    /** What the page of the app at that path is called: the public record that it shows. */
    String pageTitle(String path, String language) {
        return titles.ofPage(path).orElseThrow(() -> Problems.notFound("page", path)).in(language);
    }

    private List<ActivityView> told(List<Row> rows) {
        Map<Ref, RecordTitle> known = titles.of(rows.stream().flatMap(row -> row.refs().stream()).collect(Collectors.toSet()));
        Set<Ref> served = new HashSet<>(audience.served());
        return rows.stream().map(row -> view(row, known, served)).toList();
    }

    private ActivityView view(Row row, Map<Ref, RecordTitle> known, Set<Ref> served) {
        boolean mayKnowPerson = row.person() != null && (audience.seesAll() || row.refs().stream().anyMatch(served::contains));
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
            summary.put(language, teller.sentence(told(row, names, language)));
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

    private static Set<String> joined(Set<Ref> refs) {
        return refs.stream().map(Ref::joined).collect(Collectors.toSet());
    }
}
