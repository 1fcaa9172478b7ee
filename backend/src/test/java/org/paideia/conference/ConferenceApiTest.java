package org.paideia.conference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

@ApiTest
class ConferenceApiTest {

    private String network;
    private String secretariat;
    private String series;

    @BeforeEach
    void aSeries() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        series = Given.series(network);
    }

    @Test
    void isAnnouncedWithAnOpenHostConfirmedWithOneAndHeld() {
        Response made = announce(Map.of("series", series, "edition", 7, "when", Map.of("edtf", "2025", "asWritten", "2025")));
        made.then().statusCode(201).body("state", equalTo("TENTATIVE")).body("host", nullValue())
                .body("series.slug", equalTo(series)).body("when.precision", equalTo("YEAR"));
        String path = "/conferences/" + made.path("slug");
        told("announced");
        Api.refused(move(path, Map.of("to", "CONFIRMED")), 409, "conflict").body("reason", equalTo("no-day"));

        String host = Given.city(Map.of("timeZone", "Europe/Helsinki"));
        change(path, Map.of("host", host, "when", Map.of("edtf", "2025-06-03/2025-06-05", "asWritten", "June"),
                "startsAt", "2025-06-03T06:00:00Z", "venue", Map.of("name", "City Hall"))).then().statusCode(200)
                .body("host.slug", equalTo(host)).body("timeZone", equalTo("Europe/Helsinki"));
        told("refined");
        move(path, Map.of("to", "CONFIRMED")).then().statusCode(200);
        Api.anyone().get("/agenda?city=" + host).then().body("items.kind", contains("CONFERENCE")).body("items.state", contains("CONFIRMED"))
                .body("items[0].path", equalTo(path));
        Api.anyone().get(path + "/event.ics").then().statusCode(200).body(containsString("STATUS:CONFIRMED"))
                .body(containsString("DTSTART:20250603T060000Z"));
        move(path, Map.of("to", "HELD")).then().statusCode(200);
        move(path, Map.of("to", "CLOSED")).then().statusCode(200);
        Api.refused(change(path, Map.of("edition", 8)), 409, "conflict").body("reason", equalTo("conference-over"));
        Api.anyone().get(path + "/transitions").then().body("items.to", contains("TENTATIVE", "CONFIRMED", "HELD", "CLOSED"));
        Api.as(secretariat).get(path + "/actions").then()
                .body("items.action", contains("transitionConference", "copyConference")).body("items[0].to", equalTo("HELD"));
    }

    @Test
    void saysAllThatAnAnnouncementSays() {
        Map<String, Object> all = new HashMap<>();
        all.put("theme", Map.of("en", "Lifelong learning for all", "fr", "Apprendre"));
        all.put("issues", List.of(Map.of("en", "Arguments"), Map.of("en", "Building blocks", "es", "Componentes")));
        all.put("about", Map.of("en", "What it is."));
        all.put("intendedFor", Map.of("en", "Mayors and experts."));
        all.put("takingPart", Map.of("en", "By invitation."));
        all.put("organisers", List.of(Map.of("en", "UNESCO")));
        all.put("coOrganisers", List.of(Map.of("en", "The city")));
        all.put("invitedBy", Map.of("en", "The Director-General"));
        all.put("expected", List.of(Map.of("value", 500, "unit", "people", "year", 2031, "source", "Press release")));
        all.put("pressRelease", Map.of("en", "## Cities\n\nThe influence of cities."));
        all.put("contact", Map.of("name", "The Institute", "phone", "+49 40 44 80 41 12", "consent", true));
        all.put("links", List.of(Map.of("kind", "PROGRAMME", "titles", Map.of("en", "Programme"), "url", "https://example.org/p")));
        Response made = announce(all);
        made.then().statusCode(201).body("issues.en", contains("Arguments", "Building blocks")).body("organisers.en", contains("UNESCO"))
                .body("contact.consent", equalTo(true)).body("links.kind", contains("PROGRAMME")).body("expected.value", contains(500));
        String path = "/conferences/" + made.path("slug");
        Map<String, Object> cleared = new HashMap<>();
        Api.refused(change(path, Map.of("host", "atlantis-xx")), 422, "rule-violated").body("violations.pointer", contains("/host"));
        cleared.put("contact", null);
        cleared.put("links", List.of());
        cleared.put("invitedBy", null);
        change(path, cleared).then().statusCode(200).body("contact", nullValue()).body("links", empty()).body("invitedBy", nullValue())
                .body("issues.en", hasItem("Arguments"));
        Api.anyone().get("/titles.txt?page=" + path).then().statusCode(200).body(containsString("Conference"));
    }

    @Test
    void refusesWhatCannotBe() {
        Map<String, String> day = Map.of("edtf", "2031-05-04");
        refuses(Map.of("timeZone", "Mars/Olympus"), "unknown-time-zone");
        refuses(Map.of("when", day, "timeZone", "Europe/Madrid",
                "startsAt", "2031-05-04T10:00:00Z", "endsAt", "2031-05-04T09:00:00Z"), "before-start");
        refuses(Map.of("state", "CONFIRMED", "when", Map.of("edtf", "2031-05")), "day-needed");
        refuses(Map.of("state", "HELD", "when", day), "in-the-future");
        refuses(Map.of("edition", 3), "does-not-fit");
        refuses(Map.of("issues", List.of(Map.of("es", "Argumentos"))), "source-language-missing");
        refuses(Map.of("contact", Map.of("name", "Office", "consent", false)), "required");
        Api.refused(announce(Map.of("host", "atlantis-xx")), 422, "rule-violated").body("violations.pointer", contains("/host"));
        Api.refused(announce(Map.of("series", Given.series(Given.network()))), 422, "rule-violated")
                .body("violations.pointer", contains("/series"));
        Api.refused(announce(Map.of("slug", Given.conference(Given.network(), Map.of()))), 409, "conflict")
                .body("reason", equalTo("slug-taken"));
        Api.anyone().get("/conferences?network=" + network).then().body("items", empty());
    }

    @Test
    void hasANumberThatOneEditionOfTheSeriesHas() {
        String first = announce(Map.of("series", series, "edition", 1, "when", Map.of("edtf", "2031"))).path("slug");
        Api.refused(announce(Map.of("series", series, "edition", 1)), 409, "conflict").body("reason", equalTo("edition-taken"));
        String second = announce(Map.of("series", series, "edition", 2)).path("slug");
        Api.refused(change("/conferences/" + second, Map.of("edition", 1)), 409, "conflict").body("reason", equalTo("edition-taken"));
        announce(Map.of("series", series, "edition", 1, "state", "CANCELLED", "when", Map.of("edtf", "2020"))).then().statusCode(201);
        told("cancelled");
        move("/conferences/" + first, Map.of("to", "CANCELLED", "note", "No host was found.")).then().statusCode(200);
        change("/conferences/" + second, Map.of("edition", 1)).then().statusCode(200);
        Api.anyone().get("/conferences?series=" + series + "&sort=edition&state=TENTATIVE").then().body("items.edition", contains(1));
    }

    @Test
    void oneOfTwoTakesTheNumber() {
        List<Callable<Response>> both = IntStream.range(0, 2)
                .<Callable<Response>>mapToObj(i -> () -> announce(Map.of("series", series, "edition", 5))).toList();
        List<Integer> statuses = Together.act(both).stream().map(Response::statusCode).sorted().toList();
        assertEquals(List.of(201, 409), statuses);
    }

    @Test
    void oneOfTwoChangesOrMovesIt() {
        String path = "/conferences/" + announce(Map.of("when", Map.of("edtf", "2031-05-04"))).path("slug");
        String etag = Api.etag(path);
        List<Integer> statuses = Together.<Response>act(List.of(
                () -> Api.patch(Api.as(secretariat), etag, Map.of("theme", Map.of("en", "Together"))).patch(path),
                () -> Api.transition(Api.as(secretariat), path, etag, Map.of("to", "CONFIRMED")))).stream()
                .map(Response::statusCode).sorted().toList();
        assertEquals(List.of(200, 412), statuses);
    }

    @Test
    void isNamedByTheDeclarationThatItAdopted() {
        String slug = announce(Map.of("when", Map.of("edtf", "2031"))).path("slug");
        String declaration = Given.declaration(network, Map.of("conference", slug, "state", "OPEN"));
        Given.declaration(network, Map.of("state", "OPEN"));
        Api.anyone().get("/declarations?conference=" + slug).then().body("items.slug", contains(declaration));
        Api.anyone().get("/declarations/" + declaration).then().body("conference.slug", equalTo(slug));
        Api.refused(Api.as(secretariat).header("If-Match", Api.etag("/conferences/" + slug)).delete("/conferences/" + slug), 409, "conflict")
                .body("reason", equalTo("in-use"));
        Api.refused(Api.json(Api.as(secretariat), Given.newDeclaration(network, Map.of("conference", "no-such-conference")))
                .post("/declarations"), 422, "rule-violated").body("violations.pointer", contains("/conference"));
        Map<String, Object> none = new HashMap<>();
        none.put("conference", null);
        Api.patch(Api.as(secretariat), Api.etag("/declarations/" + declaration), none).patch("/declarations/" + declaration)
                .then().statusCode(200).body("conference", nullValue());
        Api.as(secretariat).header("If-Match", Api.etag("/conferences/" + slug)).delete("/conferences/" + slug).then().statusCode(204);
        Api.anyone().get("/agenda?network=" + network).then().body("items", empty());
    }

    @Test
    void isListedByWhatOneLooksFor() {
        String host = Given.city();
        String theme = Given.theme();
        announce(Map.of("when", Map.of("edtf", "2019-05-04"), "series", series, "edition", 1, "host", host, "themes", List.of(theme),
                "titles", Map.of("en", "Opening", "es", "Apertura"), "theme", Map.of("en", "Libraries")));
        announce(Map.of("when", Map.of("edtf", "2021"), "titles", Map.of("en", "Alone")));
        Given.conference(Given.networkBelow(network), Map.of("when", Map.of("edtf", "2020-03"), "titles", Map.of("en", "Below")));
        String all = "/conferences?network=" + network;
        titles(all, "Alone", "Below", "Opening");
        titles(all + "&sort=when", "Opening", "Below", "Alone");
        titles(all + "&below=false", "Alone", "Opening");
        titles(all + "&series=" + series, "Opening");
        titles("/conferences?city=" + host, "Opening");
        titles(all + "&country=FI", "Opening");
        titles(all + "&theme=" + theme, "Opening");
        titles(all + "&q=apertura", "Opening");
        titles(all + "&from=2020-03-15&to=2020-12-31", "Below");
        Api.anyone().get("/conferences.csv?network=" + network).then().statusCode(200).body(containsString(",Opening,Opening,Libraries,"));
        Api.anyone().get("/series?network=" + network).then().body("items.slug", contains(series));
        Api.anyone().get("/sitemap-conferences.xml").then().statusCode(200).body(containsString("/series/" + series));
    }

    @Test
    void seriesAreEnteredAndChangedByThoseWhoRunTheNetwork() {
        String name = Api.unique("Congress");
        Map<String, ?> wish = Map.of("network", network, "sourceLanguage", "en", "names", Map.of("en", name), "shortName", name);
        String path = "/series/" + Api.json(Api.as(secretariat), wish).post("/series").then().statusCode(201).extract().path("slug");
        Api.refused(Api.json(Api.as(secretariat), wish).post("/series"), 409, "conflict").body("reason", equalTo("slug-taken"));
        Map<String, Object> unknown = new HashMap<>(wish);
        unknown.put("network", "no-such-network");
        Api.refused(Api.json(Api.as(secretariat), unknown).post("/series"), 422, "rule-violated");
        Api.patch(Api.as(secretariat), Api.etag(path), Map.of("names", Map.of("es", "Congreso"))).patch(path)
                .then().statusCode(200).body("names.es", equalTo("Congreso"));
        Api.refused(Api.patch(Api.as(secretariat), "\"0-x\"", Map.of("shortName", "X")).patch(path), 412, "changed-meanwhile");
        Api.as(secretariat).get(path + "/actions").then().body("items.action", hasItems("updateSeries", "createConference"));
    }

    private void refuses(Map<String, ?> content, String code) {
        Api.refused(Api.json(Api.beyondSchema(Api.as(secretariat)), Given.newConference(network, content)).post("/conferences"),
                400, "invalid-request").body("violations.code", contains(code));
    }

    private Response announce(Map<String, ?> content) {
        return Api.json(Api.beyondSchema(Api.as(secretariat)), Given.newConference(network, content)).post("/conferences");
    }

    private Response change(String path, Map<String, ?> change) {
        return Api.patch(Api.beyondSchema(Api.as(secretariat)), Api.etag(path), change).patch(path);
    }

    private Response move(String path, Map<String, ?> wish) {
        return Api.transition(Api.beyondSchema(Api.as(secretariat)), path, Api.etag(path), wish);
    }

    private void told(String event) {
        Api.anyone().get("/activities?network=" + network + "&limit=1").then().statusCode(200)
                .body("items[0].event", equalTo("conference." + event)).body("items[0].record.kind", equalTo("CONFERENCE"));
    }

    private static void titles(String address, String... titles) {
        Api.anyone().get(address).then().statusCode(200).body("items.titles.en", contains(titles));
    }
}
