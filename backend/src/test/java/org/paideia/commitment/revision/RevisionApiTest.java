package org.paideia.commitment.revision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

@ApiTest
class RevisionApiTest {

    private String city;
    private String focal;
    private String reviewer;
    private String path;

    @BeforeEach
    void aPublishedCommitment() {
        String network = Given.network();
        city = Given.city();
        Given.member(city, network);
        focal = Given.focalPointOf(city);
        reviewer = Given.reviewerOf(network);
        path = "/commitments/" + Given.publishedCommitment(city, network);
    }

    @Test
    void takesThePlaceOfWhatStoodBeforeOnceItIsAccepted() {
        Response made = propose(focal, terms("2029-06-30"));
        made.then().statusCode(201).body("number", equalTo(1)).body("state", equalTo("PROPOSED"))
                .body("before.dueOn", equalTo("2028-12-31")).body("after.dueOn", equalTo("2029-06-30")).body("words", nullValue());
        String revision = "/commitment-revisions/" + made.path("id");
        Api.anyone().get(path).then().body("dueOn", equalTo("2028-12-31"));
        Api.anyone().get(path + "/revisions").then().body("items", empty());
        Api.refused(Api.anyone().get(revision), 404, "not-found");
        Api.as(Given.contributorOf(city)).get(path + "/revisions").then().body("items.state", contains("PROPOSED"));
        Api.as(reviewer).get(path + "/actions").then().body("items.to", hasItems("ACCEPTED", "DECLINED"));
        Api.as(focal).get(path + "/actions").then().body("items.action", not(hasItem("createCommitmentRevision")));
        Api.refused(decide(focal, revision, Map.of("to", "ACCEPTED")), 403, "forbidden").body("reason", equalTo("own-city"));
        decide(reviewer, revision, Map.of("to", "ACCEPTED", "note", "Agreed.")).then().statusCode(200)
                .body("state", equalTo("ACCEPTED")).body("decidedAt", notNullValue()).body("words", equalTo("Agreed."));
        Api.anyone().get(path).then().body("dueOn", equalTo("2029-06-30")).body("revisions", equalTo(1))
                .body("indicator.target.value", equalTo(60)).body("milestones.number", contains(1));
        Response list = Api.anyone().get(path + "/revisions");
        list.then().body("items.before.dueOn", contains("2028-12-31")).body("items.note", contains("It takes longer."));
        Api.anyone().header("If-None-Match", list.header("ETag")).get(path + "/revisions").then().statusCode(304);
        Api.anyone().get(revision).then().statusCode(200);
        Api.anyone().get("/activities?recordKind=COMMITMENT&city=" + city).then()
                .body("items.event", containsInAnyOrder("commitment.published", "commitment.revised"));
        Api.refused(decide(reviewer, revision, Map.of("to", "DECLINED", "note", "No.")), 409, "transition-not-allowed").body("allowed", empty());
    }

    @Test
    void changesNothingWhenItIsDeclinedOrTakenBack() {
        String first = "/commitment-revisions/" + propose(focal, terms("2029-06-30")).path("id");
        Api.refused(propose(focal, terms("2030-06-30")), 409, "conflict").body("reason", equalTo("revision-open"));
        Api.refused(decide(reviewer, first, Map.of("to", "DECLINED")), 400, "invalid-request").body("violations.pointer", contains("/note"));
        decide(reviewer, first, Map.of("to", "DECLINED", "note", "Too late.")).then().statusCode(200).body("state", equalTo("DECLINED"));
        String second = "/commitment-revisions/" + propose(focal, terms("2029-01-31")).path("id");
        Api.refused(decide(reviewer, second, Map.of("to", "WITHDRAWN")), 403, "forbidden");
        decide(Given.deputyOf(city), second, Map.of("to", "WITHDRAWN")).then().statusCode(200);
        Api.anyone().get(path).then().body("dueOn", equalTo("2028-12-31")).body("revisions", equalTo(0));
        Api.as(focal).get(path + "/revisions").then().body("items.number", contains(2, 1)).body("items.state", contains("WITHDRAWN", "DECLINED"));
        Api.anyone().get(path + "/revisions").then().body("items", empty());
    }

    @Test
    void refusesWhatDoesNotHoldTogether() {
        Api.refused(propose(focal, terms("2026-06-30")), 400, "invalid-request")
                .body("violations.pointer", hasItem("/terms/dueOn"));
        Api.refused(propose(focal, Map.of("startsOn", "2027-01-01", "dueOn", "2028-12-31", "milestones", List.of(
                Map.of("titles", Map.of("en", "Late"), "dueOn", "2029-01-01")))), 400, "invalid-request")
                .body("violations.pointer", contains("/terms/milestones/0/dueOn"));
        Api.refused(propose(focal, Map.of("indicator", Map.of("names", Map.of("fr", "Heures")))), 400, "invalid-request")
                .body("violations.pointer", contains("/terms/indicator/names"));
        Api.refused(propose(focal, terms("2028-12-31")), 422, "rule-violated").body("violations.pointer", contains("/terms"));
        Api.refused(propose(Given.contributorOf(city), terms("2029-06-30")), 403, "forbidden");
        Api.move(Api.as(focal), path, Map.of("to", "WITHDRAWN", "reason", "MERGED")).then().statusCode(200);
        Api.refused(propose(focal, terms("2029-06-30")), 409, "conflict").body("reason", equalTo("not-published"));
    }

    @Test
    void isDecidedOnceAndProposedOnceByTwoAtTheSameMoment() {
        String deputy = Given.deputyOf(city);
        List<Integer> proposed = Together.act(List.of(
                () -> propose(focal, terms("2029-06-30")).statusCode(), () -> propose(deputy, terms("2029-07-31")).statusCode()));
        assertEquals(List.of(201, 409), proposed.stream().sorted().toList());
        String revision = "/commitment-revisions/" + Api.as(focal).get(path + "/revisions").path("items[0].id");
        String etag = Api.etag(Api.admin(), revision);
        List<Integer> decided = Together.act(List.of(
                () -> Api.transition(Api.as(reviewer), revision, etag, Map.of("to", "ACCEPTED")).statusCode(),
                () -> Api.transition(Api.as(focal), revision, etag, Map.of("to", "WITHDRAWN")).statusCode()));
        assertEquals(List.of(200, 412), decided.stream().sorted().toList());
    }

    private Map<String, ?> terms(String dueOn) {
        Map<String, Object> terms = new HashMap<>();
        Map<String, Object> now = Api.anyone().get(path).jsonPath().getMap("");
        terms.put("indicator", now.get("indicator"));
        terms.put("startsOn", now.get("startsOn"));
        terms.put("dueOn", dueOn);
        terms.put("milestones", now.get("milestones"));
        return terms;
    }

    private Response propose(String by, Map<String, ?> terms) {
        return Api.json(Api.beyondSchema(Api.as(by)), Map.of("terms", terms, "note", "It takes longer.")).post(path + "/revisions");
    }

    private static Response decide(String by, String revision, Map<String, ?> wish) {
        return Api.move(Api.beyondSchema(Api.as(by)), revision, wish);
    }
}
