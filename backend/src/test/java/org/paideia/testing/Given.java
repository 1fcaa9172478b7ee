package org.paideia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a test begins with, made through the front door. Each thing has a name of its own, so that tests share a database
 * without meeting. Makers answer with what the thing is called by in addresses: a slug, an id, or for a person the name
 * under which {@link Api#as} acts.
 */
public final class Given {

    private Given() {}

    public static String theme() {
        String slug = Api.unique("theme");
        return made(Api.admin(), "/themes",
                        Map.of("slug", slug, "group", "BUILDING_BLOCK", "sourceLanguage", "en", "labels", Map.of("en", slug)))
                .path("slug").asText();
    }

    public static String city() {
        return city(Map.of());
    }

    /** A city with the least that a city has, and these fields beside or instead. */
    public static String city(Map<String, ?> fields) {
        return made(Api.admin(), "/cities", newCity(fields)).path("slug").asText();
    }

    /**
     * What makes a city, with these fields beside or instead. Unless they say where it lies it is in Finland and counts its days in
     * UTC, as the tests do.
     */
    public static Map<String, Object> newCity(Map<String, ?> fields) {
        String name = Api.unique("Kaupunki");
        Map<String, Object> city = new HashMap<>();
        city.put("sourceLanguage", "en");
        city.put("ownName", name);
        city.put("names", Map.of("en", name));
        if (!fields.containsKey("country")) {
            city.put("country", "FI");
            city.put("timeZone", "Etc/UTC");
        }
        city.putAll(fields);
        return city;
    }

    /** A network without parent. */
    public static String network() {
        return network(Map.of());
    }

    public static String networkBelow(String parent) {
        return network(Map.of("parent", parent, "kind", "TERRITORIAL"));
    }

    public static String network(Map<String, ?> fields) {
        return made(Api.admin(), "/networks", newNetwork(fields)).path("slug").asText();
    }

    /** What makes a network, with these fields beside or instead. */
    public static Map<String, Object> newNetwork(Map<String, ?> fields) {
        Map<String, Object> network = new HashMap<>();
        network.put("kind", "ASSOCIATION");
        network.put("sourceLanguage", "en");
        network.put("names", Map.of("en", Api.unique("Network")));
        network.putAll(fields);
        return network;
    }

    /** A declaration of that network with one clause, by its slug; a draft, unless these fields say otherwise. */
    public static String declaration(String issuer, Map<String, ?> fields) {
        return made(Api.admin(), "/declarations", newDeclaration(issuer, fields)).path("slug").asText();
    }

    /** What makes a declaration, with these fields beside or instead. */
    public static Map<String, Object> newDeclaration(String issuer, Map<String, ?> fields) {
        Map<String, Object> declaration = new HashMap<>();
        declaration.put("kind", "OUTCOME");
        declaration.put("year", 2026);
        declaration.put("sourceLanguage", "en");
        declaration.put("titles", Map.of("en", Api.unique("Declaration"), "es", "Declaración"));
        declaration.put("issuer", issuer);
        declaration.put("blocks", List.of(block("CLAUSE", Map.of("en", "{{city.name}} is committed."))));
        declaration.putAll(fields);
        return declaration;
    }

    public static Map<String, Object> block(String kind, Map<String, String> texts) {
        return Map.of("kind", kind, "texts", texts);
    }

    /** A meeting of that network at an unknown date, by its slug, with these fields beside or instead. */
    public static String meeting(String network, Map<String, ?> fields) {
        return made(Api.admin(), "/meetings", newMeeting(network, fields)).get("slug").asText();
    }

    /** What makes a meeting, with these fields beside or instead. */
    public static Map<String, Object> newMeeting(String network, Map<String, ?> fields) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("network", network);
        meeting.put("kind", "NETWORK_MEETING");
        meeting.put("sourceLanguage", "en");
        meeting.put("titles", Map.of("en", Api.unique("Meeting")));
        meeting.put("mode", "ONSITE");
        meeting.putAll(fields);
        return meeting;
    }

    /** A meeting of that network that takes place in some years, for which the cities can be called together; its slug. */
    public static String confirmedMeeting(String network, Map<String, ?> fields) {
        Map<String, Object> content = new HashMap<>(Map.of("state", "CONFIRMED", "when", Map.of("edtf", "2031-05-04/2031-05-05")));
        content.putAll(fields);
        return meeting(network, content);
    }

    /** A meeting of that network that took place and is not closed yet, by its slug. */
    public static String heldMeeting(String network, Map<String, ?> fields) {
        Map<String, Object> content = new HashMap<>(Map.of("when", Map.of("edtf", "2025-10-01/2025-10-03")));
        content.putAll(fields);
        String meeting = confirmedMeeting(network, content);
        Api.move(Api.admin(), "/meetings/" + meeting, Map.of("to", "HELD")).then().statusCode(200);
        return meeting;
    }

    /** A series of conferences of that network, by its slug. */
    public static String series(String network) {
        Map<String, ?> series = Map.of("network", network, "sourceLanguage", "en", "names", Map.of("en", Api.unique("Series"), "es", "Serie"));
        return made(Api.admin(), "/series", series).path("slug").asText();
    }

    /** A conference of that network at an unknown date, by its slug, with these fields beside or instead. */
    public static String conference(String network, Map<String, ?> fields) {
        return made(Api.admin(), "/conferences", newConference(network, fields)).path("slug").asText();
    }

    /** What makes a conference, with these fields beside or instead. */
    public static Map<String, Object> newConference(String network, Map<String, ?> fields) {
        Map<String, Object> conference = new HashMap<>();
        conference.put("network", network);
        conference.put("sourceLanguage", "en");
        conference.put("titles", Map.of("en", Api.unique("Conference")));
        conference.put("mode", "ONSITE");
        conference.putAll(fields);
        return conference;
    }

    /** Minutes of that meeting, which has none yet, with these fields beside or instead. */
    public static void minutes(String meeting, Map<String, ?> fields) {
        Map<String, Object> minutes = new HashMap<>(Map.of(
                "sourceLanguage", "en", "texts", Map.of("en", "The mayor opened the meeting.", "es", "La alcaldesa abrió la reunión.")));
        minutes.putAll(fields);
        Api.json(Api.admin(), minutes).put("/meetings/" + meeting + "/minutes").then().statusCode(200);
    }

    /** A decision of that meeting, which has minutes, by id. */
    public static String decision(String meeting, Map<String, ?> fields) {
        Map<String, Object> decision = new HashMap<>(Map.of("texts", Map.of("en", "We agree.", "es", "Estamos de acuerdo.")));
        decision.putAll(fields);
        return made(Api.admin(), "/meetings/" + meeting + "/decisions", decision).path("id").asText();
    }

    /** An action point of that meeting, which has minutes, by id. */
    public static String actionPoint(String meeting, Map<String, ?> fields) {
        Map<String, Object> point = new HashMap<>(Map.of("texts", Map.of("en", "Send the list.", "es", "Enviar la lista.")));
        point.putAll(fields);
        return made(Api.admin(), "/meetings/" + meeting + "/action-points", point).path("id").asText();
    }

    /** A conference of that network in ten years for which people register, by its slug, with these settings beside or instead. */
    public static String openedConference(String network, Map<String, ?> settings) {
        String conference = conference(network, Map.of("when", Map.of("edtf", "2036-05-04"), "state", "CONFIRMED",
                "titles", Map.of("en", Api.unique("Conference"), "es", "Una conferencia")));
        Map<String, Object> wish = new HashMap<>(Map.of("places", List.of(Map.of("mode", "ONSITE")), "keepDays", 90));
        wish.putAll(settings);
        Api.json(Api.admin(), wish).put("/conferences/" + conference + "/registration").then().statusCode(200);
        return conference;
    }

    /** A conference that takes place today, for which people can register. */
    public static String conferenceToday(String network) {
        String conference = conference(network, Map.of("when", Map.of("edtf", LocalDate.now(ZoneOffset.UTC).toString()), "state", "CONFIRMED"));
        Api.json(Api.admin(), Map.of("places", List.of(Map.of("mode", "ONSITE")), "keepDays", 90))
                .put("/conferences/" + conference + "/registration").then().statusCode(200);
        return conference;
    }

    /** The registration of somebody who was checked in at a conference today, by its id. */
    public static String attended() {
        String conference = conferenceToday(network());
        String registration = registration(conference);
        Map<String, ?> checkIn = Map.of("id", UUID.randomUUID().toString(), "registration", registration, "at", Instant.now().toString());
        Api.json(Api.admin(), Map.of("kind", "CONFERENCE", "event", conference, "checkIns", List.of(checkIn))).post("/check-ins").then().statusCode(200);
        return registration;
    }

    /** A conference that took place and for which people could register. */
    public static String heldConference(String network) {
        String conference = conference(network, Map.of("when", Map.of("edtf", "2024-05-04"), "state", "HELD"));
        Api.json(Api.admin(), Map.of("places", List.of(Map.of("mode", "ONSITE")), "keepDays", 90))
                .put("/conferences/" + conference + "/registration").then().statusCode(200);
        return conference;
    }

    /** The registration of somebody without an account for that conference, by its id. */
    public static String registration(String conference) {
        return made(Api.anyone(), "/registrations", newRegistration(conference, Map.of())).path("id").asText();
    }

    /** What registers somebody without an account for that conference, with these fields beside or instead. */
    public static Map<String, Object> newRegistration(String conference, Map<String, ?> fields) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "kind", "CONFERENCE", "event", conference, "mode", "ONSITE", "name", "Ada Example",
                "email", Api.unique("ada") + "@example.org", "language", "en"));
        wish.putAll(fields);
        return wish;
    }

    /** The letter of invitation of that registration, issued; the id of the registration. */
    public static String invitationLetter(String registration) {
        String path = "/registrations/" + registration + "/invitation-letter";
        Api.json(Api.admin(), Map.of("fullName", "Ada Example")).put(path).then().statusCode(200);
        Api.transition(Api.admin(), path, Api.etag(Api.admin(), path), Map.of("to", "ISSUED")).then().statusCode(200);
        return registration;
    }

    /** A role of somebody at that conference, by its id. */
    public static String eventRole(String conference, String person, String role) {
        return made(Api.admin(), "/event-roles",
                Map.of("kind", "CONFERENCE", "event", conference, "role", role, "email", person + "@example.org")).path("id").asText();
    }

    /** The convocation of that meeting, by id. */
    public static String convocation(String meeting) {
        return made(Api.admin(), "/meetings/" + meeting + "/convocations", Map.of()).path("id").asText();
    }

    /** The id of the first block of a declaration. */
    public static String blockOf(String declaration) {
        return read(Api.admin().get("/declarations/" + declaration)).at("/version/blocks/0/id").asText();
    }

    /** The draft of a signature of that city under that declaration, with all that it needs, by id. */
    public static String adherence(String declaration, String city) {
        return made(Api.admin(), "/declarations/" + declaration + "/adherences",
                        Map.of("city", city, "signatoryName", "Aino Virtanen", "signatoryTitle", "Mayor"))
                .path("id").asText();
    }

    /** The signature of that city under that declaration, by id. */
    public static String signature(String declaration, String city) {
        String path = "/adherences/" + adherence(declaration, city);
        Api.move(Api.admin(), path, Map.of("to", "SIGNED", "textSha256", digest(path))).then().statusCode(200);
        return path.substring("/adherences/".length());
    }

    /** The digest of the PDF of a signature. */
    public static String document(String signature) {
        Api.anyone().get("/adherences/" + signature + "/document.pdf").then().statusCode(200);
        String code = read(Api.anyone().get("/adherences/" + signature)).path("code").asText();
        return read(Api.anyone().get("/verify/" + code)).at("/signature/documentSha256").asText();
    }

    /** The digest of the text that an adherence shows. */
    public static String digest(String adherence) {
        return read(Api.admin().get(adherence + "/text")).path("sha256").asText();
    }

    /** What makes a commitment of that city with all that one can say, but what it stands on, with these fields beside or instead. */
    public static Map<String, Object> newCommitment(String city, Map<String, ?> fields) {
        Map<String, Object> commitment = new HashMap<>();
        commitment.put("city", city);
        commitment.put("sourceLanguage", "en");
        commitment.put("titles", Map.of("en", Api.unique("Libraries open on Sundays"), "es", "Bibliotecas abiertas los domingos"));
        commitment.put("descriptions", Map.of(
                "en", "All twelve libraries of the city open on Sundays from ten to six, with somebody there who helps.", "es", "Abren."));
        commitment.put("sdgs", List.of(4));
        commitment.put("department", "Library services");
        commitment.put("resources", Map.of("en", "Six posts and 200,000 euros a year.", "es", "Seis puestos."));
        commitment.put("indicator", Map.of(
                "names", Map.of("en", "Open hours", "es", "Horas"),
                "baseline", Map.of("value", 40, "unit", "hours a week", "year", 2025, "source", "Yearly report"),
                "target", Map.of("value", 60, "unit", "hours a week", "year", 2028, "source", "Budget")));
        commitment.put("startsOn", "2027-01-01");
        commitment.put("dueOn", "2028-12-31");
        commitment.put("milestones", List.of(Map.of("titles", Map.of("en", "The first opens", "es", "Abre la primera"), "dueOn", "2027-06-30")));
        commitment.putAll(fields);
        return commitment;
    }

    /** The draft of a commitment of a city in a network that it belongs to, by id. */
    public static String commitment(String city, String network) {
        return made(Api.admin(), "/commitments", newCommitment(city, Map.of("network", network))).path("id").asText();
    }

    /** The same, of a new city in a new network. */
    public static String commitment() {
        String city = city();
        String network = network();
        member(city, network);
        return commitment(city, network);
    }

    /** A commitment that is published, by id. */
    public static String publishedCommitment(String city, String network) {
        String id = commitment(city, network);
        Api.move(Api.admin(), "/commitments/" + id, Map.of("to", "SUBMITTED")).then().statusCode(200);
        Api.move(Api.admin(), "/commitments/" + id, Map.of("to", "PUBLISHED")).then().statusCode(200);
        return id;
    }

    /** A proposal to change what the city is held to, by id. */
    public static String revision(String commitment) {
        return made(Api.admin(), "/commitments/" + commitment + "/revisions", Map.of(
                        "terms", Map.of("startsOn", "2027-01-01", "dueOn", "2029-06-30"), "note", "It takes longer."))
                .path("id").asText();
    }

    /** What makes a report on such a commitment with all that one can say, with these fields beside or instead. */
    public static Map<String, Object> newProgressReport(Map<String, ?> fields) {
        Map<String, Object> report = new HashMap<>();
        report.put("sourceLanguage", "en");
        report.put("from", "2026-01-01");
        report.put("to", "2026-06-30");
        report.put("percentage", 40);
        report.put("progress", "IN_PROGRESS");
        report.put("indicatorValue", Map.of("value", 48, "unit", "hours a week", "year", 2026, "source", "Yearly report"));
        report.put("narratives", Map.of("en", "Five libraries open on Sundays.", "es", "Cinco bibliotecas abren los domingos."));
        report.put("milestones", List.of(1));
        report.putAll(fields);
        return report;
    }

    /** The draft of a report on that commitment, which is published, by id. */
    public static String progressReport(String commitment, Map<String, ?> fields) {
        return made(Api.admin(), "/commitments/" + commitment + "/progress-reports", newProgressReport(fields)).path("id").asText();
    }

    /** The same, waiting for the reviewer. */
    public static String submittedReport(String commitment, Map<String, ?> fields) {
        String id = progressReport(commitment, fields);
        Api.move(Api.admin(), "/progress-reports/" + id, Map.of("to", "SUBMITTED")).then().statusCode(200);
        return id;
    }

    /** The same, accepted. */
    public static String acceptedReport(String commitment, Map<String, ?> fields) {
        String id = submittedReport(commitment, fields);
        Api.move(Api.admin(), "/progress-reports/" + id, Map.of("to", "ACCEPTED")).then().statusCode(200);
        return id;
    }

    /** Evidence of a report of that city: a document, by id. */
    public static String evidence(String report, String city) {
        return made(Api.admin(), "/progress-reports/" + report + "/evidence", Map.of(
                        "titles", Map.of("en", "The plan", "es", "El plan"), "file", file(city, "EVIDENCE", pdf())))
                .path("id").asText();
    }

    /** The wish of a city for more time for the report on that commitment, by id. */
    public static String extensionRequest(String commitment) {
        return made(Api.admin(), "/commitments/" + commitment + "/extension-requests", Map.of("months", 3, "reason", "We move house."))
                .path("id").asText();
    }

    /** Someone who has signed in and may do nothing yet. */
    public static String person() {
        String name = Api.unique("person");
        idOf(name);
        return name;
    }

    public static String idOf(String person) {
        return read(Api.as(person).get("/me")).path("id").asText();
    }

    public static String focalPointOf(String city) {
        return holder("FOCAL_POINT", "city", city);
    }

    public static String deputyOf(String city) {
        return holder("DEPUTY", "city", city);
    }

    public static String contributorOf(String city) {
        return holder("CONTRIBUTOR", "city", city);
    }

    public static String secretariatOf(String network) {
        return holder("SECRETARIAT", "network", network);
    }

    public static String coordinatorOf(String network) {
        return holder("COORDINATOR", "network", network);
    }

    public static String reviewerOf(String network) {
        return holder("REVIEWER", "network", network);
    }

    /** A mandate of that person, by id. */
    public static String mandate(String person, String role, String kindOfScope, String scope) {
        return made(Api.admin(), "/mandates", Map.of("person", idOf(person), "role", role, kindOfScope, scope)).path("id").asText();
    }

    /** A draft of an application, by id. */
    public static String draft(String city, String network) {
        return membership(Map.of("city", city, "network", network));
    }

    /** An application that waits for the network, by id. */
    public static String application(String city, String network) {
        return membership(Map.of("city", city, "network", network, "state", "SUBMITTED"));
    }

    /** A membership since that day, by id. */
    public static String member(String city, String network, LocalDate since) {
        return membership(Map.of("city", city, "network", network, "state", "ADMITTED", "steps",
                List.of(Map.of("kind", "ADMISSION", "when", Map.of("edtf", since.toString())))));
    }

    public static String member(String city, String network) {
        return member(city, network, LocalDate.of(2020, 3, 1));
    }

    /** A file of that city under a name that goes with a PDF, by id. */
    public static String file(String city, String purpose, byte[] content) {
        Response answer = Api.upload(Api.admin(), city, purpose, Api.unique("file") + ".pdf", content);
        answer.then().statusCode(201);
        return Api.read(answer).path("id").asText();
    }

    /** A file that is a PDF as far as it begins like one. */
    public static byte[] pdf() {
        return ("%PDF-1.4 " + Api.unique("A resolution")).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String membership(Map<String, ?> content) {
        return made(Api.admin(), "/memberships", content).path("id").asText();
    }

    private static String holder(String role, String kindOfScope, String scope) {
        String person = Api.unique(role.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        mandate(person, role, kindOfScope, scope);
        return person;
    }

    private static JsonNode made(RequestSpecification by, String path, Map<String, ?> content) {
        Response answer = Api.json(by, content).post(path);
        answer.then().statusCode(201);
        return Api.read(answer);
    }

    private static JsonNode read(Response answer) {
        answer.then().statusCode(200);
        return Api.read(answer);
    }
}
