package org.paideia.search;

import java.util.List;
import org.paideia.activity.title.RecordTitle;
import org.paideia.shared.text.LanguageMap;

/** What was found, by kind of record, the kind with the best hit first. */
public record SearchView(List<Group> groups) {

    /**
     * What was found of one kind.
     *
     * @param hasMore whether there is more of that kind than is shown
     */
    public record Group(String kind, List<Hit> items, boolean hasMore) {

        static Group of(String kind, List<Hit> hits, int most) {
            return new Group(kind, List.copyOf(hits.subList(0, Math.min(most, hits.size()))), hits.size() > most);
        }
    }

    /**
     * A record that was found.
     *
     * @param address its path in the API
     * @param page the path of its page in the app behind the language
     * @param line what tells it from others of that name, or null
     */
    public record Hit(
            String kind, String id, LanguageMap names, String sourceLanguage, LanguageMap line, String address, String page) {

        static Hit of(RecordTitle title) {
            return new Hit(
                    title.ref().kind(),
                    title.ref().key(),
                    title.names(),
                    title.sourceLanguage(),
                    title.line(),
                    title.address(),
                    title.page());
        }
    }
}
