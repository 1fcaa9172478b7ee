package org.paideia.programme.schedule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paideia.programme.SessionCreate;
import org.paideia.programme.SessionFormat;
import org.paideia.programme.Speaker;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;

/**
 * How a session of a file was understood.
 *
 * @param row which line or session of the file it is
 * @param violations what is wrong with it; of one that is wrong little else is told
 */
public record SessionImportRow(
        int row,
        Outcome outcome,
        String reference,
        LanguageMap titles,
        SessionFormat format,
        String track,
        String room,
        String start,
        String end,
        List<String> speakers,
        List<Violation> violations) {

    /** What becomes of it. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        WRONG
    }

    static SessionImportRow understood(int row, Outcome outcome, SessionCreate wish) {
        return new SessionImportRow(
                row, outcome, wish.reference(), wish.titles(), wish.format(), wish.track(), wish.room(), wish.start(), wish.end(),
                wish.speakers().stream().map(Speaker::name).toList(), List.of());
    }

    /** @param tree the session in the shape in which one is created, of which the titles are told */
    static SessionImportRow wrong(int row, ObjectNode tree, List<Violation> violations) {
        Map<String, String> titles = new TreeMap<>();
        tree.path("titles").properties().stream()
                .filter(title -> !title.getValue().asText().isEmpty() && title.getValue().asText().length() <= 300)
                .forEach(title -> titles.put(title.getKey(), title.getValue().asText()));
        return new SessionImportRow(
                row, Outcome.WRONG, null, titles.isEmpty() ? null : new LanguageMap(titles), null, null, null, null, null,
                new ArrayList<>(), violations.stream().limit(50).toList());
    }
}
