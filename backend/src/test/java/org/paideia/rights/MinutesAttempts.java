package org.paideia.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.paideia.testing.Api;

/** Attempts on what is left of meetings: minutes that everybody reads, and some for members, of which the city of the stage is one. */
final class MinutesAttempts {

    private static final Map<String, ?> TEXTS = Map.of("texts", Map.of("en", "We agree."));

    private MinutesAttempts() {}

    static void addTo(Attempts attempts) {
        attendance(attempts);
        minutes(attempts);
        decisions(attempts);
        actionPoints(attempts);
    }

    private static void attendance(Attempts attempts) {
        attempts.add("listMeetingAttendance present", stage -> attending(stage, Map.of("presence", "PRESENT")));
        attempts.add("listMeetingAttendance excused", stage -> attending(stage, Map.of("presence", "EXCUSED")));
        for (String audience : new String[] {"PUBLIC", "MEMBERS"}) {
            attempts.add("listAttendedMeetings" + which(audience), stage -> {
                stage.membership("ADMITTED");
                String meeting = entered(stage, Map.of("audience", audience));
                Stage.admin().put(attendance(stage, meeting), Map.of("presence", "PRESENT")).expect(200);
                return Attempt.list("/cities/" + stage.city() + "/meetings", meeting);
            });
        }
        attempts.add("setMeetingAttendance", stage -> {
            String path = attendance(stage, toMember(stage, "PUBLIC"));
            return Attempt.of(caller -> caller.put(path, Map.of("presence", "PRESENT")));
        });
        attempts.add("deleteMeetingAttendance", stage -> {
            String path = attendance(stage, toMember(stage, "PUBLIC"));
            String etag = Stage.admin().put(path, Map.of("presence", "ABSENT")).expect(200).header("ETag");
            return Attempt.delete(path, etag);
        });
    }

    private static Attempt attending(Stage stage, Map<String, ?> presence) {
        String meeting = toMember(stage, "PUBLIC");
        Stage.admin().put(attendance(stage, meeting), presence).expect(200);
        return Attempt.list("/meetings/" + meeting + "/attendance", stage.city());
    }

    private static void minutes(Attempts attempts) {
        reading(attempts, "getMinutes", meeting -> "/meetings/" + meeting + "/minutes");
        for (String form : new String[] {"Pdf", "Docx", "Html"}) {
            attempts.add("getMinutesDocument" + form, stage -> Attempt.get(document(stage, "PUBLIC", form)));
        }
        attempts.add("getMinutesDocumentHtml for members", stage -> Attempt.get(document(stage, "MEMBERS", "Html")));
        attempts.add("setMinutes", stage -> {
            String path = "/meetings/" + toMember(stage, "PUBLIC");
            String etag = Stage.etag(path + "/minutes");
            return Attempt.of(caller -> caller.sendText("PUT", path + "/minutes",
                            Map.of("Content-Type", "application/json", "If-Match", etag), "{\"sourceLanguage\":\"en\",\"texts\":{\"en\":\"More.\"}}"))
                    .offered(path, "setMinutes", null);
        });
        attempts.add("approveMinutes", stage -> {
            String previous = toMember(stage, "PUBLIC");
            String path = "/meetings/" + entered(stage, Map.of("previous", previous));
            return Attempt.of(caller -> caller.put(path + "/approval", Map.of("outcome", "APPROVED"))).offered(path, "approveMinutes", null);
        });
    }

    private static String document(Stage stage, String audience, String form) {
        return "/meetings/" + toMember(stage, audience) + "/minutes." + form.toLowerCase(java.util.Locale.ROOT);
    }

    private static void decisions(Attempts attempts) {
        reading(attempts, "getDecision", meeting -> "/decisions/" + decision(meeting));
        for (String audience : new String[] {"PUBLIC", "MEMBERS"}) {
            attempts.add("listDecisions" + which(audience), stage -> {
                String id = decision(toMember(stage, audience));
                return Attempt.list("/decisions?network=" + stage.network(), id);
            });
        }
        attempts.add("createDecision", stage -> {
            String path = "/meetings/" + toMember(stage, "PUBLIC");
            return Attempt.post(path + "/decisions", TEXTS).offered(path, "createDecision", null);
        });
        writing(attempts, "updateDecision", meeting -> "/decisions/" + decision(meeting), path -> Attempt
                .patch(path, Stage.etag(path), Map.of("vote", Map.of("inFavour", 3, "against", 1, "abstained", 0))));
        writing(attempts, "deleteDecision", meeting -> "/decisions/" + decision(meeting), path -> Attempt.delete(path, Stage.etag(path)));
    }

    private static void actionPoints(Attempts attempts) {
        reading(attempts, "getActionPoint", meeting -> "/action-points/" + actionPoint(meeting, Map.of()));
        reading(attempts, "listActionPointActions", meeting -> "/action-points/" + actionPoint(meeting, Map.of()) + "/actions");
        reading(attempts, "listActionPointTransitions", meeting -> "/action-points/" + actionPoint(meeting, Map.of()) + "/transitions");
        for (String audience : new String[] {"PUBLIC", "MEMBERS"}) {
            attempts.add("listActionPoints" + which(audience), stage -> {
                String id = actionPoint(toMember(stage, audience), Map.of());
                return Attempt.list("/action-points?network=" + stage.network(), id);
            });
        }
        attempts.addTable("exportActionPointsCsv for members", (stage, form) -> {
            String id = actionPoint(toMember(stage, "MEMBERS"), Map.of());
            return Attempt.export("/action-points." + form + "?network=" + stage.network(), id);
        });
        attempts.add("createActionPoint", stage -> {
            String path = "/meetings/" + toMember(stage, "PUBLIC");
            return Attempt.post(path + "/action-points", TEXTS).offered(path, "createActionPoint", null);
        });
        attempts.add("createConferenceActionPoint", stage -> {
            String path = "/conferences/" + Stage.admin().post("/conferences", Map.of(
                            "slug", Api.unique("conference"), "network", stage.network(), "sourceLanguage", "en", "state", "HELD",
                            "titles", Map.of("en", "Conference"), "mode", "ONSITE", "when", Map.of("edtf", "2024-05-04")))
                    .expect(201).json().path("slug").asText();
            return Attempt.post(path + "/action-points", TEXTS).offered(path, "createConferenceActionPoint", null);
        });
        Function<String, String> ofNobody = meeting -> "/action-points/" + actionPoint(meeting, Map.of());
        writing(attempts, "updateActionPoint", ofNobody, path -> Attempt
                .patch(path, Stage.etag(path), Map.of("dueOn", "2031-01-31")).offered(path, "updateActionPoint", null));
        writing(attempts, "deleteActionPoint", ofNobody, path -> Attempt.delete(path, Stage.etag(path)).offered(path, "deleteActionPoint", null));
        moving(attempts, "DONE", Map.of());
        moving(attempts, "DROPPED", Map.of("note", "No longer needed."));
        writing(attempts, "transitionActionPoint ->DONE of the secretariat", ofNobody, path -> moved(path, "DONE", Map.of()));
    }

    private static void moving(Attempts attempts, String to, Map<String, ?> more) {
        attempts.add("transitionActionPoint ->" + to + " of the city", stage ->
                moved("/action-points/" + actionPoint(toMember(stage, "PUBLIC"), Map.of("city", stage.city())), to, more));
    }

    private static Attempt moved(String path, String to, Map<String, ?> more) {
        Map<String, Object> wish = new HashMap<>(more);
        wish.put("to", to);
        return Attempt.transition(path, Stage.etag(path), wish).offered(path, "transitionActionPoint", to);
    }

    private static void reading(Attempts attempts, String operation, Function<String, String> path) {
        for (String audience : new String[] {"PUBLIC", "MEMBERS"}) {
            attempts.add(operation + which(audience), stage -> Attempt.get(path.apply(toMember(stage, audience))));
        }
    }

    private static void writing(Attempts attempts, String name, Function<String, String> record, Function<String, Attempt> attempt) {
        attempts.add(name, stage -> attempt.apply(record.apply(toMember(stage, "PUBLIC"))));
    }

    private static String which(String audience) {
        return audience.equals("MEMBERS") ? " for members" : "";
    }

    private static String attendance(Stage stage, String meeting) {
        return "/meetings/" + meeting + "/attendance/" + stage.city();
    }

    /** The slug of a public meeting with minutes for that audience, with the city of the stage as a member of the network. */
    private static String toMember(Stage stage, String audience) {
        stage.membership("ADMITTED");
        return held(stage, audience);
    }

    /** The slug of a public meeting with minutes for that audience. */
    private static String held(Stage stage, String audience) {
        return minuted(entered(stage, Map.of()), audience);
    }

    /** The slug of a meeting for members, with its minutes. */
    static String hidden(Stage stage) {
        return minuted(entered(stage, Map.of("audience", "MEMBERS")), "MEMBERS");
    }

    private static String minuted(String meeting, String audience) {
        Stage.admin().put("/meetings/" + meeting + "/minutes",
                Map.of("sourceLanguage", "en", "texts", Map.of("en", "Minutes."), "audience", audience)).expect(200);
        return meeting;
    }

    private static String entered(Stage stage, Map<String, ?> more) {
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "slug", Api.unique("meeting"), "network", stage.network(), "kind", "COMMITTEE", "sourceLanguage", "en", "state", "HELD",
                "titles", Map.of("en", "Meeting"), "mode", "ONLINE", "when", Map.of("edtf", "2025-05-04")));
        meeting.putAll(more);
        return Stage.admin().post("/meetings", meeting).expect(201).json().path("slug").asText();
    }

    /** The id of a decision of that meeting. */
    static String decision(String meeting) {
        return Stage.made(Stage.admin().post("/meetings/" + meeting + "/decisions", TEXTS));
    }

    /** The id of an action point of that meeting. */
    static String actionPoint(String meeting, Map<String, ?> more) {
        Map<String, Object> point = new HashMap<>(TEXTS);
        point.putAll(more);
        return Stage.made(Stage.admin().post("/meetings/" + meeting + "/action-points", point));
    }
}
