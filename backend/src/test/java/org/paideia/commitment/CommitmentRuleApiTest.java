package org.paideia.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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

/** What does not hold together is refused, and of two who act at once one is told. */
@ApiTest
class CommitmentRuleApiTest {

    private String network;
    private String city;
    private String focal;
    private String secretariat;

    @BeforeEach
    void aMemberOfANetwork() {
        network = Given.network();
        city = Given.city();
        Given.member(city, network);
        focal = Given.focalPointOf(city);
        secretariat = Given.secretariatOf(network);
    }

    @Test
    void refusesDaysThatDoNotGoTogether() {
        refused(Map.of("dueOn", "2026-12-31"), "/dueOn", "/milestones/0/dueOn");
        refused(Map.of("dueOn", "2027-06-29"), "/milestones/0/dueOn");
        refused(Map.of("startsOn", "2027-07-01"), "/milestones/0/dueOn");
        refused(Map.of("milestones", List.of(step("2027-06-30", 7))), "/milestones/0/number");
        refused(Map.of("titles", Map.of("fr", "Bibliothèques")), "/titles");
        refused(Map.of("indicator", Map.of("names", Map.of("fr", "Heures"))), "/indicator/names");
        refused(
                Map.of("titles", Map.of("fr", "Bibliothèques"), "version", 1, "indicator", Map.of("names", Map.of("fr", "Heures")), "dueOn", "2026-12-31"),
                "/titles", "/version", "/indicator/names", "/dueOn", "/milestones/0/dueOn");
        refused(Map.of("milestones", List.of(Map.of("titles", Map.of("fr", "Une étape"), "dueOn", "2027-06-30"))), "/milestones/0/titles");
        refused(Map.of("milestones", List.of(Map.of("titles", Map.of("en", "A step")))), "/milestones/0/dueOn");
        refused(Map.of("sdgs", List.of(18)), "/sdgs/0");
        Api.refused(draft(Map.of("themes", List.of("no-such-theme"))), 422, "rule-violated").body("violations.pointer", contains("/themes/0"));
        Api.refused(draft(Map.of("city", "no-such-city")), 422, "rule-violated").body("violations.pointer", contains("/city"));
    }

    @Test
    void keepsTheNumbersOfMilestones() {
        String path = "/commitments/" + draft(Map.of()).path("id");
        change(focal, path, Map.of("milestones", List.of(step("2028-01-01", null), step("2027-06-30", 1)))).then().statusCode(200)
                .body("milestones.number", contains(1, 2)).body("milestones.dueOn", contains("2027-06-30", "2028-01-01"));
        Api.refused(change(focal, path, Map.of("milestones", List.of(step("2028-01-01", 2), step("2027-06-30", 2)))), 400, "invalid-request")
                .body("violations.code", contains("repeated"));
        change(focal, path, Map.of("milestones", List.of(step("2028-02-01", 2)))).then().statusCode(200).body("milestones.number", contains(2));
        change(focal, path, Map.of("milestones", List.of(step("2028-03-01", null)))).then().statusCode(200).body("milestones.number", contains(3));
    }

    @Test
    void saysWhatIsMissingAndAsksForWhatIsRequiredOnly() {
        Map<String, Object> bare = Map.of("city", city, "network", network, "sourceLanguage", "en", "titles", Map.of("en", "Libraries"));
        Response made = Api.json(Api.as(focal), bare).post("/commitments");
        made.then().statusCode(201).body("unmet.criterion", contains("SPECIFIC", "MEASURABLE", "RESOURCED", "RESOURCED", "TIME_BOUND", "TIME_BOUND"));
        String path = "/commitments/" + made.path("id");
        Api.as(focal).get(path + "/smart-check").then().statusCode(200).body("items.pointer", hasItem("/indicator"));
        Api.refused(move(focal, path, Map.of("to", "SUBMITTED")), 422, "rule-violated")
                .body("violations.pointer", contains("/descriptions", "/startsOn", "/dueOn"));
        change(focal, path, Map.of("descriptions", Map.of("en", "Open."), "startsOn", "2027-01-01", "dueOn", "2027-12-31")).then().statusCode(200);
        move(focal, path, Map.of("to", "SUBMITTED")).then().statusCode(200);
    }

    @Test
    void goesItsWayInOrder() {
        String path = "/commitments/" + draft(Map.of()).path("id");
        Api.refused(move("", path, Map.of("to", "PUBLISHED")), 409, "transition-not-allowed").body("allowed", contains("SUBMITTED"));
        Api.refused(move(focal, path, Map.of("to", "NOWHERE")), 409, "transition-not-allowed");
        Api.refused(Api.json(Api.as(focal), Map.of("to", "SUBMITTED")).post(path + "/transitions"), 428, "precondition-required");
        move(focal, path, Map.of("to", "SUBMITTED")).then().statusCode(200);
        Api.refused(move(focal, path, Map.of("to", "SUBMITTED")), 409, "transition-not-allowed");
        move(secretariat, path, Map.of("to", "PUBLISHED")).then().statusCode(200);
        Api.refused(move(secretariat, path, Map.of("to", "CHANGES_REQUESTED", "note", "No.")), 409, "transition-not-allowed").body("allowed", contains("WITHDRAWN"));
        Api.refused(move(focal, path, Map.of("to", "WITHDRAWN")), 422, "rule-violated").body("violations.pointer", contains("/reason"));
        change(focal, path, Map.of("department", "Schools")).then().statusCode(200).body("department", equalTo("Schools"));
        Api.refused(change(focal, path, Map.of("dueOn", "2029-12-31")), 403, "forbidden").body("violations.pointer", contains("/dueOn"));
        Api.refused(change(Given.contributorOf(city), path, Map.of("department", "Sport")), 403, "forbidden");
        move(focal, path, Map.of("to", "WITHDRAWN", "reason", "NO_RESOURCES", "note", "The money is gone.")).then().statusCode(200)
                .body("withdrawalReason", equalTo("NO_RESOURCES")).body("withdrawnOn", notNullValue()).body("light", nullValue());
        Api.anyone().get(path).then().body("withdrawalNote", equalTo("The money is gone."));
        Api.refused(change(focal, path, Map.of("department", "Sport")), 409, "conflict").body("reason", equalTo("commitment-over"));
        Api.refused(put(secretariat, path, "/hold", Map.of("note", "Late.")), 409, "conflict").body("reason", equalTo("not-published"));
    }

    @Test
    void isNotReviewedByWhoeverActsForTheCity() {
        String path = "/commitments/" + draft(Map.of()).path("id");
        move(focal, path, Map.of("to", "SUBMITTED")).then().statusCode(200);
        Given.mandate(secretariat, "CONTRIBUTOR", "city", city);
        Api.refused(move(secretariat, path, Map.of("to", "PUBLISHED")), 403, "forbidden").body("reason", equalTo("own-city"));
        Api.as(secretariat).get(path + "/actions").then().body("items.action", not(hasItem("transitionCommitment")));
    }

    @Test
    void isAnsweredOnceByTwoReviewersAtTheSameMoment() {
        String path = "/commitments/" + draft(Map.of()).path("id");
        move(focal, path, Map.of("to", "SUBMITTED")).then().statusCode(200);
        String other = Given.reviewerOf(network);
        String etag = Api.etag(Api.admin(), path);
        List<Integer> answers = Together.act(List.of(
                () -> Api.transition(Api.as(secretariat), path, etag, Map.of("to", "PUBLISHED")).statusCode(),
                () -> Api.transition(Api.as(other), path, etag, Map.of("to", "CHANGES_REQUESTED", "note", "More.")).statusCode()));
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void isHandedToATerritorialNetworkOfTheCity() {
        String declaration = Given.declaration(network, Map.of("state", "OPEN"));
        Given.signature(declaration, city);
        String territorial = Given.network(Map.of("kind", "TERRITORIAL", "reportingCycleMonths", 24));
        Map<String, Object> content = Given.newCommitment(city, Map.of("declaration", declaration));
        String path = "/commitments/" + Api.json(Api.as(focal), content).post("/commitments").path("id");
        Api.refused(put("", path, "/reviewer", Map.of("network", network)), 409, "conflict").body("reason", equalTo("not-published"));
        move(focal, path, Map.of("to", "SUBMITTED")).then().statusCode(200);
        Api.refused(put(secretariat, path, "/reviewer", Map.of("network", territorial)), 422, "rule-violated");
        Given.member(city, territorial);
        Api.refused(put(focal, path, "/reviewer", Map.of("network", territorial)), 403, "forbidden");
        put(secretariat, path, "/reviewer", Map.of("network", territorial)).then().statusCode(200).body("reviewer.slug", equalTo(territorial));
        Api.refused(move(secretariat, path, Map.of("to", "PUBLISHED")), 403, "forbidden");
        Response published = move(Given.reviewerOf(territorial), path, Map.of("to", "PUBLISHED"));
        published.then().statusCode(200).body("network.slug", equalTo(network));
        assertEquals(
                java.time.LocalDate.parse(published.path("publishedOn")).plusMonths(24).toString(), published.path("reportDueOn"));
        put(secretariat, path, "/reviewer", Map.of("network", network)).then().statusCode(200).body("reviewer.slug", equalTo(network));
        assertEquals(
                java.time.LocalDate.parse(published.path("publishedOn")).plusMonths(12).toString(),
                Api.anyone().get(path).path("reportDueOn"));
    }

    @Test
    void isPutOnHoldByTheSecretariat() {
        String path = "/commitments/" + Given.publishedCommitment(city, network);
        Api.refused(put(Given.reviewerOf(network), path, "/hold", Map.of("note", "Late.")), 403, "forbidden");
        Api.refused(put(focal, path, "/hold", Map.of("note", "Late.")), 403, "forbidden");
        put(secretariat, path, "/hold", Map.of("note", "No answer.")).then().statusCode(200).body("onHoldSince", notNullValue());
        Api.anyone().get("/commitments?onHold=true&city=" + city).then().body("items.onHold", contains(true));
        Api.as(secretariat).header("If-Match", Api.etag(path)).delete(path + "/hold").then().statusCode(204);
        Api.refused(Api.as(secretariat).header("If-Match", Api.etag(path)).delete(path + "/hold"), 409, "conflict").body("reason", equalTo("not-on-hold"));
        Api.anyone().get("/commitments?onHold=true&city=" + city).then().body("items", empty());
    }

    private void refused(Map<String, ?> fields, String... pointers) {
        Api.refused(draft(fields), 400, "invalid-request").body("violations.pointer", contains(pointers));
    }

    private Response draft(Map<String, ?> fields) {
        Map<String, Object> content = new HashMap<>(Map.of("network", network));
        content.putAll(fields);
        return Api.json(Api.beyondSchema(Api.as(focal)), Given.newCommitment(city, content)).post("/commitments");
    }

    private static Map<String, ?> step(String day, Integer number) {
        Map<String, Object> step = new HashMap<>(Map.of("titles", Map.of("en", "A step"), "dueOn", day));
        if (number != null) {
            step.put("number", number);
        }
        return step;
    }

    /** @param by nobody for an administrator */
    private static Response move(String by, String path, Map<String, ?> wish) {
        return Api.move(Api.beyondSchema(by.isEmpty() ? Api.admin() : Api.as(by)), path, wish);
    }

    private static Response put(String by, String path, String part, Map<String, ?> body) {
        return Api.json(by.isEmpty() ? Api.admin() : Api.as(by), body).header("If-Match", Api.etag(Api.admin(), path)).put(path + part);
    }

    private static Response change(String by, String path, Map<String, ?> fields) {
        return Api.patch(Api.beyondSchema(Api.as(by)), Api.etag(Api.admin(), path), fields).patch(path);
    }
}
