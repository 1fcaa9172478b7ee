package org.paideia.meeting.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.meeting.Audience;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingCreate;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/**
 * How one row of a table was understood.
 *
 * @param row which line of the table it is, the headings being the first
 * @param violations what is wrong with it; of a row that is wrong little else is told
 */
public record MeetingImportRow(
        int row,
        String slug,
        String kind,
        Integer ordinal,
        LanguageMap titles,
        LanguageMap theme,
        When when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        String host,
        EventState state,
        Audience audience,
        List<Violation> violations) {

    static MeetingImportRow understood(int row, Meeting meeting) {
        MeetingCreate content = meeting.content();
        return new MeetingImportRow(
                row, meeting.slug(), content.kind(), content.ordinal(), content.titles(), content.theme(), meeting.when(),
                content.startsAt(), content.endsAt(), content.timeZone(), content.mode(), content.host(), meeting.state(),
                content.audience(), List.of());
    }

    /** @param tree the row in the shape of a meeting, of which the titles are told */
    static MeetingImportRow wrong(int row, ObjectNode tree, List<Violation> violations) {
        Map<String, String> titles = new TreeMap<>();
        tree.path("titles").properties().stream()
                .filter(title -> title.getValue().asText().length() <= 300)
                .forEach(title -> titles.put(title.getKey(), title.getValue().asText()));
        return new MeetingImportRow(
                row, null, null, null, titles.isEmpty() ? null : new LanguageMap(titles), null, null, null, null, null, null, null,
                null, null, violations.stream().limit(50).toList());
    }
}
