package org.paideia.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class MeetingApiTest {

    private String network;
    private String secretariat;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
    }

    @Test
    void isAnnouncedForASeasonRefinedConfirmedMovedAndHeld() {
        String host = Given.city(Map.of("place", Map.of("latitude", 60.2, "longitude", 24.6), "timeZone", "Europe/Helsinki"));
        Response made = announce(Map.of("when", Map.of("edtf", "2025-23", "asWritten", "Autumn 2025"), "host", host));
        made.then().statusCode(201).body("state", equalTo("TENTATIVE")).body("when.precision", equalTo("SEASON"))
                .body("when.earliest", equalTo("2025-09-01")).body("when.latest", equalTo("2025-11-30"))
                .body("asksForMinutes", equalTo(true)).body("host.slug", equalTo(host)).body("audience", equalTo("PUBLIC"));
        String path = "/meetings/" + made.path("slug");
        onAgenda("SEASON", "TENTATIVE");
        Api.refused(move(path, Map.of("to", "CONFIRMED")), 409, "conflict").body("reason", equalTo("no-day"));
        gaps(path).body("items.code", hasItems("DAY", "VENUE", "AGENDA")).body("items.code", not(hasItem("HOST")));

        change(path, Map.of("when", patch("edtf", "2025-11-12/2025-11-13", "asWritten", null))).then().statusCode(200)
                .body("when.edtf", equalTo("2025-11-12/2025-11-13")).body("when.asWritten", nullValue());
        told("refined").body("items[0].changes.find { it.field == 'when' }.before.asWritten", equalTo("Autumn 2025"));
        move(path, Map.of("to", "CONFIRMED")).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        onAgenda("DAY", "CONFIRMED");
        change(path, Map.of("when", Map.of("edtf", "2025-11-19"))).then().statusCode(200);
        told("moved").body("items[0].changes.find { it.field == 'when' }.before.edtf", equalTo("2025-11-12/2025-11-13"));
        Api.refused(change(path, Map.of("when", Map.of("edtf", "2025-12"))), 400, "invalid-request")
                .body("violations.code", contains("day-needed"));
        move(path, Map.of("to", "HELD")).then().statusCode(200).body("state", equalTo("HELD"));
        Api.anyone().get(path + "/transitions").then().body("items.to", contains("TENTATIVE", "CONFIRMED", "HELD"));
    }

    @Test
    void isClosedWithoutMinutesOnlyWhereItIsOfThePastAndReopenedWithAReason() {
        Response past = announce(Map.of("state", "HELD", "when", Map.of("edtf", "1998"), "ordinal", 2));
        past.then().statusCode(201).body("asksForMinutes", equalTo(false)).body("when.precision", equalTo("YEAR"));
        String path = "/meetings/" + past.path("slug");
        move(path, Map.of("to", "CLOSED")).then().statusCode(200).body("state", equalTo("CLOSED"));
        Api.refused(change(path, Map.of("ordinal", 3)), 409, "conflict").body("reason", equalTo("meeting-over"));
        Api.refused(move(path, Map.of("to", "HELD")), 400, "invalid-request").body("violations.pointer", contains("/note"));
        move(path, Map.of("to", "HELD", "note", "The year was wrong.")).then().statusCode(200);
        told("reopened");
        change(path, Map.of("ordinal", 3)).then().statusCode(200).body("ordinal", equalTo(3));
    }

    /** When it was announced is known to whoever announces it, not to a program that copies a list. */
    @Test
    void isEnteredAndNotAnnouncedByAProgram() {
        for (String state : List.of("TENTATIVE", "HELD")) {
            Api.json(Api.loader(), Given.newMeeting(network, Map.of("state", state, "when", Map.of("edtf", "2019"))))
                    .post("/meetings").then().statusCode(201);
        }
        Api.anyone().get("/activities?network=" + network).then().statusCode(200)
                .body("items.event", not(hasItem("meeting.announced"))).body("items.event", hasItems("meeting.entered", "meeting.held"));
        Api.anyone().get("/activities?nature=HAPPENED&network=" + network).then().body("items.event", not(hasItem("meeting.entered")));
    }

    @Test
    void isPostponedAndCancelledWithAReasonAndStaysVisible() {
        String path = "/meetings/" + announce(Map.of("state", "CONFIRMED", "when", Map.of("edtf", "2031-05-04"))).path("slug");
        Api.refused(move(path, Map.of("to", "HELD")), 409, "conflict").body("reason", equalTo("not-yet"));
        Api.refused(move(path, Map.of("to", "CLOSED")), 409, "transition-not-allowed")
                .body("allowed", containsInAnyOrder("TENTATIVE", "HELD", "CANCELLED"));
        move(path, Map.of("to", "TENTATIVE")).then().statusCode(200);
        told("postponed");
        Api.refused(move(path, Map.of("to", "CANCELLED")), 400, "invalid-request");
        move(path, Map.of("to", "CANCELLED", "note", "The host withdrew.")).then().statusCode(200);
        Api.anyone().get(path).then().body("state", equalTo("CANCELLED"));
        onAgenda("DAY", "CANCELLED");
        Api.refused(Api.as(secretariat).header("If-Match", Api.etag(path)).delete(path), 409, "conflict");
        Api.anyone().get(path + "/transitions").then().body("items.note", hasItem("The host withdrew."));
    }

    @Test
    void refusesWhatCannotBe() {
        String day = "2031-05-04";
        refuses(Map.of("when", Map.of("edtf", "2025-02-31")), "malformed");
        refuses(Map.of("when", Map.of("edtf", "2025-25")), "malformed");
        refuses(Map.of("timeZone", "Mars/Olympus"), "unknown-time-zone");
        refuses(Map.of("when", Map.of("edtf", day), "timeZone", "Europe/Madrid",
                "startsAt", "2031-05-04T10:00:00Z", "endsAt", "2031-05-04T09:00:00Z"), "before-start");
        refuses(Map.of("when", Map.of("edtf", day), "startsAt", "2031-05-04T10:00:00Z"), "required");
        refuses(Map.of("when", Map.of("edtf", "2031-05"), "timeZone", "UTC", "startsAt", "2031-05-04T10:00:00Z"), "day-needed");
        refuses(Map.of("when", Map.of("edtf", day), "timeZone", "Asia/Seoul", "startsAt", "2031-05-04T16:00:00Z"), "does-not-fit");
        refuses(Map.of("state", "CONFIRMED", "when", Map.of("edtf", "2031-05")), "day-needed");
        refuses(Map.of("state", "HELD", "when", Map.of("edtf", day)), "in-the-future");
        refuses(Map.of("titles", Map.of("es", "Encuentro")), "source-language-missing");
        Api.refused(announce(Map.of("host", "atlantis-xx")), 422, "rule-violated").body("violations.pointer", contains("/host"));
        Api.refused(announce(Map.of("themes", List.of("no-such-theme"))), 422, "rule-violated");
        Api.refused(announce(Map.of("previous", Given.meeting(Given.network(), Map.of()))), 422, "rule-violated");
        Api.refused(announce(Map.of("slug", Given.meeting(Given.network(), Map.of()))), 409, "conflict")
                .body("reason", equalTo("slug-taken"));
        Api.anyone().get("/meetings?network=" + network).then().body("items", empty());
    }

    @Test
    void isForMembersWhereItSaysSo() {
        String city = Given.city();
        Given.member(city, network);
        String path = "/meetings/" + announce(Map.of("audience", "MEMBERS", "when", Map.of("edtf", "2031"))).path("slug");
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Api.refused(Api.as(Given.focalPointOf(Given.city())).get(path), 404, "not-found");
        String focal = Given.focalPointOf(city);
        Api.as(focal).get(path).then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"));
        Api.anyone().get("/meetings?network=" + network).then().body("items", empty());
        Api.as(focal).get("/meetings?invited=" + city).then().body("items.slug", contains(path.replace("/meetings/", "")));
        Api.anyone().get("/agenda?network=" + network).then().body("items", empty());

        Api.refused(Api.as(focal).get(path + "/join-link"), 404, "not-found");
        Map<String, String> link = Map.of("url", "https://meet.example.org/room", "note", "Code 1234");
        Api.json(Api.as(secretariat), link).header("If-Match", Api.etag(Api.as(secretariat), path)).put(path + "/join-link")
                .then().statusCode(200);
        Api.as(focal).get(path + "/join-link").then().statusCode(200).body("url", equalTo("https://meet.example.org/room"));
        Api.admin().get("/activities?network=" + network).then().statusCode(200).body(not(containsString("meet.example.org")));
        change(path, Map.of("audience", "PUBLIC")).then().statusCode(200);
        Api.refused(Api.as(Given.person()).get(path + "/join-link"), 403, "forbidden");
        Api.refused(Api.anyone().get(path + "/join-link"), 401, "not-signed-in");
        Api.as(secretariat).header("If-Match", Api.etag(path)).delete(path + "/join-link").then().statusCode(204);
    }

    @Test
    void hasDocumentsOfWhichSomeAreForMembers() {
        String path = "/meetings/" + announce(Map.of()).path("slug");
        String url = "https://example.org/programme.pdf";
        Api.json(Api.as(secretariat), Map.of("titles", Map.of("en", "Programme"), "url", url)).post(path + "/documents")
                .then().statusCode(201).body("items.audience", contains("PUBLIC"));
        String id = Api.json(Api.as(secretariat), Map.of("titles", Map.of("en", "Budget"), "url", url, "audience", "MEMBERS"))
                .post(path + "/documents").then().statusCode(201).extract().path("items[1].id");
        Api.anyone().get(path + "/documents").then().body("items.titles.en", contains("Programme"));
        Api.as(secretariat).get(path + "/documents").then().body("items.titles.en", contains("Programme", "Budget"));
        Api.patch(Api.as(secretariat), Api.etag(path), Map.of("audience", "PUBLIC")).patch(path + "/documents/" + id)
                .then().statusCode(200).body("items.audience", contains("PUBLIC", "PUBLIC"));
        Api.refused(Api.as(secretariat).header("If-Match", "\"0-x\"").delete(path + "/documents/" + id), 412, "changed-meanwhile");
        Api.as(secretariat).header("If-Match", Api.etag(path)).delete(path + "/documents/" + id)
                .then().statusCode(200).body("items.titles.en", contains("Programme"));
        Api.refused(Api.json(Api.as(secretariat), Map.of("titles", Map.of("en", "X"), "url", "javascript:alert(1)"))
                .post(path + "/documents"), 400, "invalid-request");
    }

    @Test
    void isContinuedByTheNextOneCountedOn() {
        Map<String, ?> content = Map.of("ordinal", 21, "themes", List.of(Given.theme()),
                "titles", Map.of("en", "21st Meeting of " + network, "es", "21.º Encuentro", "fr", "21e Rencontre"),
                "items", List.of(Map.of("titles", Map.of("en", "Welcome"), "minutes", 30)));
        String slug = announce(content).path("slug");
        Response next = Api.json(Api.as(secretariat), Map.of("when", Map.of("edtf", "2032"))).post("/meetings/" + slug + "/copies");
        next.then().statusCode(201).body("ordinal", equalTo(22)).body("previous", equalTo(slug)).body("state", equalTo("TENTATIVE"))
                .body("titles.en", equalTo("22nd Meeting of " + network)).body("titles.es", equalTo("22.º Encuentro"))
                .body("titles.fr", equalTo("22e Rencontre")).body("items.titles.en", contains("Welcome"))
                .body("when.edtf", equalTo("2032")).body("host", nullValue());
        Api.anyone().get("/meetings/" + slug).then().body("next", equalTo(next.path("slug")));
        Api.refused(Api.json(Api.as(secretariat), Map.of()).post("/meetings/" + slug + "/copies"), 409, "conflict")
                .body("reason", equalTo("continued"));
        String path = "/meetings/" + next.path("slug");
        Api.refused(change("/meetings/" + slug, Map.of("previous", next.path("slug"))), 422, "rule-violated")
                .body("violations.code", contains("circular"));
        Api.as(secretariat).header("If-Match", Api.etag(path)).delete(path).then().statusCode(204);
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Api.anyone().get("/meetings/" + slug).then().body("next", nullValue());
    }

    /** What was said first is never lost: neither the date nor how it was worded. */
    @Test
    void keepsTheEarlierWordingOfItsDateInTheHistory() {
        String path = "/meetings/" + announce(Map.of("when", Map.of("edtf", "2031-23", "asWritten", "Otoño de 2031"))).path("slug");
        change(path, Map.of("when", Map.of("asWritten", "Autumn 2031"))).then().statusCode(200);
        told("updated").body("items[0].changes.find { it.field == 'when' }.before.asWritten", equalTo("Otoño de 2031"))
                .body("items[0].changes.find { it.field == 'when' }.after.asWritten", equalTo("Autumn 2031"));
        change(path, Map.of("when", Map.of("edtf", "2031-09", "asWritten", "September"))).then().statusCode(200);
        told("refined").body("items[0].changes.find { it.field == 'when' }.before.asWritten", equalTo("Autumn 2031"));
        change(path, Map.of("when", Map.of("edtf", "2032", "asWritten", "next year"))).then().statusCode(200);
        told("moved").body("items[0].changes.find { it.field == 'when' }.before.asWritten", equalTo("September"))
                .body("items[0].changes.find { it.field == 'when' }.after.edtf", equalTo("2032"));
    }

    /** The seasons of the south are others, so that a new host may move a meeting whose wording stays. */
    @Test
    void isMovedWhenItsSeasonIsThatOfAnotherHemisphere() {
        String south = Given.city(Map.of("country", "AR", "place", Map.of("latitude", -34.6, "longitude", -58.4)));
        String path = "/meetings/" + announce(Map.of("when", Map.of("edtf", "2031-23"))).path("slug");
        change(path, Map.of("host", south)).then().statusCode(200).body("when.earliest", equalTo("2031-03-01"));
        told("moved").body("items[0].changes.find { it.field == 'when' }.before.earliest", equalTo("2031-09-01"));
    }

    @Test
    void isACalendarOfItsOwn() {
        String path = "/meetings/" + announce(Map.of("when", Map.of("edtf", "2031-23", "asWritten", "Autumn 2031"))).path("slug");
        Api.anyone().get(path + "/event.ics").then().statusCode(200).contentType("text/calendar")
                .body(containsString("(autumn 2031)")).body(containsString("TRANSP:TRANSPARENT")).body(containsString("STATUS:TENTATIVE"));
        move(path, Map.of("to", "CANCELLED", "note", "No host was found.")).then().statusCode(200);
        Api.anyone().get(path + "/event.ics").then().body(containsString("STATUS:CANCELLED")).body(containsString("SEQUENCE:1"));
    }

    @Test
    void isListedByWhatOneLooksFor() {
        String host = Given.city();
        String theme = Given.theme();
        announce(Map.of("when", Map.of("edtf", "2019-05-04"), "ordinal", 1, "host", host, "themes", List.of(theme),
                "titles", Map.of("en", "Opening", "es", "Apertura"), "theme", Map.of("en", "Libraries")));
        announce(Map.of("when", Map.of("edtf", "2021"), "ordinal", 2, "kind", "COMMITTEE", "titles", Map.of("en", "Committee")));
        announce(Map.of("titles", Map.of("en", "Undated")));
        String below = Given.networkBelow(network);
        Given.meeting(below, Map.of("when", Map.of("edtf", "2020-03"), "titles", Map.of("en", "Below")));
        String all = "/meetings?network=" + network;
        titles(all + "&below=false", "Committee", "Opening", "Undated");
        titles(all, "Committee", "Below", "Opening", "Undated");
        titles(all + "&sort=when", "Undated", "Opening", "Below", "Committee");
        titles(all + "&below=false&sort=-ordinal", "Committee", "Opening", "Undated");
        titles(all + "&city=" + host, "Opening");
        titles(all + "&theme=" + theme, "Opening");
        titles(all + "&kind=COMMITTEE", "Committee");
        titles(all + "&q=APERTÚRA", "Opening");
        titles(all + "&q=libraries", "Opening");
        titles(all + "&from=2020-03-15&to=2021-01-01", "Committee", "Below");
        titles(all + "&state=CANCELLED");
        Response first = Api.anyone().get(all + "&limit=3&count=exact");
        first.then().body("totalCount", equalTo(4));
        Api.anyone().queryParam("cursor", first.<String>path("nextCursor")).get(all + "&limit=3&count=exact")
                .then().body("items.titles.en", contains("Undated")).body("nextCursor", nullValue());
        Api.anyone().get("/meetings.csv?network=" + network).then().statusCode(200).body(containsString(",Opening,Opening,Libraries,"));
    }

    private void refuses(Map<String, ?> content, String code) {
        Api.refused(Api.json(Api.beyondSchema(Api.as(secretariat)), Given.newMeeting(network, content)).post("/meetings"), 400, "invalid-request").body("violations.code", contains(code));
    }

    private Response announce(Map<String, ?> content) {
        return Api.json(Api.as(secretariat), Given.newMeeting(network, content)).post("/meetings");
    }

    private Response change(String path, Map<String, ?> change) {
        return Api.patch(Api.beyondSchema(Api.as(secretariat)), Api.etag(Api.as(secretariat), path), change).patch(path);
    }

    private Response move(String path, Map<String, ?> wish) {
        return Api.transition(Api.beyondSchema(Api.as(secretariat)), path, Api.etag(Api.as(secretariat), path), wish);
    }

    private void onAgenda(String precision, String state) {
        Api.anyone().get("/agenda?network=" + network).then()
                .body("items.when.precision", contains(precision)).body("items.state", contains(state));
    }

    private io.restassured.response.ValidatableResponse gaps(String path) {
        return Api.as(secretariat).get(path + "/gaps").then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse told(String event) {
        return Api.anyone().get("/activities?network=" + network + "&limit=1").then().statusCode(200)
                .body("items[0].event", equalTo("meeting." + event)).body("items[0].record.kind", equalTo("MEETING"));
    }

    private static void titles(String address, String... titles) {
        Api.anyone().get(address).then().statusCode(200)
                .body("items.titles.en", titles.length == 0 ? empty() : contains(titles));
    }

    private static Map<String, Object> patch(String key, String value, String cleared, Object nothing) {
        Map<String, Object> patch = new HashMap<>();
        patch.put(key, value);
        patch.put(cleared, nothing);
        return patch;
    }
}
