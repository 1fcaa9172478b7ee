package org.paideia.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.paideia.activity.title.RecordTitle;
import org.paideia.activity.title.Titles;
import org.paideia.shared.text.Names;

/** Finds what everybody may know by its name, whatever kind of record it is. */
@ApplicationScoped
public class SearchService {

    /** So many of a name are looked through for what was typed behind a comma. */
    private static final int NAMESAKES = 50;

    private final Titles titles;

    SearchService(Titles titles) {
        this.titles = titles;
    }

    /**
     * Finds records by name, without regard to accents and with small typing errors; with what tells them from others of the
     * name behind a comma ("Torino, Italy"), and with the words that offices add ("City of Espoo").
     *
     * @param kind of record alone, or null
     * @param most how many of each kind
     */
    public SearchView search(String text, String kind, int most) {
        Map<String, List<SearchView.Hit>> groups = new LinkedHashMap<>();
        for (RecordTitle title : found(text, kind, most + 1)) {
            List<SearchView.Hit> hits = groups.computeIfAbsent(title.ref().kind(), any -> new ArrayList<>());
            if (hits.size() <= most) {
                hits.add(SearchView.Hit.of(title));
            }
        }
        return new SearchView(groups.entrySet().stream()
                .map(group -> SearchView.Group.of(group.getKey(), group.getValue(), most))
                .toList());
    }

    private List<RecordTitle> found(String text, String kind, int most) {
        int comma = text.lastIndexOf(',');
        if (comma > 0) {
            String line = Names.folded(text.substring(comma + 1));
            List<RecordTitle> there = named(text.substring(0, comma), kind, NAMESAKES).stream()
                    .filter(title -> title.isToldFromOthersBy(line))
                    .toList();
            if (!there.isEmpty()) {
                return there;
            }
        }
        return named(text, kind, most);
    }

    private List<RecordTitle> named(String text, String kind, int most) {
        TypedName name = TypedName.of(text);
        if (name.text().isEmpty()) {
            return List.of();
        }
        List<RecordTitle> whole = titles.search(name.text(), kind, most);
        if (name.bare() == null) {
            return whole;
        }
        // What is only spelt like the whole stands behind what goes by the name that was meant.
        Predicate<RecordTitle> isCalledSo = title -> title.goesBy(name.text());
        Map<String, RecordTitle> each = new LinkedHashMap<>();
        Stream.of(whole.stream().filter(isCalledSo), titles.search(name.bare(), kind, most).stream(), whole.stream())
                .flatMap(some -> some)
                .forEach(title -> each.putIfAbsent(title.ref().joined(), title));
        return List.copyOf(each.values());
    }
}
