package org.paideia.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class CommitmentApiTest {

    private static final Map<String, ?> SUBMIT = Map.of("to", "SUBMITTED");
    private static final Map<String, ?> PUBLISH = Map.of("to", "PUBLISHED");

    private String network;
    private String city;
    private String focal;
    private String reviewer;
    private String declaration;
    private String clause;

    @BeforeEach
    void aCityThatSigned() {
        network = Given.network();
        city = Given.city();
        focal = Given.focalPointOf(city);
        reviewer = Given.reviewerOf(network);
        declaration = Given.declaration(network, Map.of("state", "OPEN"));
        clause = Given.blockOf(declaration);
    }

    @Test
    void isDraftedSubmittedAndPublished() {
        Given.signature(declaration, city);
        Response made = draft(Given.contributorOf(city), Map.of("declaration", declaration, "block", clause));
        made.then().statusCode(201)
                .header("Location", startsWith("http"))
                .body("state", equalTo("DRAFT")).body("progress", equalTo("NOT_STARTED")).body("version", equalTo(1))
                .body("clause.id", equalTo(clause)).body("clause.number", equalTo(1)).body("adherenceState", equalTo("SIGNED"))
                .body("network.slug", equalTo(network)).body("reviewer.slug", equalTo(network))
                .body("milestones.number", contains(1)).body("unmet", empty()).body("light", nullValue());
        String path = "/commitments/" + made.path("id");
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Api.refused(Api.as(reviewer).get(path), 404, "not-found");
        Api.refused(move(Given.contributorOf(city), path, SUBMIT), 403, "forbidden");
        move(Given.deputyOf(city), path, SUBMIT).then().statusCode(200).body("state", equalTo("SUBMITTED")).body("submittedAt", notNullValue());
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Api.refused(change(focal, path, Map.of("department", "Schools")), 409, "conflict").body("reason", equalTo("under-review"));
        Api.as(reviewer).get(path + "/actions").then().body("items.to", containsInAnyOrder("CHANGES_REQUESTED", "PUBLISHED"));
        Api.refused(move(focal, path, PUBLISH), 403, "forbidden").body("reason", equalTo("own-city"));
        move(reviewer, path, PUBLISH).then().statusCode(200)
                .body("state", equalTo("PUBLISHED")).body("light", equalTo("GREEN")).body("unmet", nullValue())
                .body("publishedOn", notNullValue()).body("reportDueOn", notNullValue());
        Api.anyone().get(path).then().statusCode(200).body("titles.es", equalTo("Bibliotecas abiertas los domingos"));
        Api.anyone().get(path + "/transitions").then().body("items.to", contains("PUBLISHED")).body("items.actor", contains("REVIEWER"));
        Api.as(focal).get(path + "/transitions").then().body("items.to", contains("DRAFT", "SUBMITTED", "PUBLISHED"));
        Api.anyone().get("/activities?recordKind=COMMITMENT&city=" + city).then().body("items.event", contains("commitment.published"));
    }

    @Test
    void goesBackToTheCityWithWordsForEachField() {
        Given.signature(declaration, city);
        String path = "/commitments/" + draft(focal, Map.of("declaration", declaration, "block", clause)).path("id");
        move(focal, path, SUBMIT).then().statusCode(200);
        Api.refused(move(reviewer, path, Map.of("to", "CHANGES_REQUESTED")), 400, "invalid-request")
                .body("violations.pointer", contains("/comments"));
        Api.refused(move(reviewer, path, Map.of("to", "CHANGES_REQUESTED",
                "comments", List.of(Map.of("pointer", "/colour", "text", "Which?")))), 400, "invalid-request")
                .body("violations.pointer", contains("/comments/0/pointer"));
        move(reviewer, path, Map.of("to", "CHANGES_REQUESTED", "note", "Nearly there.",
                "comments", List.of(Map.of("pointer", "/indicator/target", "text", "From which year on?")))).then().statusCode(200);
        Api.as(focal).get(path + "/reviews").then().statusCode(200)
                .body("items.round", contains(1)).body("items[0].outcome", equalTo("CHANGES_REQUESTED"))
                .body("items[0].words", equalTo("Nearly there."))
                .body("items[0].comments.pointer", contains("/indicator/target"));
        Api.refused(delete(focal, path), 409, "conflict").body("reason", equalTo("not-a-draft"));
        change(Given.contributorOf(city), path, Map.of("indicator", Map.of("target", Map.of("year", 2027)))).then().statusCode(200)
                .body("indicator.target.year", equalTo(2027)).body("indicator.target.value", equalTo(60));
        move(focal, path, SUBMIT).then().statusCode(200);
        move(reviewer, path, PUBLISH).then().statusCode(200);
        Api.as(focal).get(path + "/reviews").then().body("items.round", contains(2, 1));
        Api.refused(Api.as(Given.person()).get(path + "/reviews"), 403, "forbidden");
        Api.refused(Api.anyone().get(path + "/reviews"), 401, "not-signed-in");
        Api.anyone().get(path + "/transitions").then().body("items.note", not(hasItem("Nearly there.")));
    }

    @Test
    void standsOnASignatureOrInANetworkOfTheCity() {
        Api.refused(draft(focal, Map.of("declaration", declaration)), 422, "rule-violated").body("violations.pointer", contains("/declaration"));
        Given.adherence(declaration, city);
        Api.refused(draft(focal, Map.of("declaration", declaration)), 422, "rule-violated");
        Api.refused(draft(focal, Map.of()), 400, "invalid-request").body("violations.pointer", contains("/declaration"));
        Api.refused(draft(focal, Map.of("network", network)), 422, "rule-violated").body("violations.pointer", contains("/network"));
        Api.refused(draft(focal, Map.of("network", "no-such-network")), 422, "rule-violated");
        Given.member(city, network);
        Api.refused(draft(focal, Map.of("network", network, "block", clause)), 400, "invalid-request").body("violations.pointer", contains("/block"));
        draft(focal, Map.of("network", network)).then().statusCode(201).body("declaration", nullValue()).body("network.slug", equalTo(network));
        Api.refused(draft(Given.focalPointOf(Given.city()), Map.of("network", network)), 403, "forbidden");
        Api.refused(draft(Given.person(), Map.of("network", network)), 403, "forbidden");
    }

    @Test
    void isOfTheVersionThatTheCitySigned() {
        Given.signature(declaration, city);
        Api.refused(draft(focal, Map.of("declaration", declaration, "version", 2)), 422, "rule-violated").body("violations.pointer", contains("/version"));
        String elsewhere = Given.blockOf(Given.declaration(network, Map.of("state", "OPEN")));
        Api.refused(draft(focal, Map.of("declaration", declaration, "block", elsewhere)), 422, "rule-violated")
                .body("violations.pointer", contains("/block"));
        Api.refused(draft(focal, Map.of("declaration", declaration, "network", network)), 400, "invalid-request")
                .body("violations.pointer", contains("/network"));
        String path = "/commitments/" + draft(focal, Map.of("declaration", declaration, "version", 1)).path("id");
        Api.refused(change(focal, path, Map.of("block", elsewhere)), 422, "rule-violated").body("violations.pointer", contains("/block"));
        change(focal, path, Map.of("block", clause)).then().statusCode(200).body("clause.texts.en", notNullValue());
        Api.refused(change(focal, path, Map.of("city", "espoo-fi")), 400, "invalid-request");
    }

    @Test
    void staysWhenTheSignatureIsWithdrawnAndSaysSo() {
        String signature = Given.signature(declaration, city);
        String published = "/commitments/" + draft(focal, Map.of("declaration", declaration, "block", clause)).path("id");
        move(focal, published, SUBMIT).then().statusCode(200);
        move(reviewer, published, PUBLISH).then().statusCode(200);
        String submitted = "/commitments/" + draft(focal, Map.of("declaration", declaration)).path("id");
        move(focal, submitted, SUBMIT).then().statusCode(200);
        Api.move(Api.as(focal), "/adherences/" + signature, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION")).then().statusCode(200);
        Api.anyone().get(published).then().body("state", equalTo("PUBLISHED")).body("adherenceState", equalTo("WITHDRAWN"));
        Api.anyone().get("/commitments?city=" + city).then().body("items.adherenceState", contains("WITHDRAWN"));
        Api.refused(move(reviewer, submitted, PUBLISH), 409, "conflict").body("reason", equalTo("not-signed"));
    }

    private Response draft(String by, Map<String, ?> fields) {
        return Api.json(Api.beyondSchema(Api.as(by)), Given.newCommitment(city, fields)).post("/commitments");
    }

    private static Response move(String by, String path, Map<String, ?> wish) {
        return Api.move(Api.beyondSchema(Api.as(by)), path, wish);
    }

    private static Response change(String by, String path, Map<String, ?> fields) {
        return Api.patch(Api.beyondSchema(Api.as(by)), Api.etag(Api.admin(), path), fields).patch(path);
    }

    private static Response delete(String by, String path) {
        return Api.as(by).header("If-Match", Api.etag(Api.admin(), path)).delete(path);
    }
}
