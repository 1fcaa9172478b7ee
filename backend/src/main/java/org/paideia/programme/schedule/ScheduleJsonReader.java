package org.paideia.programme.schedule;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import org.paideia.shared.problem.Problems;

/** Reads a schedule.json as frab and pretalx write it. */
final class ScheduleJsonReader {

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
                    .build())
            .build();

    private ScheduleJsonReader() {}

    /**
     * Reads the whole file.
     *
     * @param zone of the event
     * @param language in which its texts are
     */
    static ScheduleSessions read(byte[] file, ZoneId zone, String language) {
        JsonNode schedule = tree(file).path("schedule");
        JsonNode conference = schedule.path("conference");
        String base = text(schedule, "base_url");
        ScheduleSessions found = new ScheduleSessions();
        found.called(conference.path("title").asText(null));
        int count = 0;
        for (JsonNode day : conference.path("days")) {
            for (Map.Entry<String, JsonNode> room : day.path("rooms").properties()) {
                for (JsonNode event : room.getValue()) {
                    String reference = found.reference(text(event, "code"), text(event, "guid"), text(event, "id"));
                    found.add(session(++count, event, room.getKey(), base, zone, language).put("reference", reference));
                }
            }
        }
        if (found.all().isEmpty()) {
            throw Problems.invalid("", "too-short", "The file holds no session in the form of a schedule.json.");
        }
        return found;
    }

    private static ScheduleSession session(int row, JsonNode event, String room, String base, ZoneId zone, String language) {
        ScheduleSession session = new ScheduleSession(row)
                .text("titles", language, ScheduleXmlReader.joined(text(event, "title"), text(event, "subtitle")))
                .text("descriptions", language, text(event, "abstract"))
                .text("descriptions", language, text(event, "description"))
                .put("track", text(event, "track"))
                .put("room", ScheduleXmlReader.firstOf(text(event, "room"), room))
                .format(text(event, "type"))
                .language(text(event, "language"))
                .times(text(event, "date"), text(event, "duration"), zone);
        event.path("persons").forEach(person -> session.speaker(
                ScheduleXmlReader.firstOf(text(person, "public_name"), text(person, "name"), text(person, "full_public_name")), null, null));
        for (String links : new String[] {"links", "attachments"}) {
            event.path(links).forEach(link -> session.link(language, text(link, "title"), ScheduleSession.whole(text(link, "url"), base)));
        }
        return session;
    }

    /** Null where there is none, whatever else stands there. */
    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    private static JsonNode tree(byte[] file) {
        try {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw Problems.invalid("", "malformed", "Could not be read as a schedule.json.");
        }
    }
}
