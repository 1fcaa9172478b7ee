package org.paideia.rights;

import java.util.Map;
import java.util.function.Function;
import org.paideia.testing.Api;

/** Attempts on meetings: one that everybody sees, and one for members, of which the city of the stage is one. */
final class MeetingAttempts {

    private static final Map<String, ?> ITEM = Map.of("titles", Map.of("en", "Welcome"));
    private static final Map<String, ?> DOCUMENT = Map.of("titles", Map.of("en", "Programme"), "url", "https://example.org/p.pdf");
    private static final String LINK = "{\"url\":\"https://example.org/join\"}";

    private MeetingAttempts() {}

    static void addTo(Attempts attempts) {
        attempts.add("listMeetings", stage -> Attempt.list("/meetings?network=" + stage.network(), slug(meeting(stage, "PUBLIC"))));
        attempts.add("listMeetings for members", stage -> Attempt.list("/meetings?network=" + stage.network(), slug(meeting(stage, "MEMBERS"))));
        attempts.addTable("exportMeetingsCsv for members", (stage, form) -> Attempt.export("/meetings." + form + "?network=" + stage.network(), slug(meeting(stage, "MEMBERS"))));
        attempts.add("listAgenda for members", stage -> Attempt.list("/agenda?network=" + stage.network(), slug(meeting(stage, "MEMBERS"))));
        reading(attempts, "getMeeting", "");
        reading(attempts, "exportMeetingIcs", "/event.ics");
        reading(attempts, "listMeetingActions", "/actions");
        reading(attempts, "listMeetingTransitions", "/transitions");
        reading(attempts, "listMeetingDocuments", "/documents");
        attempts.add("listMeetingGaps", stage -> Attempt.get(meeting(stage, "PUBLIC") + "/gaps"));
        attempts.add("getMeetingJoinLink", stage -> {
            String path = meeting(stage, "PUBLIC");
            linked(path);
            return Attempt.get(path + "/join-link");
        });
        planning(attempts);
        parts(attempts);
    }

    private static void reading(Attempts attempts, String operation, String below) {
        attempts.add(operation, stage -> Attempt.get(meeting(stage, "PUBLIC") + below));
        attempts.add(operation + " for members", stage -> Attempt.get(meeting(stage, "MEMBERS") + below));
    }

    private static void planning(Attempts attempts) {
        attempts.add("createMeeting", stage -> Attempt.post("/meetings", newMeeting(stage, "PUBLIC")));
        writing(attempts, "updateMeeting", path -> Attempt.patch(path, Stage.etag(path), Map.of("ordinal", 3)).offered(path, "updateMeeting", null));
        writing(attempts, "deleteMeeting", path -> Attempt.delete(path, Stage.etag(path)).offered(path, "deleteMeeting", null));
        writing(attempts, "transitionMeeting ->CANCELLED", path -> Attempt
                .transition(path, Stage.etag(path), Map.of("to", "CANCELLED", "note", "The host withdrew."))
                .offered(path, "transitionMeeting", "CANCELLED"));
        writing(attempts, "copyMeeting", path -> Attempt.post(path + "/copies", Map.of("slug", Api.unique("next"))).offered(path, "copyMeeting", null));
        attempts.add("importMeetings", stage -> Attempt.of(caller -> caller.sendText(
                "POST", "/networks/" + stage.network() + "/meeting-imports?dryRun=false", Map.of("Content-Type", "text/csv"),
                "title,kind\n" + Api.unique("Meeting") + ",EVENT\n")));
    }

    private static void parts(Attempts attempts) {
        writing(attempts, "addMeetingItem", path -> Attempt.post(path + "/items", ITEM).offered(path, "addMeetingItem", null));
        writing(attempts, "updateMeetingItem", path -> {
            String item = path + "/items/" + Stage.admin().post(path + "/items", ITEM).expect(201).json().path("items").path(0).path("id").asText();
            return Attempt.patch(item, Stage.etag(path), Map.of("minutes", 30));
        });
        writing(attempts, "removeMeetingItem", path -> {
            String item = path + "/items/" + Stage.admin().post(path + "/items", ITEM).expect(201).json().path("items").path(0).path("id").asText();
            return Attempt.delete(item, Stage.etag(path));
        });
        writing(attempts, "addMeetingDocument", path -> Attempt.post(path + "/documents", DOCUMENT).offered(path, "addMeetingDocument", null));
        writing(attempts, "updateMeetingDocument", path -> Attempt.patch(document(path), Stage.etag(path), Map.of("audience", "MEMBERS")));
        writing(attempts, "removeMeetingDocument", path -> Attempt.delete(document(path), Stage.etag(path)));
        writing(attempts, "setMeetingJoinLink", path -> {
            String etag = Stage.etag(path);
            return Attempt.of(caller -> caller.sendText("PUT", path + "/join-link",
                    Map.of("Content-Type", "application/json", "If-Match", etag), LINK))
                    .offered(path, "setMeetingJoinLink", null);
        });
        writing(attempts, "deleteMeetingJoinLink", path -> {
            linked(path);
            return Attempt.delete(path + "/join-link", Stage.etag(path));
        });
    }

    private static void writing(Attempts attempts, String name, Function<String, Attempt> attempt) {
        attempts.add(name, stage -> attempt.apply(meeting(stage, "PUBLIC")));
    }

    /** The path of a meeting for that audience, with the city of the stage as a member of the network. */
    static String meeting(Stage stage, String audience) {
        stage.membership("ADMITTED");
        return "/meetings/" + entered(stage, audience);
    }

    /** The slug of a meeting for that audience. */
    static String entered(Stage stage, String audience) {
        return Stage.admin().post("/meetings", newMeeting(stage, audience)).expect(201).json().path("slug").asText();
    }

    private static Map<String, ?> newMeeting(Stage stage, String audience) {
        return Map.of("slug", Api.unique("meeting"), "network", stage.network(), "kind", "COMMITTEE", "sourceLanguage", "en",
                "titles", Map.of("en", "Meeting"), "mode", "ONLINE", "when", Map.of("edtf", "2031"), "audience", audience);
    }

    private static String slug(String path) {
        return path.substring("/meetings/".length());
    }

    private static String document(String path) {
        return path + "/documents/" + Stage.admin().post(path + "/documents", DOCUMENT).expect(201).json().path("items").path(0).path("id").asText();
    }

    private static void linked(String path) {
        Stage.admin().sendText("PUT", path + "/join-link",
                Map.of("Content-Type", "application/json", "If-Match", Stage.etag(path)), LINK).expect(200);
    }
}
