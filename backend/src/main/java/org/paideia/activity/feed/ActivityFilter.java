package org.paideia.activity.feed;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.paideia.activity.EventType;
import org.paideia.activity.Ref;

/**
 * Which part of the history is wanted; null does not narrow.
 *
 * @param about the records that an entry must be about, all of them
 * @param record the record that it happened to; it is one of {@code about}
 */
public record ActivityFilter(List<Ref> about, Ref record, String recordKind, String event, EventType.Nature nature) {

    static ActivityFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String kind = query.getFirst("recordKind");
        String key = query.getFirst("record");
        Ref record = kind == null || key == null ? null : new Ref(kind, key);
        List<Ref> about = Stream.of(
                        Stream.of("city", "network", "declaration")
                                .filter(query::containsKey)
                                .map(name -> new Ref(name.toUpperCase(java.util.Locale.ROOT), query.getFirst(name))),
                        Optional.ofNullable(query.getFirst("about")).map(ActivityFilter::ref).stream(),
                        Optional.ofNullable(record).stream())
                .flatMap(refs -> refs)
                .distinct()
                .toList();
        String nature = query.getFirst("nature");
        return new ActivityFilter(
                about, record, kind, query.getFirst("event"), nature == null ? null : EventType.Nature.valueOf(nature));
    }

    private static Ref ref(String about) {
        int colon = about.indexOf(':');
        return new Ref(about.substring(0, colon), about.substring(colon + 1));
    }
}
