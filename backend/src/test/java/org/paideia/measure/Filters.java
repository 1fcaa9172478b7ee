package org.paideia.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.paideia.testing.Operation;
import org.paideia.testing.Size;

/**
 * With which values the filters and sorts of a list are tried: those that the contract names, those that the list itself
 * shows under the name of the filter, and what large.sql has made large or small on purpose.
 */
final class Filters {

    private static final Set<String> OF_EVERY_LIST = Set.of("limit", "cursor", "count", "sort");

    /** Records of large.sql: one that very much hangs on, and one of the usual size. */
    private static final Map<String, List<String>> MADE = Map.ofEntries(
            Map.entry("network", List.of("network-1", "network-77", "network-7")),
            Map.entry("parent", List.of("network-1")),
            Map.entry("declaration", List.of("declaration-1", "declaration-77")),
            Map.entry("meeting", List.of("meeting-7")),
            Map.entry("carriedTo", List.of("meeting-6")),
            Map.entry("theme", List.of("theme-8")),
            Map.entry("dueTo", List.of("2026-06-01")),
            Map.entry("to", List.of("2026-06-01")),
            Map.entry("conference", List.of("conference-10")),
            Map.entry("clause", List.of("01932f6e-8a00-7000-8000-000000000011")),
            Map.entry("year", List.of("2020")),
            Map.entry("near", List.of("60.2,24.65")),
            Map.entry("radius", List.of("300")),
            Map.entry("about", List.of("NETWORK:network-77")));

    /** Filters that narrow by what an item shows under another name. */
    private static final Map<String, String> SHOWN_AS = Map.of("city", "host");

    /** Filters that say nothing alone, with what stands beside them. */
    private static final Map<String, String> BESIDE = Map.of(
            "radius", "near=60.2,24.65", "near", "radius=300", "record", "recordKind=CITY", "below", "network=network-1");

    private static final Pattern ALTERNATIVES = Pattern.compile("\\^\\(([A-Z_|]+)\\)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private final Operation list;
    private final JsonNode items;
    private final String invited;

    /**
     * @param items of the list, as many as a page shows
     * @param city that is a member of networks
     */
    Filters(Operation list, JsonNode items, String city) {
        this.list = list;
        this.items = items;
        this.invited = city;
    }

    /** The filters of the list, by their names. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(list.query().keySet());
        names.removeAll(OF_EVERY_LIST);
        return names;
    }

    /** Queries that use that filter; empty where nothing says with which value. */
    Collection<String> queries(String name) {
        String beside = BESIDE.containsKey(name) ? BESIDE.get(name) + "&" : "";
        List<String> queries = new ArrayList<>();
        for (String value : values(name)) {
            queries.add(beside + name + "=" + value.replace(" ", "%20"));
        }
        return queries;
    }

    /** Each key of the sort, both ways, and all of them together. */
    Collection<String> sorts() {
        List<String> keys = new ArrayList<>(new LinkedHashSet<>(
                WORD.matcher(list.query().get("sort").path("pattern").asText()).results().map(key -> key.group()).toList()));
        List<String> sorts = new ArrayList<>();
        for (String key : keys) {
            sorts.add("sort=" + key);
            sorts.add("sort=-" + key);
        }
        if (keys.size() > 1) {
            sorts.add("sort=" + String.join(",", keys));
        }
        return sorts;
    }

    private Set<String> values(String name) {
        Set<String> values = new LinkedHashSet<>(MADE.getOrDefault(name, List.of()));
        if (name.equals("q")) {
            shownText(items.path(0)).ifPresent(values::add);
            values.addAll(List.of("meeting-777", "delegate-777"));
        } else if (name.equals("invited")) {
            values.add(invited);
        } else {
            List<String> shown = shown(name);
            if (shown.isEmpty() && SHOWN_AS.containsKey(name)) {
                shown = shown(SHOWN_AS.get(name));
            }
            if (shown.isEmpty() && name.equals("city")) {
                shown = List.of(invited);
            }
            // What stands in an item under the name of a filter may be of another record, and then have values of its own.
            shown = shown.stream().filter(value -> list.takes(name, value)).toList();
            if (!shown.isEmpty()) {
                values.addAll(List.of(shown.getFirst(), shown.getLast()));
            }
            // Those of one filter make the same statement: beside what is known to find something, two of them say enough.
            values.addAll(values.isEmpty() ? named(list.query().get(name)) : Size.first(2, named(list.query().get(name))));
        }
        if (values.isEmpty() && list.shown().containsKey(name)) {
            values.add(list.shown().get(name));
        }
        return values;
    }

    /** The values that the contract names itself. */
    private static List<String> named(JsonNode schema) {
        List<String> named = new ArrayList<>();
        schema.path("enum").forEach(value -> named.add(value.asText()));
        if (schema.path("type").asText().equals("boolean")) {
            named.addAll(List.of("true", "false"));
        }
        var alternatives = ALTERNATIVES.matcher(schema.path("pattern").asText());
        if (alternatives.find()) {
            named.addAll(List.of(alternatives.group(1).split("\\|")));
        }
        return named;
    }

    /** What the items say under that name: words, numbers, or the records that stand there. */
    private List<String> shown(String name) {
        List<String> shown = new ArrayList<>();
        for (JsonNode item : items) {
            for (JsonNode found : item.findValues(name)) {
                if (found.isValueNode()) {
                    shown.add(found.asText());
                }
                Stream.of("slug", "id", "key")
                        .map(found::path)
                        .filter(JsonNode::isTextual)
                        .findFirst()
                        .ifPresent(key -> shown.add(key.textValue()));
            }
        }
        return shown;
    }

    /** How an item is called, in whichever field that stands. */
    private static Optional<String> shownText(JsonNode item) {
        for (String field : List.of("texts", "titles", "names", "labels")) {
            JsonNode found = item.findValue(field);
            if (found != null && found.path("en").isTextual()) {
                return Optional.of(found.path("en").textValue());
            }
        }
        return Optional.ofNullable(item.findValue("name")).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
