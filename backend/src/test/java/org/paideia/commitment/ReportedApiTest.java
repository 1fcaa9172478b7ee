package org.paideia.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.shared.security.Actor;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What the reports on a commitment change of it. */
@ApiTest
class ReportedApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Inject
    Commitments commitments;

    @Inject
    ReportedService reported;

    private String city;
    private String network;
    private String id;
    private String path;

    @BeforeEach
    void aPublishedCommitment() {
        city = Given.city();
        network = Given.network();
        Given.member(city, network);
        id = Given.publishedCommitment(city, network);
        path = "/commitments/" + id;
    }

    @Test
    void movesOnWithAnAcceptedReportAndEndsTheHold() {
        String secretariat = Given.secretariatOf(network);
        Api.json(Api.as(secretariat), Map.of("note", "No answer.")).header("If-Match", Api.etag(path)).put(path + "/hold").then().statusCode(200);
        act((commitment, actor) -> reported.accepted(commitment, CommitmentProgress.IN_PROGRESS, null, Set.of(1), DAY, actor));
        String today = Api.anyone().get(path).path("publishedOn");
        Api.anyone().get(path).then().body("progress", equalTo("IN_PROGRESS")).body("onHoldSince", nullValue())
                .body("milestones.reachedOn", contains("2026-11-20")).body("lastAcceptedOn", equalTo(today))
                .body("reportDueOn", equalTo(LocalDate.parse(today).plusMonths(12).toString()));
        act((commitment, actor) -> reported.accepted(commitment, CommitmentProgress.COMPLETED, null, Set.of(), DAY, actor));
        Api.anyone().get(path).then().body("progress", equalTo("COMPLETED")).body("light", nullValue()).body("reportDueOn", nullValue());
        Api.anyone().get("/activities?recordKind=COMMITMENT&city=" + city).then().body("items.event", hasItem("commitment.completed"));
        Api.refused(
                Api.json(Api.admin(), Map.of("terms", Map.of("dueOn", "2029-01-01"), "note", "Later.")).post(path + "/revisions"),
                409, "conflict").body("reason", equalTo("commitment-over"));
        act((commitment, actor) -> reported.accepted(commitment, CommitmentProgress.ABANDONED, "The law changed.", Set.of(), DAY, actor));
        Api.anyone().get(path).then().body("progressReason", equalTo("The law changed."));
        act((commitment, actor) -> reported.accepted(commitment, CommitmentProgress.IN_PROGRESS, null, Set.of(), DAY, actor));
        Api.anyone().get(path).then().body("progressReason", nullValue()).body("light", equalTo("GREEN"));
        assertThrows(HttpProblem.class, () -> {
            Api.move(Api.admin(), path, Map.of("to", "WITHDRAWN", "reason", "MERGED")).then().statusCode(200);
            act((commitment, actor) -> reported.accepted(commitment, CommitmentProgress.COMPLETED, null, Set.of(), DAY, actor));
        });
    }

    @Test
    void isDueLaterByAnExtensionAndByALongerCycle() {
        LocalDate published = LocalDate.parse(Api.anyone().get(path).path("publishedOn"));
        act((commitment, actor) -> reported.extended(commitment, 3, actor));
        Api.anyone().get(path).then().body("extensionMonths", equalTo(3))
                .body("amberOn", equalTo(published.plusMonths(12).plusMonths(3).toString()))
                .body("redOn", equalTo(published.plusMonths(12).plusMonths(3).plusMonths(12).toString()));
        cycle(6);
        Api.anyone().get(path).then().body("amberOn", equalTo(published.plusMonths(6).plusMonths(3).toString()));
        Api.anyone().get("/commitments?reportDueBefore=" + published.plusMonths(9) + "&city=" + city).then().body("items.id", contains(id));
    }

    @Test
    void isDueOnOtherDaysWhenTheNetworkChangesItsCycle() {
        LocalDate published = LocalDate.parse(Api.anyone().get(path).path("publishedOn"));
        String elsewhere = Given.network();
        Given.member(city, elsewhere);
        String other = "/commitments/" + Given.publishedCommitment(city, elsewhere);
        String draft = "/commitments/" + Given.commitment(city, network);
        String over = "/commitments/" + Given.publishedCommitment(city, network);
        Given.acceptedReport(over.substring("/commitments/".length()), Map.of("progress", "COMPLETED", "percentage", 100));
        String etag = Api.etag(path);
        cycle(24);
        Api.anyone().get(path).then().body("reportDueOn", equalTo(published.plusMonths(24).toString()))
                .body("amberOn", equalTo(published.plusMonths(24).toString()))
                .body("redOn", equalTo(published.plusMonths(24).plusMonths(24).toString()));
        assertNotEquals(etag, Api.etag(path));
        Api.anyone().get(other).then().body("reportDueOn", equalTo(published.plusMonths(12).toString()));
        Api.as(Given.focalPointOf(city)).get(draft).then().statusCode(200).body("reportDueOn", nullValue());
        Api.anyone().get(over).then().body("reportDueOn", nullValue()).body("light", nullValue());
        String unmoved = Api.etag(path);
        Api.patch(Api.admin(), Api.etag("/networks/" + network), Map.of("website", "https://example.org")).patch("/networks/" + network)
                .then().statusCode(200);
        assertEquals(unmoved, Api.etag(path));
    }

    private void cycle(int months) {
        Response changed = Api.patch(Api.admin(), Api.etag("/networks/" + network), Map.of("reportingCycleMonths", months))
                .patch("/networks/" + network);
        changed.then().statusCode(200).body("reportingCycleMonths", equalTo(months));
        assertEquals(Api.etag("/networks/" + network), changed.header("ETag"));
    }

    private void act(BiConsumer<Commitment, Actor> use) {
        Actor actor = new Actor(UUID.fromString(Given.idOf(Given.person())), "REVIEWER", null);
        QuarkusTransaction.requiringNew().run(() -> use.accept(commitments.whole(UUID.fromString(id)).orElseThrow(), actor));
    }
}
