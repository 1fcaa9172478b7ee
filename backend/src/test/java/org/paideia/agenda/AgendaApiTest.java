package org.paideia.agenda;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class AgendaApiTest {

    private String network;

    @BeforeEach
    void aNetworkWithDays() {
        network = Given.network();
        day(network, 2023);
        day(network, 2024);
        day(network, 2025);
    }

    @Test
    void isReadForwardsBackwardsAndPageByPage() {
        Api.anyone().get("/agenda?network=" + network).then().statusCode(200)
                .body("items.when.earliest", contains("2023-11-30", "2024-11-30", "2025-11-30"));
        Response first = Api.anyone().get("/agenda?network=" + network + "&sort=-when&limit=2");
        first.then().body("items.when.earliest", contains("2025-11-30", "2024-11-30"));
        Api.anyone().queryParam("cursor", first.<String>path("nextCursor"))
                .get("/agenda?network=" + network + "&sort=-when&limit=2")
                .then()
                .body("items.when.earliest", contains("2023-11-30"))
                .body("nextCursor", nullValue());
    }

    @Test
    void isNarrowedByDaysAndByNetworksBelow() {
        Api.anyone().get("/agenda?network=" + network + "&from=2024-11-30&to=2024-12-31").then()
                .body("items.when.earliest", contains("2024-11-30"));
        Api.anyone().get("/agenda?network=" + network + "&from=2025-12-01").then().body("items", empty());
        String below = Given.networkBelow(network);
        day(below, 2022);
        Api.anyone().get("/agenda?network=" + network + "&to=2022-12-31").then().body("items.network.slug", contains(below));
        Api.anyone().get("/agenda?network=" + network + "&to=2022-12-31&below=false").then().body("items", empty());
        Api.refused(Api.anyone().get("/agenda?from=2024-02-31"), 400, "invalid-request");
        Api.refused(Api.anyone().get("/agenda?below=perhaps"), 400, "invalid-request");
    }

    @Test
    void isACalendarThatParsesAndIsNotSentAgainWhileNothingChanged() throws Exception {
        String path = "/networks/" + network + "/agenda.ics";
        Response sent = Api.anyone().get(path);
        sent.then().statusCode(200).contentType("text/calendar").header("ETag", not(nullValue()));
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(sent.asByteArray()));
        assertEquals(3, calendar.getComponents("VEVENT").size());
        String etag = sent.header("ETag");
        Api.anyone().header("If-None-Match", etag).get(path).then().statusCode(304);
        day(network, 2021);
        Response anew = Api.anyone().header("If-None-Match", etag).get(path);
        anew.then().statusCode(200);
        assertNotEquals(etag, anew.header("ETag"));
        Api.anyone().get("/agenda.ics?network=" + network + "&lang=es").then().statusCode(200).body(containsString("/es/days/"));
        Api.refused(Api.anyone().get("/networks/no-such-network/agenda.ics"), 404, "not-found");
        Api.anyone().get("/cities/" + Given.city() + "/agenda.ics").then().statusCode(200).body(startsWith("BEGIN:VCALENDAR"));
    }

    @Test
    void isReadUnderASecretAddressWhileItsOwnerActs() {
        String secretariat = Given.person();
        String mandate = Given.mandate(secretariat, "SECRETARIAT", "network", network);
        Response made = Api.json(Api.as(secretariat), Map.of("label", "Phone", "network", network)).post("/calendar-addresses");
        made.then().statusCode(201).body("address", containsString("/api/v1/calendars/"));
        String id = made.path("id");
        String address = made.<String>path("address").replaceFirst(".*/api/v1", "");
        Api.anyone().get(address).then().statusCode(200).header("Cache-Control", equalTo("no-store")).body(containsString("BEGIN:VEVENT"));
        Api.as(secretariat).get("/calendar-addresses").then().body("items.id", contains(id)).body("items[0].address", nullValue());
        Api.refused(Api.as(Given.person()).get("/calendar-addresses/" + id), 404, "not-found");
        Api.refused(Api.anyone().get("/calendars/aaaaaaaaaaaaaaaaaaaaaaaaaa/agenda.ics"), 404, "not-found");
        Api.move(Api.admin(), "/mandates/" + mandate, Map.of("to", "ENDED")).then().statusCode(200);
        Api.refused(Api.anyone().get(address), 404, "not-found");
    }

    @Test
    void isReadUnderASecretAddressUntilThatIsRevoked() {
        String city = Given.city();
        Given.member(city, network);
        String deputy = Given.deputyOf(city);
        Response made = Api.json(Api.as(deputy), Map.of("label", "Phone", "city", city)).post("/calendar-addresses");
        String address = made.then().statusCode(201).extract().<String>path("address").replaceFirst(".*/api/v1", "");
        Api.anyone().get(address).then().statusCode(200).body(containsString("BEGIN:VEVENT"));
        String path = "/calendar-addresses/" + made.path("id");
        Api.as(deputy).header("If-Match", Api.etag(Api.as(deputy), path)).delete(path).then().statusCode(204);
        Api.refused(Api.anyone().get(address), 404, "not-found");
        Api.refused(
                Api.json(Api.as(deputy), Map.of("label", "Phone", "city", Given.city())).post("/calendar-addresses"), 403, "forbidden");
        Api.refused(
                Api.json(Api.as(Given.person()), Map.of("label", "Phone", "city", city)).post("/calendar-addresses"), 403, "forbidden");
    }

    @Test
    void givesAPersonFiftyAddressesForOneNetworkOrOneCityEach() {
        String secretariat = Given.secretariatOf(network);
        Map<String, ?> wish = Map.of("label", "Phone", "network", network);
        Api.refused(
                Api.json(Api.as(secretariat), Map.of("label", "Phone", "network", network, "city", Given.city())).post("/calendar-addresses"),
                422,
                "rule-violated");
        for (int i = 0; i < 50; i++) {
            Api.json(Api.as(secretariat), wish).post("/calendar-addresses").then().statusCode(201);
        }
        Api.refused(Api.json(Api.as(secretariat), wish).post("/calendar-addresses"), 409, "conflict")
                .body("reason", equalTo("too-many-addresses"));
    }

    private static void day(String network, int year) {
        Api.json(Api.admin(), Map.of(
                        "code", "educating-city", "year", year, "on", year + "-11-30", "sourceLanguage", "en",
                        "titles", Map.of("en", "International Day"), "network", network))
                .post("/days")
                .then()
                .statusCode(201);
    }
}
