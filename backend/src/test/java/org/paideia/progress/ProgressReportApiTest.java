package org.paideia.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
class ProgressReportApiTest {

    private static final Map<String, ?> SUBMIT = Map.of("to", "SUBMITTED");
    private static final Map<String, ?> ACCEPT = Map.of("to", "ACCEPTED");

    private String network;
    private String city;
    private String focal;
    private String contributor;
    private String reviewer;
    private String commitment;

    @BeforeEach
    void aPublishedCommitment() {
        network = Given.network();
        city = Given.city();
        Given.member(city, network);
        focal = Given.focalPointOf(city);
        contributor = Given.contributorOf(city);
        reviewer = Given.reviewerOf(network);
        commitment = "/commitments/" + Given.publishedCommitment(city, network);
    }

    @Test
    void isDraftedSubmittedAndAccepted() {
        Api.as(contributor).get(commitment + "/actions").then().body("items.action", hasItem("createProgressReport"));
        Api.as(contributor).get(commitment + "/progress-report-start").then().statusCode(200)
                .body("percentage", equalTo(0)).body("last", nullValue()).body("indicatorValue.value", equalTo(40));
        Response made = draft(contributor, Map.of());
        made.then().statusCode(201).body("state", equalTo("DRAFT")).body("number", equalTo(1))
                .body("commitment.city.slug", equalTo(city)).body("commitment.reviewer", equalTo(network)).body("evidence", empty());
        String path = "/progress-reports/" + made.path("id");
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Api.refused(Api.as(reviewer).get(path), 404, "not-found");
        Api.as(reviewer).get(commitment + "/progress-reports").then().body("items", empty());
        Api.refused(move(contributor, path, SUBMIT), 403, "forbidden");
        move(focal, path, SUBMIT).then().statusCode(200).body("submittedAt", notNullValue());
        Api.refused(change(focal, path, Map.of("percentage", 50)), 409, "conflict").body("reason", equalTo("under-review"));
        Api.refused(move(focal, path, ACCEPT), 403, "forbidden").body("reason", equalTo("own-city"));
        Api.as(reviewer).get(path + "/actions").then().body("items.to", containsInAnyOrder("CHANGES_REQUESTED", "ACCEPTED"));
        move(reviewer, path, ACCEPT).then().statusCode(200).body("state", equalTo("ACCEPTED")).body("acceptedOn", notNullValue());
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Api.anyone().get(commitment).then().body("progress", equalTo("IN_PROGRESS")).body("light", equalTo("GREEN"))
                .body("lastAcceptedOn", equalTo(today)).body("milestones[0].reachedOn", equalTo("2026-06-30"));
        Api.anyone().get(path).then().statusCode(200).body("narratives.es", notNullValue());
        Api.anyone().get(commitment + "/progress-reports").then().body("items.percentage", contains(40));
        Api.anyone().get(path + "/transitions").then().body("items.to", contains("ACCEPTED"));
        Api.as(focal).get(path + "/transitions").then().body("items.to", contains("DRAFT", "SUBMITTED", "ACCEPTED"));
        Api.refused(change(focal, path, Map.of("percentage", 50)), 409, "conflict").body("reason", equalTo("report-accepted"));
        Api.anyone().get("/activities?recordKind=PROGRESS_REPORT&city=" + city).then().body("items.event", contains("report.accepted"));
    }

    @Test
    void goesBackToTheCityWithWordsForEachField() {
        String path = "/progress-reports/" + draft(contributor, Map.of()).path("id");
        move(focal, path, SUBMIT).then().statusCode(200);
        Api.refused(move(reviewer, path, Map.of("to", "CHANGES_REQUESTED")), 400, "invalid-request").body("violations.pointer", contains("/comments"));
        Api.refused(move(reviewer, path, Map.of("to", "CHANGES_REQUESTED", "comments", List.of(Map.of("pointer", "/colour", "text", "Which?")))),
                400, "invalid-request").body("violations.pointer", contains("/comments/0/pointer"));
        move(reviewer, path, Map.of("to", "CHANGES_REQUESTED", "note", "Nearly there.",
                "comments", List.of(Map.of("pointer", "/narratives", "text", "Which libraries?")))).then().statusCode(200);
        Api.as(contributor).get(path + "/reviews").then().statusCode(200).body("items.outcome", contains("CHANGES_REQUESTED"))
                .body("items[0].comments.pointer", contains("/narratives"));
        Api.refused(delete(focal, path), 409, "conflict").body("reason", equalTo("not-a-draft"));
        change(contributor, path, Map.of("percentage", 35, "indicatorValue", Map.of("value", 50))).then().statusCode(200)
                .body("percentage", equalTo(35)).body("indicatorValue.unit", equalTo("hours a week"));
        move(focal, path, SUBMIT).then().statusCode(200);
        move(reviewer, path, ACCEPT).then().statusCode(200);
        Api.as(focal).get(path + "/reviews").then().body("items.round", contains(2, 1));
        Api.refused(Api.as(Given.person()).get(path + "/reviews"), 403, "forbidden");
        Api.anyone().get(path + "/transitions").then().body("items.note", not(hasItem("Nearly there.")));
    }

    @Test
    void isCorrectedByALaterOne() {
        Given.acceptedReport(id(), Map.of("progress", "COMPLETED", "percentage", 100));
        Api.anyone().get(commitment).then().body("progress", equalTo("COMPLETED")).body("light", nullValue());
        Api.anyone().get("/activities?recordKind=COMMITMENT&city=" + city).then().body("items.event", hasItem("commitment.completed"));
        Api.as(focal).get(commitment + "/progress-report-start").then().body("from", equalTo("2026-07-01"))
                .body("percentage", equalTo(100)).body("milestones", contains(1)).body("last", notNullValue());
        Given.acceptedReport(id(), Map.of("from", "2026-07-01", "to", "2026-08-31", "percentage", 60));
        Api.anyone().get(commitment).then().body("progress", equalTo("IN_PROGRESS")).body("light", equalTo("GREEN"));
        String ended = Given.progressReport(id(), Map.of("from", "2026-09-01", "to", "2026-09-30", "progress", "ABANDONED", "percentage", 20));
        Api.refused(move(focal, "/progress-reports/" + ended, SUBMIT), 422, "rule-violated").body("violations.pointer", contains("/reason"));
        change(focal, "/progress-reports/" + ended, Map.of("reason", "No money.")).then().statusCode(200);
        move(focal, "/progress-reports/" + ended, SUBMIT).then().statusCode(200);
        move(reviewer, "/progress-reports/" + ended, ACCEPT).then().statusCode(200);
        Api.anyone().get(commitment).then().body("progress", equalTo("ABANDONED")).body("progressReason", equalTo("No money."));
    }

    @Test
    void refusesWhatDoesNotHoldTogether() {
        Api.refused(draft(focal, Map.of("percentage", 101)), 400, "invalid-request").body("violations.pointer", contains("/percentage"));
        Api.refused(draft(focal, Map.of("percentage", -1)), 400, "invalid-request");
        Api.refused(draft(focal, Map.of("to", "2025-12-31")), 400, "invalid-request").body("violations.code", contains("before-start"));
        Api.refused(draft(focal, Map.of("to", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString())), 400, "invalid-request")
                .body("violations.code", contains("in-the-future"));
        Api.refused(draft(focal, Map.of("reason", "Why not?")), 400, "invalid-request").body("violations.pointer", contains("/reason"));
        Api.refused(draft(focal, Map.of("narratives", Map.of("fr", "Oui."))), 400, "invalid-request").body("violations.pointer", contains("/narratives"));
        Api.refused(draft(focal, Map.of("milestones", List.of(1, 7))), 422, "rule-violated").body("violations.pointer", contains("/milestones/1"));
        Api.refused(draft(focal, Map.of("indicatorValue", Map.of("value", 3, "unit", "books", "source", "Us"))), 422, "rule-violated")
                .body("violations.pointer", contains("/indicatorValue/unit"));
        Given.acceptedReport(id(), Map.of());
        Api.refused(draft(focal, Map.of("from", "2026-06-30", "to", "2026-09-30")), 422, "rule-violated").body("violations.code", contains("overlaps"));
        Api.refused(draft(focal, Map.of("from", "2025-01-01", "to", "2026-01-01")), 422, "rule-violated");
        Response made = draft(focal, Map.of("from", "2026-07-01", "to", "2026-09-30"));
        made.then().statusCode(201);
        Api.refused(change(focal, "/progress-reports/" + made.path("id"), Map.of("milestones", List.of(7))), 422, "rule-violated")
                .body("violations.pointer", contains("/milestones/0"));
        Api.refused(draft(focal, Map.of("from", "2026-10-01", "to", "2026-10-30")), 409, "conflict").body("reason", equalTo("report-open"));
        Api.refused(draft(Given.focalPointOf(Given.city()), Map.of()), 403, "forbidden");
        Api.refused(draft(reviewer, Map.of()), 403, "forbidden");
    }

    @Test
    void isForWhatIsPublishedAlone() {
        String report = "/progress-reports/" + Given.submittedReport(id(), Map.of());
        Api.move(Api.as(focal), commitment, Map.of("to", "WITHDRAWN", "reason", "MERGED")).then().statusCode(200);
        Api.refused(move(reviewer, report, ACCEPT), 409, "conflict").body("reason", equalTo("not-published"));
        Api.as(reviewer).get(report + "/actions").then().body("items", empty());
        Api.refused(draft(focal, Map.of()), 409, "conflict").body("reason", equalTo("not-published"));
        Api.refused(Api.as(focal).get(commitment + "/progress-report-start"), 409, "conflict");
        String unpublished = "/commitments/" + Given.commitment(city, network);
        Api.refused(Api.json(Api.as(focal), Given.newProgressReport(Map.of())).post(unpublished + "/progress-reports"), 409, "conflict");
    }

    @Test
    void movesInItsOrderAlone() {
        String path = "/progress-reports/" + draft(focal, Map.of()).path("id");
        Api.refused(move(reviewer, path, ACCEPT), 404, "not-found");
        Api.refused(move("admin", path, ACCEPT), 409, "transition-not-allowed").body("allowed", contains("SUBMITTED"));
        Api.refused(move("admin", path, Map.of("to", "ARCHIVED")), 409, "transition-not-allowed");
        String etag = Api.etag(Api.as(focal), path);
        move(focal, path, SUBMIT).then().statusCode(200);
        Api.refused(Api.transition(Api.as(focal), path, etag, SUBMIT), 412, "changed-meanwhile");
        Api.refused(move(focal, path, SUBMIT), 409, "transition-not-allowed");
        move(reviewer, path, ACCEPT).then().statusCode(200);
        Api.refused(move(reviewer, path, Map.of("to", "CHANGES_REQUESTED", "note", "No.")), 409, "transition-not-allowed").body("allowed", empty());
        String draft = "/progress-reports/" + draft(focal, Map.of("from", "2026-07-01", "to", "2026-07-31", "narratives", Map.of("en", "A.", "es", "B."))).path("id");
        change(focal, draft, java.util.Collections.singletonMap("narratives", null));
        delete(contributor, draft).then().statusCode(204);
        Api.refused(Api.as(focal).get(draft), 404, "not-found");
    }

    @Test
    void isDecidedOnceByTwoReviewersAndBegunOnceByTwoDeputies() {
        String deputy = Given.deputyOf(city);
        List<Integer> begun = Together.act(List.of(
                () -> draft(focal, Map.of()).statusCode(), () -> draft(deputy, Map.of()).statusCode()));
        assertEquals(List.of(201, 409), begun.stream().sorted().toList());
        String path = "/progress-reports/" + Api.as(focal).get(commitment + "/progress-reports").path("items[0].id");
        move(focal, path, SUBMIT).then().statusCode(200);
        String other = Given.secretariatOf(network);
        String etag = Api.etag(Api.as(reviewer), path);
        List<Integer> decided = Together.act(List.of(
                () -> Api.transition(Api.as(reviewer), path, etag, ACCEPT).statusCode(),
                () -> Api.transition(Api.as(other), path, etag, Map.of("to", "CHANGES_REQUESTED", "note", "More.")).statusCode()));
        assertEquals(List.of(200, 412), decided.stream().sorted().toList());
    }

    @Test
    void isAcceptedWithOthersOrNotAtAll() {
        String first = Given.submittedReport(id(), Map.of());
        String second = Given.submittedReport(Given.publishedCommitment(city, network), Map.of());
        String third = Given.progressReport(Given.publishedCommitment(city, network), Map.of());
        Api.refused(accept(Given.person(), List.of(first)), 403, "forbidden");
        Api.refused(accept(reviewer, List.of(first, third)), 422, "rule-violated").body("violations.pointer", contains("/reports/1"));
        Api.refused(accept("admin", List.of(first, third)), 409, "transition-not-allowed");
        Api.as(reviewer).get("/progress-reports/" + first).then().body("state", equalTo("SUBMITTED"));
        accept(reviewer, List.of(first, second)).then().statusCode(200).body("reports", contains(first, second));
        Api.anyone().get("/progress-reports/" + second).then().body("state", equalTo("ACCEPTED"));
    }

    private String id() {
        return commitment.substring("/commitments/".length());
    }

    private static Response accept(String by, List<String> reports) {
        return Api.json(as(by), Map.of("reports", reports, "note", "Well done.")).post("/progress-report-acceptances");
    }

    private static RequestSpecification as(String by) {
        return by.equals("admin") ? Api.admin() : Api.as(by);
    }

    private Response draft(String by, Map<String, ?> fields) {
        Map<String, Object> content = new HashMap<>(Given.newProgressReport(fields));
        return Api.json(Api.beyondSchema(Api.as(by)), content).post(commitment + "/progress-reports");
    }

    private static Response change(String by, String path, Map<String, ?> fields) {
        return Api.patch(Api.as(by), Api.etag(Api.admin(), path), fields).patch(path);
    }

    private static Response move(String by, String path, Map<String, ?> wish) {
        return Api.transition(Api.beyondSchema(as(by)), path, Api.etag(Api.admin(), path), wish);
    }

    private static Response delete(String by, String path) {
        return Api.as(by).header("If-Match", Api.etag(Api.admin(), path)).delete(path);
    }
}
