package org.paideia.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.paideia.inbox.SomeInbox;
import org.paideia.programme.SomeSessions;
import org.paideia.registration.link.SomeLinks;

/**
 * A call of any operation of the contract on records that are there: the body is the one that the contract shows, and the
 * record in the path is one that an administrator may read.
 */
public final class Call {

    private static final Set<String> DIFFERENT_EACH = Set.of("cities", "commitments", "meetings", "conferences");

    /** Records that stay as they are, by the service that has them and what they are for. */
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private Call() {}

    /** Calls it on that path with whatever body the request has by now. */
    public static Response send(Operation operation, RequestSpecification request, String path) {
        return request.request(operation.method(), path);
    }

    public static RequestSpecification body(Operation operation, RequestSpecification request) {
        return operation.takesBody() ? body(operation, request, operation.example()) : request;
    }

    /** That body, as the media type of the operation is sent: JSON as a text, a file as bytes. */
    public static RequestSpecification body(Operation operation, RequestSpecification request, String content) {
        var typed = request.contentType(operation.mediaType());
        return operation.mediaType().endsWith("json") ? typed.body(content) : typed.body(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The path of the operation with a record in it, where it takes one. */
    public static String pathOf(Operation operation) {
        if (operation.path().equals("/verify")) {
            return "/verify?sha256=" + Given.document(Given.signature(opened(), Given.city()));
        }
        if (operation.needed().startsWith("?kind=")) {
            return operation.path() + "?kind=CONFERENCE&event=" + eventFor(operation);
        }
        if (!operation.path().contains("{")) {
            return operation.path() + operation.needed();
        }
        String record = switch (operation.path().split("/")[1]) {
            case "cities" -> operation.path().endsWith("/contact") ? cityWithContact() : Given.city(
                    Map.of("population", Map.of("value", 870456, "unit", "inhabitants", "source", "ISTAT")));
            case "files" -> Given.file(Given.city(), "RESOLUTION", Given.pdf());
            case "themes" -> Given.theme();
            case "networks" -> Given.network();
            case "memberships" -> Given.draft(Given.city(), Given.network());
            case "mandates" -> Given.mandate(Given.person(), "DEPUTY", "city", Given.city());
            case "mandate-requests" -> posted("/mandate-requests", Api.as(Given.person()),
                    Map.of("role", "DEPUTY", "city", Given.city(), "note", "The mayor sent me."));
            case "invitations" -> posted("/invitations", Api.admin(),
                    Map.of("role", "DEPUTY", "city", Given.city(), "email", Api.unique("someone") + "@example.org"));
            case "declarations" -> Given.declaration(Given.network(), Map.of("blocks", List.of(Given.block("CLOSING", Map.of("en", "We.", "es", "Nosotras.")))));
            case "adherences" -> Given.adherence(opened(), Given.city());
            case "commitments" -> operation.path().matches(".*/(hold|revisions|progress-report.*|report-schedule|extension-requests)")
                    ? publishedCommitment()
                    : Given.commitment();
            case "commitment-revisions" -> Given.revision(publishedCommitment());
            case "progress-reports" -> Given.progressReport(publishedCommitment(), Map.of());
            case "extension-requests" -> Given.extensionRequest(publishedCommitment());
            case "evidence" -> evidence();
            case "meetings" -> meeting(operation);
            case "series" -> Given.series(Given.network());
            case "check-ins" -> checkedIn();
            case "session-check-ins" -> SomeSessions.checkedIn();
            case "registrations" -> registration(operation);
            case "registration-links" -> SomeLinks.codeOf(registration(operation));
            case "sessions" -> SomeSessions.session(Given.openedConference(Given.network(), Map.of()), Map.of());
            case "programmes" -> calendarOf("/registrations/" + registration());
            case "event-roles" -> Given.eventRole(Given.openedConference(Given.network(), Map.of()), Given.person(), "ORGANISER");
            case "conferences" -> operation.path().endsWith("/registration")
                    ? Given.openedConference(Given.network(), Map.of())
                    : operation.path().endsWith("/action-points")
                    ? Given.heldConference(Given.network())
                    : Given.conference(Given.network(), Map.of(
                    "titles", Map.of("en", Api.unique("Conference"), "es", "Una conferencia"), "when", Map.of("edtf", "2031")));
            case "decisions" -> Given.decision(minuted(), Map.of("vote", Map.of("inFavour", 41, "against", 0, "abstained", 2)));
            case "action-points" -> Given.actionPoint(minuted(), Map.of());
            case "convocations" -> Given.convocation(Given.confirmedMeeting(Given.network(), Map.of()));
            case "days" -> posted("/days", Api.admin(), Map.of(
                    "code", "a-day", "year", 2025, "on", "2025-11-30", "sourceLanguage", "en",
                    "titles", Map.of("en", "A day", "es", "Un día"), "theme", Map.of("en", "Together", "es", "En común"),
                    "network", Given.network()));
            case "calendar-addresses" -> posted("/calendar-addresses", Api.admin(),
                    Map.of("label", "My phone", "network", runByTheAdministrator()));
            case "calendars" -> operation.path().endsWith("/deadlines.ics") ? secretOfCity() : secretOf(Given.network());
            case "follows" -> posted("/follows", Api.admin(), Map.of("kind", "CITY", "id", Given.city()));
            case "inbox" -> SomeInbox.entry(SomeInbox.ADMINISTRATOR);
            case "unsubscriptions" -> SomeInbox.codeOf(Given.person());
            case "verify" -> Api.read(Api.anyone().get("/adherences/" + Given.signature(opened(), Given.city()))).path("code").asText();
            default -> throw new IllegalStateException("Say here how a record for " + operation.path() + " is made.");
        };
        return pathOf(operation, record);
    }

    /**
     * The path of the operation with a record in it that is made once for all who leave it as it is: who read it, and who are
     * refused. Records of one kind are shared between their operations, but for those of which each wants something else.
     */
    public static String pathOfKept(Operation operation) {
        if (!operation.path().contains("{")) {
            return pathOf(operation);
        }
        String kind = operation.path().split("/")[1];
        String shared = RestAssured.port + " " + (DIFFERENT_EACH.contains(kind) || isCertificate(operation) ? operation.path() : kind);
        String record = KEPT.get(shared);
        if (record == null) {
            String path = pathOf(operation);
            KEPT.put(shared, path.split("[/?]")[2]);
            return path;
        }
        return pathOf(operation, record);
    }

    /** The path of the operation with that record in it, and with what else it wants of it. */
    private static String pathOf(Operation operation, String record) {
        String path = operation.path().replaceFirst("\\{[^}]+}", record);
        if (path.startsWith("/meetings/") && path.contains("{id}")) {
            String parts = "/meetings/" + record + (path.contains("/documents/") ? "/documents" : "");
            path = path.replace("{id}", Api.read(Api.admin().get(parts)).at("/items/0/id").asText());
        }
        if (path.contains("{session}")) {
            path = path.replace("{session}", chosen(path.substring(0, path.indexOf("/sessions"))));
        }
        if (path.endsWith("/calendar")) {
            calendarOf(path.substring(0, path.lastIndexOf('/')));
        }
        if (path.contains("{city}")) {
            path = path.replace("{city}", path.contains("/attendance/") ? attending(record) : Given.city());
        }
        return withNothing(path.contains("/blocks/{id}") ? path.replace("{id}", Given.blockOf(record)) : path) + operation.needed();
    }

    /** That path with a parameter of the query beside those that it has. */
    public static String with(String path, String parameter) {
        return path + (path.contains("?") ? "&" : "?") + parameter;
    }

    /** The path of the operation with a record in it that does not exist. */
    public static String pathOfNothing(Operation operation) {
        return withNothing(operation.path()) + operation.needed();
    }

    /** That path with what does not exist in place of its parameters, but for languages and numbers, which always do. */
    public static String withNothing(String path) {
        return path.replace("/calendars/{code}", "/calendars/" + "a".repeat(26))
                .replace("/registration-links/{code}", "/registration-links/" + "a".repeat(26))
                .replace("/unsubscriptions/{code}", "/unsubscriptions/" + "0".repeat(64))
                .replace("{slug}", "no-such-record")
                .replace("/programmes/{code}", "/programmes/" + "a".repeat(26))
                .replace("{session}", "01932f6e-8a00-7000-8000-000000000003")
                .replace("{city}", "no-such-city")
                .replace("{id}", "01932f6e-8a00-7000-8000-000000000003")
                .replace("{code}", "00000-00000-0000")
                .replace("{language}", "es")
                .replace("{number}", "1");
    }

    /** A session that was chosen with that registration. */
    private static String chosen(String registration) {
        String conference = Api.read(Api.admin().get(registration + "/sessions")).at("/event/slug").asText();
        String session = SomeSessions.session(conference, Map.of());
        Api.json(Api.admin(), Map.of("session", session)).post(registration + "/sessions").then().statusCode(201);
        return session;
    }

    /** The secret of the calendar of that registration. */
    private static String calendarOf(String registration) {
        String address = Api.read(Api.admin().put(registration + "/calendar")).path("address").asText();
        return address.split("/programmes/")[1].substring(0, 26);
    }

    private static String cityWithContact() {
        String city = Given.city();
        var consent = Api.json(Api.as(Given.focalPointOf(city)), Map.of("consent", true));
        consent.put("/cities/" + city + "/contact").then().statusCode(200);
        return city;
    }

    /** A conference of which the operation tells something. */
    private static String eventFor(Operation operation) {
        if (operation.path().equals("/attendance-figures")) {
            return Given.heldConference(Given.network());
        }
        String conference = Given.openedConference(Given.network(), Map.of());
        if (operation.path().startsWith("/badges.")) {
            Given.registration(conference);
        }
        return conference;
    }

    private static boolean isCertificate(Operation operation) {
        return operation.path().contains("/certificate");
    }

    /** A registration with a letter of invitation; for a certificate, of somebody who was there. */
    private static String registration(Operation operation) {
        return isCertificate(operation) ? Given.attended() : registration();
    }

    /** A check-in at a conference that takes place today. */
    private static String checkedIn() {
        String conference = Given.conference(Given.network(), Map.of("state", "CONFIRMED", "when", Map.of("edtf", LocalDate.now(ZoneOffset.UTC).toString())));
        Api.json(Api.admin(), Map.of("places", List.of(Map.of("mode", "ONSITE")), "keepDays", 90))
                .put("/conferences/" + conference + "/registration").then().statusCode(200);
        String id = UUID.randomUUID().toString();
        Map<String, ?> checkIn = Map.of("id", id, "registration", Given.registration(conference), "at", Instant.now().toString());
        Api.json(Api.admin(), Map.of("kind", "CONFERENCE", "event", conference, "checkIns", List.of(checkIn))).post("/check-ins").then().statusCode(200);
        return id;
    }

    private static String registration() {
        return Given.invitationLetter(Given.registration(Given.openedConference(Given.network(), Map.of())));
    }

    private static String publishedCommitment() {
        String city = Given.city();
        String network = Given.network();
        Given.member(city, network);
        return Given.publishedCommitment(city, network);
    }

    /** Evidence of a report that is being written. */
    private static String evidence() {
        String commitment = publishedCommitment();
        String city = Api.read(Api.anyone().get("/commitments/" + commitment)).at("/city/slug").asText();
        return Given.evidence(Given.progressReport(commitment, Map.of()), city);
    }

    /** A meeting that was held and has minutes. */
    private static String minuted() {
        String meeting = Given.heldMeeting(Given.network(), Map.of());
        Given.minutes(meeting, Map.of());
        return meeting;
    }

    /** A city that was at that meeting. */
    private static String attending(String meeting) {
        String city = Given.city();
        Api.json(Api.admin(), Map.of("presence", "PRESENT")).put("/meetings/" + meeting + "/attendance/" + city).then().statusCode(200);
        return city;
    }

    /** A meeting with one of each of its parts. */
    private static String meeting(Operation operation) {
        if (operation.path().matches("/meetings/\\{slug}/(minutes|attendance|decisions|action-points|approval).*")) {
            return minuted();
        }
        String slug = Given.meeting(Given.network(), Map.of(
                "titles", Map.of("en", Api.unique("Meeting"), "es", "Un encuentro"),
                "items", List.of(Map.of("titles", Map.of("en", "Welcome", "es", "Bienvenida")))));
        if (operation.path().endsWith("/registration")) {
            Api.json(Api.admin(), Map.of("places", List.of(Map.of("mode", "ONSITE")), "keepDays", 90))
                    .put("/meetings/" + slug + "/registration")
                    .then()
                    .statusCode(200);
        }
        if (operation.path().contains("/documents/")) {
            Api.json(Api.admin(), Map.of("titles", Map.of("en", "Notes", "es", "Notas"), "url", "https://example.org/notes"))
                    .post("/meetings/" + slug + "/documents")
                    .then()
                    .statusCode(201);
        }
        if (operation.path().endsWith("/join-link")) {
            Api.json(Api.admin(), Map.of("url", "https://example.org/join"))
                    .header("If-Match", Api.etag("/meetings/" + slug))
                    .put("/meetings/" + slug + "/join-link")
                    .then()
                    .statusCode(200);
        }
        return slug;
    }

    /** A network for which the administrator has a mandate, too. */
    private static String runByTheAdministrator() {
        String network = Given.network();
        String administrator = Api.admin().get("/me").path("id");
        posted("/mandates", Api.loader(), Map.of("person", administrator, "role", "SECRETARIAT", "network", network));
        return network;
    }

    private static String secretOfCity() {
        String network = Given.network();
        String city = Given.city();
        Given.member(city, network);
        Given.publishedCommitment(city, network);
        return secret(Given.deputyOf(city), "city", city);
    }

    private static String secretOf(String network) {
        return secret(Given.secretariatOf(network), "network", network);
    }

    private static String secret(String person, String of, String slug) {
        String address = Api.json(Api.as(person), Map.of("label", "My phone", of, slug)).post("/calendar-addresses")
                .then().statusCode(201).extract().path("address");
        return address.replaceFirst(".*/calendars/", "").replaceFirst("/.*", "");
    }

    private static String opened() {
        return Given.declaration(Given.network(), Map.of("state", "OPEN"));
    }

    private static String posted(String path, RequestSpecification by, Map<String, ?> body) {
        Response answer = Api.json(by, body).post(path);
        answer.then().statusCode(201);
        return Api.read(answer).path("id").asText();
    }
}
