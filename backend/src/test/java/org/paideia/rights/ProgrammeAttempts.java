package org.paideia.rights;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.Client;
import org.paideia.testing.Client.Answer;

/** Attempts on programmes, and on what somebody who registered for the city of the stage chooses of one. */
final class ProgrammeAttempts {

    private static final String CSV = "title_en,start,end\nImported,2036-05-04T14:00,2036-05-04T15:00\n";

    private ProgrammeAttempts() {}

    static void addTo(Attempts attempts) {
        reading(attempts);
        arranging(attempts);
        doors(attempts);
        choosing(attempts, "", stage -> "/registrations/" + registered(stage));
        choosing(attempts, "Link", stage -> "/registration-links/" + SomeLinks.codeOf(registered(stage)));
    }

    private static void reading(Attempts attempts) {
        attempts.add("listSessions", stage -> {
            String event = RegistrationAttempts.event(stage, Map.of());
            return Attempt.list("/sessions?kind=CONFERENCE&event=" + event, session(event));
        });
        attempts.addTable("exportSessionsCsv", (stage, form) -> {
            String event = RegistrationAttempts.event(stage, Map.of());
            return Attempt.export("/sessions." + form + "?kind=CONFERENCE&event=" + event, session(event));
        });
        for (String form : List.of("Xml", "Json")) {
            attempts.add("exportSchedule" + form, stage -> {
                String event = RegistrationAttempts.event(stage, Map.of());
                session(event);
                return Attempt.get("/schedule." + form.toLowerCase() + "?kind=CONFERENCE&event=" + event);
            });
        }
        attempts.add("getSession", stage -> Attempt.get(path(stage)));
        attempts.add("getSession for members", stage -> Attempt.get("/sessions/" + ofMeeting(ConvocationAttempts.toMember(stage, "MEMBERS"))));
        attempts.add("listSessionActions", stage -> Attempt.get(path(stage) + "/actions"));
        attempts.add("listSessionSpeakers", stage -> Attempt.get(path(stage) + "/speakers"));
        attempts.add("exportSecretProgrammeIcs", stage -> {
            String address = calendar(Stage.admin(), "/registrations/" + registered(stage)).expect(200).json().path("address").asText();
            return Attempt.get(address.substring(address.indexOf("/programmes/")));
        });
    }

    private static void arranging(Attempts attempts) {
        attempts.add("createSession", stage -> {
            String event = RegistrationAttempts.event(stage, Map.of());
            return Attempt.post("/sessions", newSession("CONFERENCE", event, "2036-05-04")).offered("/conferences/" + event, "createSession", null);
        });
        attempts.add("importSessions", stage -> {
            String event = RegistrationAttempts.event(stage, Map.of());
            return Attempt.of(caller -> caller.sendText(
                            "POST", "/session-imports?dryRun=false&kind=CONFERENCE&event=" + event, Map.of("Content-Type", "text/csv"), CSV))
                    .offered("/conferences/" + event, "importSessions", null);
        });
        attempts.add("updateSession", stage -> {
            String path = path(stage);
            return Attempt.patch(path, Stage.etag(path), Map.of("room", "Hall")).offered(path, "updateSession", null);
        });
        attempts.add("transitionSession ->CANCELLED", stage -> {
            String path = path(stage);
            return Attempt.transition(path, Stage.etag(path), Map.of("to", "CANCELLED", "note", "Nobody came."))
                    .offered(path, "transitionSession", "CANCELLED");
        });
        attempts.add("deleteSession", stage -> {
            String path = path(stage);
            return Attempt.delete(path, Stage.etag(path)).offered(path, "deleteSession", null);
        });
    }

    private static void doors(Attempts attempts) {
        attempts.add("getSessionDoorList", stage -> Attempt.get(path(stage) + "/door-list"));
        attempts.add("recordSessionCheckIns", stage -> {
            String event = RegistrationAttempts.today(stage);
            String path = "/sessions/" + sessionToday("CONFERENCE", event);
            return Attempt.post(path + "/check-ins", Map.of("checkIns", RegistrationAttempts.arriving(RegistrationAttempts.placed(stage, event))))
                    .offered(path, "recordSessionCheckIns", null);
        });
        attempts.add("takeBackSessionCheckIn", stage -> {
            String event = RegistrationAttempts.today(stage);
            return Attempt.delete("/session-check-ins/" + checkedIn("CONFERENCE", event, RegistrationAttempts.placed(stage, event)), "*");
        });
        attempts.add("listSessionAttendance", stage -> {
            String event = RegistrationAttempts.event(stage, Map.of());
            String session = session(event);
            return Attempt.list("/session-attendance?kind=CONFERENCE&event=" + event, session);
        });
        attempts.addTable("exportSessionAttendanceCsv", (stage, form) -> {
            String event = RegistrationAttempts.event(stage, Map.of());
            return Attempt.export("/session-attendance." + form + "?kind=CONFERENCE&event=" + event, session(event));
        });
    }

    /** The id of a check-in at a session of such a meeting, which takes place today. */
    static String hiddenCheckIn(Stage stage) {
        String meeting = ConvocationAttempts.confirmed(stage, "MEMBERS", LocalDate.now(ZoneOffset.UTC).toString());
        return checkedIn("MEETING", meeting, RegistrationAttempts.ofSomebody(stage, meeting));
    }

    private static String checkedIn(String kind, String event, String registration) {
        Answer answer = Stage.admin().post("/sessions/" + sessionToday(kind, event) + "/check-ins", Map.of("checkIns", RegistrationAttempts.arriving(registration)));
        return answer.expect(200).json().at("/items/0/id").asText();
    }

    private static String sessionToday(String kind, String event) {
        return Stage.made(Stage.admin().post("/sessions", newSession(kind, event, LocalDate.now(ZoneOffset.UTC).toString())));
    }

    /** @param door how somebody comes to the programme of a registration */
    private static void choosing(Attempts attempts, String name, Function<Stage, String> door) {
        attempts.add("getRegistration" + name + "Sessions", stage -> Attempt.get(door.apply(stage) + "/sessions"));
        attempts.add("chooseRegistration" + name + "Session", stage -> {
            String path = door.apply(stage);
            return Attempt.post(path + "/sessions", Map.of("session", sessionOf(path)));
        });
        attempts.add("leaveRegistration" + name + "Session", stage -> {
            String path = door.apply(stage);
            String session = sessionOf(path);
            Stage.admin().post(path + "/sessions", Map.of("session", session)).expect(201);
            return Attempt.delete(path + "/sessions/" + session, "*");
        });
        attempts.add("replaceRegistration" + name + "Calendar", stage -> {
            String path = door.apply(stage);
            return Attempt.of(caller -> calendar(caller, path));
        });
        attempts.add("deleteRegistration" + name + "Calendar", stage -> {
            String path = door.apply(stage);
            calendar(Stage.admin(), path).expect(200);
            return Attempt.delete(path + "/calendar", "*");
        });
    }

    private static String registered(Stage stage) {
        return RegistrationAttempts.registered(stage, RegistrationAttempts.event(stage, Map.of()));
    }

    /** A session of the event for which that registration is. */
    private static String sessionOf(String registration) {
        return session(Stage.admin().get(registration + "/sessions").expect(200).json().at("/event/slug").asText());
    }

    private static String path(Stage stage) {
        return "/sessions/" + session(RegistrationAttempts.event(stage, Map.of()));
    }

    private static String session(String conference) {
        return Stage.made(Stage.admin().post("/sessions", newSession("CONFERENCE", conference, "2036-05-04")));
    }

    /** The id of a session of a meeting that members alone may know of. */
    static String hidden(Stage stage) {
        return ofMeeting(ConvocationAttempts.confirmed(stage, "MEMBERS"));
    }

    private static Answer calendar(Client by, String registration) {
        return by.sendText("PUT", registration + "/calendar", Map.of(), null);
    }

    private static String ofMeeting(String meeting) {
        String day = Stage.admin().get("/meetings/" + meeting).json().at("/when/earliest").asText();
        return Stage.made(Stage.admin().post("/sessions", newSession("MEETING", meeting, day)));
    }

    private static Map<String, ?> newSession(String kind, String event, String day) {
        return new HashMap<>(Map.of(
                "kind", kind, "event", event, "sourceLanguage", "en", "titles", Map.of("en", Api.unique("Session")), "format", "WORKSHOP",
                "start", day + "T09:00", "end", day + "T10:00"));
    }
}
