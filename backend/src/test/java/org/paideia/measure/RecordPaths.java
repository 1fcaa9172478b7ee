package org.paideia.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts records of the large database into the paths of the contract: the first that their own list shows, or one that much hangs on. */
final class RecordPaths {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** Records of large.sql that say more than the first of their list. */
    private static final Map<String, String> MADE = Map.of(
            "networks", "network-77", "declarations", "declaration-1", "meetings", "meeting-7", "themes", "theme-8",
            "calendars", "calendarcodeofsomefocalabc", "registration-links", "registrationcodeofsomebody",
            "programmes", "programmecodeofsomebodyabc");

    /** Made from 10,000 signatures or members, or written by hand for one city: here a smaller or another one says the same. */
    private static final Map<String, String> MADE_FOR = Map.of(
            "/declarations/{slug}/signatures.csv", "declaration-77", "/declarations/{slug}/signatures.xlsx", "declaration-77",
            "/declarations/{slug}/non-signatories.csv", "declaration-77", "/declarations/{slug}/non-signatories.xlsx", "declaration-77",
            "/declarations/{slug}/clause-outcomes", "declaration-77",
            "/meetings/{slug}/answers", "meeting-6", "/meetings/{slug}/convocations", "meeting-6",
            "/meetings/{slug}/registration", "meeting-6", "/registration-links/{code}/certificate", "certificatecodeofsomebodya",
            "/registration-links/{code}/certificate.pdf", "certificatecodeofsomebodya");

    private final Function<String, JsonNode> read;

    /** @param read what an address answers to an administrator */
    RecordPaths(Function<String, JsonNode> read) {
        this.read = read;
    }

    String of(String path) {
        Matcher parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return path;
        }
        String record = MADE_FOR.containsKey(path) ? MADE_FOR.get(path) : record(path);
        String first = path.substring(0, parameter.start()) + record + path.substring(parameter.end());
        return first.replace("{number}", "1");
    }

    private String record(String path) {
        String kind = path.split("/")[1];
        if (path.startsWith("/registrations/{id}/certificate")) {
            return read.apply("/registrations?kind=MEETING&event=meeting-6&state=ATTENDED&limit=1").at("/items/0/id").asText();
        }
        // At the largest meeting, half of all that registered are expected: reading them all is right there, and says nothing.
        if (path.equals("/sessions/{id}/door-list")) {
            return read.apply("/sessions?kind=MEETING&event=meeting-12&limit=1").at("/items/0/id").asText();
        }
        if (path.equals("/cities/{slug}/contact")) {
            return read.apply("/mandates?limit=1&state=IN_FORCE").at("/items/0/city").asText();
        }
        return switch (kind) {
            case "cities" -> read.apply("/cities?limit=1&sort=-population").at("/items/0/slug").asText();
            case "verify" -> read.apply("/adherences/" + record("/adherences/{id}")).path("code").asText();
            case "files" -> read.apply("/cities/" + record("/cities/{slug}") + "/files?limit=1").at("/items/0/id").asText();
            case "convocations" -> read.apply("/meetings/meeting-6/convocations").at("/items/0/id").asText();
            case "commitment-revisions" -> read.apply("/review-queue?limit=1&kind=REVISION").at("/items/0/record").asText();
            case "registrations" -> read.apply("/registrations?kind=MEETING&event=meeting-6&limit=1").at("/items/0/id").asText();
            case "sessions" -> read.apply("/sessions?kind=MEETING&event=meeting-6&limit=1").at("/items/0/id").asText();
            case "event-roles" -> read.apply("/event-roles?kind=MEETING&event=meeting-6&limit=1").at("/items/0/id").asText();
            case "commitments" -> read.apply("/due-reports?limit=1").at("/items/0/commitment/id").asText();
            case "progress-reports" -> read.apply("/review-queue?limit=1&kind=REPORT").at("/items/0/record").asText();
            case "evidence" -> evidence();
            case "extension-requests" -> read.apply("/review-queue?limit=1&kind=EXTENSION").at("/items/0/record").asText();
            default -> MADE.containsKey(kind) ? MADE.get(kind) : shown("/" + kind);
        };
    }

    /** Of the first report that has some. */
    private String evidence() {
        for (JsonNode waiting : read.apply("/review-queue?limit=200&kind=REPORT").path("items")) {
            JsonNode evidence = read.apply("/progress-reports/" + waiting.path("record").asText() + "/evidence").at("/items/0/id");
            if (evidence.isTextual()) {
                return evidence.asText();
            }
        }
        throw new IllegalStateException("No report that waits has evidence: give it some in measure/large.sql");
    }

    private String shown(String list) {
        JsonNode first = read.apply(list + "?limit=1").at("/items/0");
        String record = first.path("slug").asText(first.path("id").asText());
        if (record.isEmpty()) {
            throw new IllegalStateException(list + " shows no record: fill its table in measure/large.sql, or say here where one is found");
        }
        return record;
    }
}
