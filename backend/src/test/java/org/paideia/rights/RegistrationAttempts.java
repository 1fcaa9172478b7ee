package org.paideia.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.Given;
import org.paideia.testing.Client.Answer;

/** Attempts on roles at events and on registrations: of somebody who registered for the city of the stage. */
final class RegistrationAttempts {

    private static final Map<String, ?> SETTINGS = Map.of("places", List.of(Map.of("mode", "ONSITE")), "keepDays", 30);
    private static final Map<String, ?> NAMED = Map.of("fullName", "Somebody Else");
    private static final Map<String, ?> CONFIRMED = Map.of("to", "CONFIRMED");

    private RegistrationAttempts() {}

    static void addTo(Attempts attempts) {
        roles(attempts);
        settings(attempts);
        registrations(attempts);
        invitations(attempts);
        papers(attempts);
        figures(attempts);
        desk(attempts);
        doors(attempts);
        links(attempts);
    }

    private static void roles(Attempts attempts) {
        attempts.add("listEventRoles", stage -> {
            String event = event(stage, Map.of());
            return Attempt.list("/event-roles?kind=CONFERENCE&event=" + event, role(event, Stage.stranger()));
        });
        attempts.add("grantEventRole", stage -> Attempt.post("/event-roles", Map.of(
                "kind", "CONFERENCE", "event", event(stage, Map.of()), "role", "CHECK_IN", "person", Stage.stranger())));
        attempts.add("getEventRole of somebody", stage -> Attempt.get("/event-roles/" + role(event(stage, Map.of()), Stage.stranger())));
        attempts.add("transitionEventRole ->ENDED of somebody", stage -> {
            String path = "/event-roles/" + role(event(stage, Map.of()), Stage.stranger());
            return Attempt.transition(path, Stage.etag(path), Map.of("to", "ENDED"));
        });
    }

    private static void settings(Attempts attempts) {
        attempts.add("getConferenceRegistration", stage -> Attempt.get("/conferences/" + event(stage, Map.of()) + "/registration"));
        attempts.add("getMeetingRegistration", stage -> {
            String path = "/meetings/" + ConvocationAttempts.confirmed(stage, "PUBLIC");
            Stage.admin().put(path + "/registration", SETTINGS).expect(200);
            return Attempt.get(path + "/registration");
        });
        attempts.add("setConferenceRegistration", stage -> set("/conferences/" + conference(stage), "setConferenceRegistration"));
        attempts.add("setMeetingRegistration", stage -> set("/meetings/" + ConvocationAttempts.confirmed(stage, "PUBLIC"), "setMeetingRegistration"));
    }

    private static Attempt set(String path, String action) {
        return Attempt.of(caller -> caller.put(path + "/registration", SETTINGS)).offered(path, action, null);
    }

    private static void registrations(Attempts attempts) {
        attempts.add("createRegistration", stage -> Attempt.post("/registrations", somebody(event(stage, Map.of()))));
        attempts.add("createRegistrationGroup", stage -> Attempt.post("/registration-groups", group(stage, event(stage, Map.of()))));
        attempts.add("getRegistration of somebody", stage -> Attempt.get(registration(stage)));
        attempts.add("listRegistrationActions of somebody", stage -> Attempt.get(registration(stage) + "/actions"));
        attempts.add("getRegistrationAnswers of somebody", stage -> Attempt.get(registration(stage) + "/answers"));
        changing(attempts, "setRegistrationAnswers of somebody", path -> Attempt
                .of(caller -> caller.put(path + "/answers", Stage.etag(path), Map.of("answers", List.of())))
                .offered(path, "setRegistrationAnswers", null));
        changing(attempts, "setRegistrationDelegate", path -> Attempt
                .of(caller -> caller.put(path + "/delegate", Stage.etag(path),
                        Map.of("name", "Another", "email", Api.unique("another") + "@example.org", "language", "en")))
                .offered(path, "setRegistrationDelegate", null));
        changing(attempts, "transitionRegistration ->CANCELLED of somebody", path -> moving(path, "CANCELLED"));
        changing(attempts, "transitionRegistration ->CONFIRMED waiting for the city", path -> moving(path, "CONFIRMED"));
        attempts.add("transitionRegistration ->CONFIRMED waiting for the organiser", stage -> {
            String event = event(stage, Map.of("approval", true));
            String id = Stage.admin().post("/registration-groups", group(stage, event)).expect(200).json().at("/items/0/id").asText();
            return moving("/registrations/" + id, "CONFIRMED");
        });
        changing(attempts, "eraseRegistration of somebody", path -> Attempt
                .delete(path, Stage.etag(path)).offered(path, "eraseRegistration", null));
        attempts.add("listMyRegistrations of somebody else", stage -> Attempt.list("/me/registrations", id(registration(stage))));
    }

    private static void invitations(Attempts attempts) {
        attempts.add("getRegistrationCheckInCode of somebody", stage -> Attempt.get(confirmed(stage) + "/check-in-code.png"));
        attempts.add("getInvitationLetter of somebody", stage -> Attempt.get(asked(confirmed(stage)) + "/invitation-letter"));
        attempts.add("getInvitationLetterPdf of somebody", stage -> Attempt.get(issued(confirmed(stage)) + "/invitation-letter.pdf"));
        attempts.add("setInvitationLetter of somebody", stage -> {
            String path = confirmed(stage);
            return Attempt.of(caller -> caller.put(path + "/invitation-letter", NAMED)).offered(path, "setInvitationLetter", null);
        });
        attempts.add("transitionInvitationLetter ->ISSUED", stage -> {
            String path = asked(confirmed(stage));
            String letter = path + "/invitation-letter";
            return Attempt.transition(letter, Stage.etag(letter), Map.of("to", "ISSUED")).offered(path, "transitionInvitationLetter", "ISSUED");
        });
        attempts.add("listInvitationLetters", stage -> {
            String event = event(stage, Map.of());
            return Attempt.list("/invitation-letters?kind=CONFERENCE&event=" + event, id(asked(confirmed(stage, event))));
        });
        attempts.add("listWaitingRegistrations", stage -> Attempt.list("/waiting-registrations?city=" + stage.city(), id(registration(stage))));
    }

    private static void papers(Attempts attempts) {
        attempts.add("getCertificate of somebody", stage -> Attempt.get(attended(stage, today(stage)) + "/certificate"));
        attempts.add("getCertificatePdf of somebody", stage -> Attempt.get(attended(stage, today(stage)) + "/certificate.pdf"));
        attempts.add("exportCertificatesZip", stage -> {
            String event = today(stage);
            attended(stage, event);
            return Attempt.get("/certificates.zip?kind=CONFERENCE&event=" + event);
        });
        attempts.add("getBadgePdf of somebody", stage -> Attempt.get(confirmed(stage) + "/badge.pdf"));
        Map.of("getBadgesPdf", "pdf", "exportBadgesZip", "zip").forEach((operation, form) -> attempts.add(operation, stage -> {
            String event = event(stage, Map.of());
            confirmed(stage, event);
            return Attempt.get("/badges." + form + "?kind=CONFERENCE&event=" + event);
        }));
    }

    private static void figures(Attempts attempts) {
        attempts.add("getAttendanceFigures", stage -> Attempt.get("/attendance-figures?kind=CONFERENCE&event=" + Given.heldConference(stage.network())));
        attempts.addTable("exportAttendanceFiguresCsv", (stage, form) -> {
            String event = event(stage, Map.of());
            confirmed(stage, event);
            return Attempt.export("/attendance-figures." + form + "?kind=CONFERENCE&event=" + event, stage.city());
        });
    }

    private static void desk(Attempts attempts) {
        attempts.add("listRegistrations", stage -> {
            String event = event(stage, Map.of());
            return Attempt.list("/registrations?kind=CONFERENCE&event=" + event, registered(stage, event));
        });
        attempts.addTable("exportRegistrationsCsv", (stage, form) -> {
            String event = event(stage, Map.of());
            return Attempt.export("/registrations." + form + "?kind=CONFERENCE&event=" + event, registered(stage, event));
        });
        attempts.add("getRegistrationNumbers", stage -> Attempt.get("/registration-numbers?kind=CONFERENCE&event=" + event(stage, Map.of())));
        attempts.add("decideRegistrations", stage -> {
            String event = event(stage, Map.of());
            Map<String, Object> wish = new HashMap<>(CONFIRMED);
            wish.putAll(Map.of("kind", "CONFERENCE", "event", event, "registrations", List.of(registered(stage, event))));
            return Attempt.post("/registration-decisions", wish);
        });
        attempts.add("sendRegistrationLetter", stage -> Attempt.post("/registration-letters", Map.of(
                "kind", "CONFERENCE", "event", event(stage, Map.of()), "to", List.of("CONFIRMED"), "sourceLanguage", "en",
                "subjects", Map.of("en", "Subject"), "texts", Map.of("en", "Text."))));
    }

    private static void doors(Attempts attempts) {
        attempts.add("getDoorList", stage -> Attempt.get("/door-list?kind=CONFERENCE&event=" + event(stage, Map.of())));
        attempts.add("recordCheckIns", stage -> {
            String event = today(stage);
            return Attempt.post("/check-ins", arriving(event, placed(stage, event))).offered("/conferences/" + event, "recordCheckIns", null);
        });
        attempts.add("takeBackCheckIn", stage -> Attempt.delete("/check-ins/" + checkedIn(stage), "*"));
    }

    private static Map<String, ?> arriving(String event, String registration) {
        return Map.of("kind", "CONFERENCE", "event", event, "checkIns", arriving(registration));
    }

    /** A check-in of now. */
    static List<?> arriving(String registration) {
        return List.of(Map.of("id", UUID.randomUUID().toString(), "registration", registration, "at", Instant.now().toString()));
    }

    /** The id of a registration with a place at that conference. */
    static String placed(Stage stage, String conference) {
        return id(confirmed(stage, conference));
    }

    /** A check-in at a conference that takes place today, by its id. */
    private static String checkedIn(Stage stage) {
        String conference = today(stage);
        String registration = placed(stage, conference);
        Answer answer = Stage.admin().post("/check-ins", arriving(conference, registration)).expect(200);
        return answer.json().at("/items/0/id").asText();
    }

    static String today(Stage stage) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String conference = Stage.admin().post("/conferences", Map.of(
                        "slug", Api.unique("conference"), "network", stage.network(), "sourceLanguage", "en", "state", "CONFIRMED",
                        "titles", Map.of("en", "Conference"), "mode", "ONSITE", "when", Map.of("edtf", today)))
                .expect(201).json().path("slug").asText();
        Stage.admin().put("/conferences/" + conference + "/registration", SETTINGS).expect(200);
        return conference;
    }

    private static void links(Attempts attempts) {
        attempts.add("getRegistrationLink", stage -> Attempt.get(link(stage)));
        attempts.add("getRegistrationLinkCheckInCode", stage -> Attempt.get(linkOf(confirmed(stage)) + "/check-in-code.png"));
        attempts.add("getRegistrationLinkInvitationLetter", stage -> Attempt.get(linkOf(asked(confirmed(stage))) + "/invitation-letter"));
        attempts.add("getRegistrationLinkInvitationLetterPdf", stage -> Attempt.get(linkOf(issued(confirmed(stage))) + "/invitation-letter.pdf"));
        attempts.add("getRegistrationLinkCertificate", stage -> Attempt.get(linkOf(attended(stage, today(stage))) + "/certificate"));
        attempts.add("getRegistrationLinkCertificatePdf", stage -> Attempt.get(linkOf(attended(stage, today(stage))) + "/certificate.pdf"));
        attempts.add("getRegistrationLinkBadgePdf", stage -> Attempt.get(linkOf(confirmed(stage)) + "/badge.pdf"));
        attempts.add("setRegistrationLinkInvitationLetter", stage -> {
            String link = linkOf(confirmed(stage));
            return Attempt.of(caller -> caller.put(link + "/invitation-letter", NAMED));
        });
        attempts.add("setRegistrationLinkAnswers", stage -> {
            String link = link(stage);
            return Attempt.of(caller -> caller.put(link + "/answers", Stage.etag(link), Map.of("answers", List.of())));
        });
        attempts.add("transitionRegistrationLink ->CANCELLED", stage -> {
            String link = link(stage);
            return Attempt.transition(link, Stage.etag(link), Map.of("to", "CANCELLED"));
        });
    }

    private static String linkOf(String registration) {
        return "/registration-links/" + SomeLinks.codeOf(id(registration));
    }

    /** Somebody who has a place for the city of the stage. */
    private static String confirmed(Stage stage) {
        return confirmed(stage, event(stage, Map.of()));
    }

    private static String confirmed(Stage stage, String event) {
        return "/registrations/" + Stage.admin().post("/registration-groups", group(stage, event)).expect(200).json().at("/items/0/id").asText();
    }

    /** Somebody who came to that conference, which takes place today, for the city of the stage, and whose certificate was issued. */
    private static String attended(Stage stage, String event) {
        String registration = confirmed(stage, event);
        Stage.admin().post("/check-ins", arriving(event, id(registration))).expect(200);
        Stage.admin().get(registration + "/certificate").expect(200);
        return registration;
    }

    /** That registration, for which a letter of invitation is asked. */
    private static String asked(String registration) {
        Stage.admin().put(registration + "/invitation-letter", NAMED).expect(200);
        return registration;
    }

    private static String issued(String registration) {
        String letter = asked(registration) + "/invitation-letter";
        Stage.admin().transition(letter, Stage.etag(letter), Map.of("to", "ISSUED")).expect(200);
        return registration;
    }

    private static void changing(Attempts attempts, String name, Function<String, Attempt> attempt) {
        attempts.add(name, stage -> attempt.apply(registration(stage)));
    }

    private static Attempt moving(String path, String to) {
        return Attempt.transition(path, Stage.etag(path), Map.of("to", to)).offered(path, "transitionRegistration", to);
    }

    private static String link(Stage stage) {
        return "/registration-links/" + SomeLinks.codeOf(id(registration(stage)));
    }

    private static String id(String path) {
        return path.substring("/registrations/".length());
    }

    /** Somebody who waits for the city of the stage. */
    private static String registration(Stage stage) {
        return "/registrations/" + registered(stage, event(stage, Map.of()));
    }

    /** The id of a registration for a meeting that members alone may know of. */
    static String ofSomebody(Stage stage) {
        return ofSomebody(stage, ConvocationAttempts.confirmed(stage, "MEMBERS"));
    }

    static String ofSomebody(Stage stage, String meeting) {
        Stage.admin().put("/meetings/" + meeting + "/registration", SETTINGS).expect(200);
        Map<String, Object> wish = new HashMap<>(group(stage, meeting));
        wish.put("kind", "MEETING");
        return Stage.admin().post("/registration-groups", wish).expect(200).json().at("/items/0/id").asText();
    }

    /** The id of the check-in of somebody at such a meeting, which takes place today. */
    static String checkInOfSomebody(Stage stage) {
        String meeting = ConvocationAttempts.confirmed(stage, "MEMBERS", LocalDate.now(ZoneOffset.UTC).toString());
        Map<String, Object> wish = new HashMap<>(arriving(meeting, ofSomebody(stage, meeting)));
        wish.put("kind", "MEETING");
        return Stage.admin().post("/check-ins", wish).expect(200).json().at("/items/0/id").asText();
    }

    /** The id of a role of somebody else at such a meeting. */
    static String roleOfSomebody(Stage stage) {
        return Stage.made(Stage.admin().post("/event-roles", Map.of(
                "kind", "MEETING", "event", ConvocationAttempts.confirmed(stage, "MEMBERS"), "role", "CHECK_IN", "person", Stage.stranger())));
    }

    static String registered(Stage stage, String event) {
        Map<String, Object> wish = new HashMap<>(somebody(event));
        wish.put("city", stage.city());
        return Stage.made(Who.NOBODY.client().post("/registrations", wish));
    }

    private static Map<String, ?> somebody(String event) {
        return Map.of("kind", "CONFERENCE", "event", event, "mode", "ONSITE", "name", "Somebody",
                "email", Api.unique("somebody") + "@example.org", "language", "en");
    }

    private static Map<String, ?> group(Stage stage, String event) {
        return Map.of("kind", "CONFERENCE", "event", event, "mode", "ONSITE", "city", stage.city(), "delegates",
                List.of(Map.of("name", "Somebody", "email", Api.unique("somebody") + "@example.org", "language", "en")));
    }

    private static String role(String event, String person) {
        return Stage.made(Stage.admin().post("/event-roles", Map.of("kind", "CONFERENCE", "event", event, "role", "CHECK_IN", "person", person)));
    }

    static String event(Stage stage, Map<String, ?> more) {
        String conference = conference(stage);
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.putAll(more);
        Stage.admin().put("/conferences/" + conference + "/registration", settings).expect(200);
        return conference;
    }

    private static String conference(Stage stage) {
        return Stage.admin().post("/conferences", Map.of(
                "slug", Api.unique("conference"), "network", stage.network(), "sourceLanguage", "en", "state", "CONFIRMED",
                "titles", Map.of("en", "Conference"), "mode", "ONSITE", "when", Map.of("edtf", "2036-05-04")))
                .expect(201).json().path("slug").asText();
    }
}
