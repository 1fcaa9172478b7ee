package org.paideia.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paideia.activity.title.RecordTitle;
import org.paideia.activity.title.Titles;
import org.paideia.shared.text.Names;

/** Finds what everybody may know by its name, whatever kind of record it is. */
@ApplicationScoped
public class SearchService {

    private final Titles titles;

    SearchService(Titles titles) {
        this.titles = titles;
    }

    /**
     * Finds records by name, without regard to accents and with small typing errors.
     *
     * @param kind of record alone, or null
     * @param most how many of each kind
     */
    public SearchView search(String text, String kind, int most) {
        String folded = Names.folded(text);
        if (folded.isEmpty()) {
            return new SearchView(List.of());
        }
        Map<String, List<SearchView.Hit>> groups = new LinkedHashMap<>();
        for (RecordTitle title : titles.search(folded, kind, most + 1)) {
            groups.computeIfAbsent(title.ref().kind(), any -> new ArrayList<>()).add(SearchView.Hit.of(title));
        }
        return new SearchView(groups.entrySet().stream()
                .map(group -> SearchView.Group.of(group.getKey(), group.getValue(), most))
                .toList());
    }
}
