package org.paideia.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A call of any operation of the contract on records that are there: the body is the one that the contract shows, and the
 * record in the path is one that an administrator may read.
 */
public final class Call {

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
            case "meetings" -> meeting(operation);
            case "decisions" -> Given.decision(minuted(), Map.of("vote", Map.of("inFavour", 41, "against", 0, "abstained", 2)));
            case "action-points" -> Given.actionPoint(minuted(), Map.of());
            case "convocations" -> Given.convocation(Given.confirmedMeeting(Given.network(), Map.of()));
            case "days" -> posted("/days", Api.admin(), Map.of(
                    "code", "a-day", "year", 2025, "on", "2025-11-30", "sourceLanguage", "en",
                    "titles", Map.of("en", "A day", "es", "Un día"), "theme", Map.of("en", "Together", "es", "En común"),
                    "network", Given.network()));
            case "calendar-addresses" -> posted("/calendar-addresses", Api.admin(),
                    Map.of("label", "My phone", "network", runByTheAdministrator()));
            case "calendars" -> secretOf(Given.network());
            case "verify" -> Api.read(Api.anyone().get("/adherences/" + Given.signature(opened(), Given.city()))).path("code").asText();
            default -> throw new IllegalStateException("Say here how a record for " + operation.path() + " is made.");
        };
        String path = operation.path().replaceFirst("\\{[^}]+}", record);
        if (path.startsWith("/meetings/") && path.contains("{id}")) {
            String parts = "/meetings/" + record + (path.contains("/documents/") ? "/documents" : "");
            path = path.replace("{id}", Api.read(Api.admin().get(parts)).at("/items/0/id").asText());
        }
        if (path.contains("{city}")) {
            path = path.replace("{city}", path.contains("/attendance/") ? attending(record) : Given.city());
        }
        return withNothing(path.contains("/blocks/{id}") ? path.replace("{id}", Given.blockOf(record)) : path) + operation.needed();
    }

    /** The path of the operation with a record in it that does not exist. */
    public static String pathOfNothing(Operation operation) {
        return withNothing(operation.path()) + operation.needed();
    }

    /** That path with what does not exist in place of its parameters, but for languages and numbers, which always do. */
    public static String withNothing(String path) {
        return path.replace("/calendars/{code}", "/calendars/" + "a".repeat(26))
                .replace("{slug}", "no-such-record")
                .replace("{city}", "no-such-city")
                .replace("{id}", "01932f6e-8a00-7000-8000-000000000003")
                .replace("{code}", "00000-00000-0000")
                .replace("{language}", "es")
                .replace("{number}", "1");
    }

    private static String cityWithContact() {
        String city = Given.city();
        var consent = Api.json(Api.as(Given.focalPointOf(city)), Map.of("consent", true));
        consent.put("/cities/" + city + "/contact").then().statusCode(200);
        return city;
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

    private static String secretOf(String network) {
        String secretariat = Given.secretariatOf(network);
        String address = Api.json(Api.as(secretariat), Map.of("label", "My phone", "network", network)).post("/calendar-addresses")
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
