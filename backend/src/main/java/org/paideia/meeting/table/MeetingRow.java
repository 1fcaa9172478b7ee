package org.paideia.meeting.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.paideia.agenda.LocalTimes;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.Names;

/**
 * A row of a table put into the shape in which a meeting is created, so that the contract says what is wrong with it.
 * What only a table can have wrong, times on the wall and numbers that are none, is told here.
 */
final class MeetingRow {

    private static final Map<String, String> PLAIN = Map.of(
            "slug", "slug", "kind", "kind", "time_zone", "timeZone", "host", "host", "state", "state", "audience", "audience");

    private final Map<String, String> cells;
    private final String language;
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final List<Violation> wrong = new ArrayList<>();

    /**
     * @param language of the columns without one, and the source language
     * @param zones the time zone of a city by its slug, where there is such a city
     */
    MeetingRow(MeetingTable.Row row, String network, String language, Function<String, Optional<ZoneId>> zones) {
        this.cells = row.cells();
        this.language = language;
        tree.put("network", network);
        tree.put("sourceLanguage", language);
        tree.put("mode", cells.getOrDefault("mode", "ONSITE"));
        PLAIN.forEach((column, field) -> put(tree, field, column));
        texts("title", "titles");
        texts("theme", "theme");
        number();
        when();
        slug();
        times(zones);
        if (cells.containsKey("venue") || cells.containsKey("address")) {
            ObjectNode venue = tree.putObject("venue");
            put(venue, "name", "venue");
            put(venue, "address", "address");
        }
        if (cells.containsKey("source")) {
            var sources = tree.putArray("sources");
            for (String source : cells.get("source").split("\\|")) {
                if (!source.isBlank()) {
                    sources.add(source.strip());
                }
            }
        }
    }

    /** In the shape in which a meeting is created. */
    ObjectNode tree() {
        return tree;
    }

    /** What is wrong with it that the contract cannot say. */
    List<Violation> wrong() {
        return wrong;
    }

    private void put(ObjectNode node, String field, String column) {
        if (cells.containsKey(column)) {
            node.put(field, cells.get(column));
        }
    }

    private void texts(String column, String field) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        put(texts, language, column);
        cells.forEach((name, text) -> {
            if (name.startsWith(column + "_")) {
                texts.put(name.substring(column.length() + 1), text);
            }
        });
        if (!texts.isEmpty()) {
            tree.set(field, texts);
        }
    }

    /** Of title and year, so that the same table sent again is the same meetings, and no others beside them. */
    private void slug() {
        String title = tree.path("titles").path(language).asText("");
        String year = tree.path("when").path("edtf").asText("").replaceFirst("^(\\d{4}).*|.*", "$1");
        String slug = Names.slug(title, year.isEmpty() || title.contains(year) ? "" : "-" + year);
        if (!tree.has("slug") && slug.length() > 1) {
            tree.put("slug", slug);
        }
    }

    private void number() {
        String given = cells.get("ordinal");
        if (given == null) {
            return;
        }
        if (given.matches("\\d{1,9}")) {
            tree.put("ordinal", Integer.parseInt(given));
        } else {
            wrong.add(Violation.at("/ordinal", "wrong-type", "Is no number."));
        }
    }

    private void when() {
        if (cells.containsKey("when") || cells.containsKey("as_written")) {
            ObjectNode when = tree.putObject("when");
            put(when, "edtf", "when");
            put(when, "asWritten", "as_written");
        }
    }

    private void times(Function<String, Optional<ZoneId>> zones) {
        if (!cells.containsKey("starts") && !cells.containsKey("ends")) {
            return;
        }
        String named = cells.get("time_zone");
        Optional<ZoneId> zone = named == null
                ? Optional.ofNullable(cells.get("host")).flatMap(zones)
                : Optional.of(named).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
        if (zone.isEmpty()) {
            wrong.add(named == null
                    ? Violation.at("/timeZone", "required", "Give the time zone of the times: there is no host city to take it from.")
                    : Violation.at("/timeZone", "unknown-time-zone", "Is no IANA time zone such as Europe/Helsinki."));
            return;
        }
        for (var time : Map.of("starts", "startsAt", "ends", "endsAt").entrySet()) {
            Optional.ofNullable(cells.get(time.getKey()))
                    .flatMap(text -> LocalTimes.moment(text, zone.get(), "/" + time.getValue(), wrong))
                    .ifPresent(moment -> tree.put(time.getValue(), moment.toString()));
        }
    }
}
