package org.paideia.day;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class DayApiTest {

    private String network;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
    }

    @Test
    void isEnteredOnceAYearByWhoeverRunsTheNetworkAndStandsOnTheAgenda() {
        String secretariat = Given.secretariatOf(network);
        String id = create(Api.as(secretariat), Map.of()).then().statusCode(201).header("Location", startsWith("http")).extract().path("id");
        Api.refused(create(Api.as(secretariat), Map.of()), 409, "conflict");
        Api.refused(create(Api.as(Given.secretariatOf(Given.network())), Map.of()), 403, "forbidden");
        Api.refused(create(Api.as(Given.focalPointOf(Given.city())), Map.of()), 403, "forbidden");
        Api.anyone().get("/days/" + id).then().statusCode(200).body("on", equalTo("2025-11-30")).body("network.slug", equalTo(network));
        Api.anyone().get("/days?network=" + network + "&code=educating-city&year=2025&count=exact").then()
                .body("items.id", contains(id))
                .body("totalCount", equalTo(1));
        Api.anyone().get("/agenda?network=" + network).then()
                .statusCode(200)
                .body("items.record.id", contains(id))
                .body("items[0].when.edtf", equalTo("2025-11-30"))
                .body("items[0].path", equalTo("/days/" + id));
        Api.anyone().get("/days.csv?network=" + network).then().statusCode(200).body(org.hamcrest.Matchers.containsString(id));
        Api.anyone().get("/activities?recordKind=DAY&record=" + id).then().body("items.size()", equalTo(1));
    }

    @Test
    void liesInItsYear() {
        Api.refused(Api.beyondSchema(body(Api.admin(), Map.of("on", "2026-11-30"))).post("/days"), 400, "invalid-request")
                .body("violations.pointer", hasItem("/on"));
        Api.refused(body(Api.admin(), Map.of("on", "2025-02-31")).post("/days"), 400, "invalid-request");
        Api.refused(body(Api.admin(), Map.of("network", "no-such-network")).post("/days"), 422, "rule-violated");
    }

    @Test
    void isChangedWithItsAgendaAndRemovedFromIt() {
        String path = "/days/" + create(Api.admin(), Map.of()).then().statusCode(201).extract().path("id");
        Api.patch(Api.admin(), Api.etag(path), Map.of("theme", Map.of("en", "Cities that listen"), "on", "2025-11-29"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("theme.en", equalTo("Cities that listen"));
        Api.anyone().get("/agenda?network=" + network + "&q=listen").then().body("items.when.edtf", contains("2025-11-29"));
        Api.refused(Api.patch(Api.admin(), "\"0-x\"", Map.of("on", "2025-11-30")).patch(path), 412, "changed-meanwhile");
        Api.admin().header("If-Match", Api.etag(path)).delete(path).then().statusCode(204);
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Api.anyone().get("/agenda?network=" + network).then().body("items", empty());
    }

    private Response create(RequestSpecification by, Map<String, ?> fields) {
        return body(by, fields).post("/days");
    }

    private RequestSpecification body(RequestSpecification by, Map<String, ?> fields) {
        Map<String, Object> day = new HashMap<>(Map.of(
                "code", "educating-city", "year", 2025, "on", "2025-11-30", "sourceLanguage", "en",
                "titles", Map.of("en", "International Day"), "network", network));
        day.putAll(fields);
        return Api.json(by, day);
    }
}
