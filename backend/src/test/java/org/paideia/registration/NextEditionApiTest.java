package org.paideia.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.paideia.registration.SomeRegistrations.DIET;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.settings;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The next edition of a conference, begun from one: what stays the same is taken over, and nothing is invented. */
@ApiTest
class NextEditionApiTest {

    private String secretariat;
    private String series;
    private String event;

    @BeforeEach
    void anEdition() {
        String network = Given.network();
        secretariat = Given.secretariatOf(network);
        series = Given.series(network);
        event = Given.conference(network, Map.ofEntries(
                Map.entry("series", series), Map.entry("edition", 3), Map.entry("titles", Map.of("en", "3rd Congress of " + series)),
                Map.entry("when", Map.of("edtf", "2036-05-04")), Map.entry("state", "CONFIRMED"), Map.entry("host", Given.city()),
                Map.entry("theme", Map.of("en", "Together")), Map.entry("organisers", List.of(Map.of("en", "The network"))),
                Map.entry("coOrganisers", List.of(Map.of("en", "The host"))), Map.entry("intendedFor", Map.of("en", "Cities."))));
    }

    @Test
    void takesOverWhatStaysTheSame() {
        Api.as(secretariat).get("/conferences/" + event + "/actions").then().body("items.action", hasItem("copyConference"));
        Api.refused(copy(Map.of("host", "no-such-city")), 422, "rule-violated");
        String next = copy(Map.of()).then().statusCode(201)
                .body("edition", equalTo(4)).body("series.slug", equalTo(series)).body("titles.en", equalTo("4th Congress of " + series))
                .body("state", equalTo("TENTATIVE")).body("when.precision", equalTo("UNKNOWN")).body("host", nullValue()).body("theme", nullValue())
                .body("organisers.en", contains("The network")).body("coOrganisers", empty()).body("intendedFor.en", equalTo("Cities."))
                .extract().path("slug");
        Api.refused(Api.anyone().get("/conferences/" + next + "/registration"), 404, "not-found");
        Api.refused(copy(Map.of()), 409, "conflict").body("reason", equalTo("edition-taken"));
        Api.refused(Api.json(Api.as(Given.person()), Map.of()).post("/conferences/" + event + "/copies"), 403, "forbidden");
        Api.refused(Api.json(Api.as(secretariat), Map.of()).post("/conferences/no-such-conference/copies"), 404, "not-found");
    }

    @Test
    void takesWhatIsSaidOfIt() {
        String host = Given.city();
        copy(Map.of("titles", Map.of("en", "Congress anew " + series), "when", Map.of("edtf", "2038"), "host", host, "slug", "anew-" + series)).then()
                .statusCode(201).body("slug", equalTo("anew-" + series)).body("titles.en", equalTo("Congress anew " + series))
                .body("when.edtf", equalTo("2038")).body("host.slug", equalTo(host));
    }

    /** Without a number nothing is counted on, and the title stays. */
    @Test
    void begunFromOneWithoutANumberHasAnotherSlug() {
        String alone = Given.conference(Api.anyone().get("/conferences/" + event).path("network.slug"), Map.of());
        String path = "/conferences/" + alone + "/copies";
        Api.json(Api.as(secretariat), Map.of()).post(path).then().statusCode(201).body("slug", equalTo(alone + "-2")).body("edition", nullValue());
        Api.json(Api.as(secretariat), Map.of()).post(path).then().statusCode(201).body("slug", equalTo(alone + "-3"));
    }

    /** The organiser looks at them first: until then nobody registers, and no day is made up. */
    @Test
    void asksWhatWasAskedBeforeOnceTheOrganiserHasLookedAtIt() {
        Api.json(Api.as(secretariat), settings(40, 2, Map.of("questions", List.of(DIET), "approval", true, "opensAt", "2036-01-01T08:00:00Z",
                "closesAt", "2036-05-01T08:00:00Z"))).put("/conferences/" + event + "/registration").then().statusCode(200);
        String next = copy(Map.of()).then().statusCode(201).extract().path("slug");
        String path = "/conferences/" + next + "/registration";
        Api.anyone().get(path).then().statusCode(200).body("status", equalTo("NOT_YET")).body("opensAt", nullValue()).body("closesAt", nullValue())
                .body("approval", equalTo(true)).body("places[0].capacity", equalTo(40)).body("places[0].confirmed", equalTo(0))
                .body("questions.code", contains("diet"));
        Api.refused(register(Api.anyone(), next, Map.of()), 409, "conflict").body("reason", equalTo("registration-not-open"));
        SomeRegistrations.set(secretariat, path, Api.etag(path), settings(40, 2, Map.of("questions", List.of(DIET)))).then().statusCode(200)
                .body("status", equalTo("OPEN")).body("questions[0].version", equalTo(1));
        register(Api.anyone(), next, Map.of()).then().statusCode(201);
    }

    private Response copy(Map<String, ?> wish) {
        return Api.json(Api.as(secretariat), wish).post("/conferences/" + event + "/copies");
    }
}
