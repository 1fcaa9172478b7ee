package org.paideia.progress.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class TaskApiTest {

    private String network;
    private String city;
    private String focal;
    private String reviewer;

    @BeforeEach
    void aMember() {
        network = Given.network();
        city = Given.city();
        Given.member(city, network);
        focal = Given.focalPointOf(city);
        reviewer = Given.reviewerOf(network);
    }

    @Test
    void listsTheReportsOfACityInOrder() {
        String first = Given.publishedCommitment(city, network);
        String later = Given.publishedCommitment(city, network);
        String extension = "/extension-requests/" + Given.extensionRequest(later);
        Api.move(Api.as(reviewer), extension, Map.of("to", "GRANTED")).then().statusCode(200);
        String report = Given.submittedReport(first, Map.of());
        String over = Given.publishedCommitment(city, network);
        Given.acceptedReport(over, Map.of("progress", "COMPLETED"));
        Api.as(focal).get("/due-reports?city=" + city + "&count=exact").then().statusCode(200)
                .body("items.commitment.id", contains(first, later)).body("items.openReport", contains(report, null))
                .body("items.extensionMonths", contains(0, 3)).body("items.light", contains("GREEN", "GREEN")).body("totalCount", equalTo(2));
        String cursor = Api.as(focal).get("/due-reports?limit=1").then().body("items", hasSize(1)).extract().path("nextCursor");
        Api.as(focal).get("/due-reports?limit=1&cursor=" + cursor).then().body("items.commitment.id", contains(later));
        Api.refused(Api.as(focal).get("/due-reports?city=" + Given.city()), 403, "forbidden");
        Api.refused(Api.as(Given.person()).get("/due-reports"), 403, "forbidden");
    }

    @Test
    void listsWhatWaitsForAReviewerTheOldestFirst() {
        String commitment = Given.publishedCommitment(city, network);
        String waiting = Given.commitment(city, network);
        Api.move(Api.as(focal), "/commitments/" + waiting, Map.of("to", "SUBMITTED")).then().statusCode(200);
        String revision = Given.revision(commitment);
        String report = Given.submittedReport(commitment, Map.of());
        String extension = Given.extensionRequest(commitment);
        Api.as(reviewer).get("/review-queue").then().statusCode(200)
                .body("items.kind", contains("COMMITMENT", "REVISION", "REPORT", "EXTENSION"))
                .body("items.record", contains(waiting, revision, report, extension));
        Api.as(reviewer).get("/review-queue?kind=REPORT").then().body("items.commitment.id", contains(commitment));
        Api.as(Given.secretariatOf(network)).get("/review-queue?network=" + network + "&sort=-since").then().body("items[3].record", equalTo(waiting));
        Given.mandate(focal, "REVIEWER", "network", network);
        Api.as(focal).get("/review-queue").then().body("items", empty());
        Api.refused(Api.as(reviewer).get("/review-queue?network=" + Given.network()), 403, "forbidden");
        Api.refused(Api.as(Given.person()).get("/review-queue"), 403, "forbidden");
        Api.move(Api.as(reviewer), "/progress-reports/" + report, Map.of("to", "ACCEPTED")).then().statusCode(200);
        Api.as(reviewer).get("/review-queue?kind=REPORT").then().body("items", empty());
    }

    @Test
    void listsTheCitiesThatFallBehind() {
        String punctual = Given.city();
        Given.member(punctual, network);
        String due = Api.anyone().get("/commitments/" + Given.publishedCommitment(city, network)).path("reportDueOn");
        Given.publishedCommitment(city, network);
        String other = Given.publishedCommitment(punctual, network);
        Api.anyone().get("/networks/" + network + "/late-cities").then().statusCode(200).body("items", empty());
        itIs(LocalDate.parse(due));
        Given.acceptedReport(other, Map.of());
        Api.anyone().get("/networks/" + network + "/late-cities").then().body("items.city.slug", contains(city))
                .body("items.amber", contains(2)).body("items.red", contains(0)).body("items.oldestDueOn", contains(due));
        itIs(LocalDate.parse(due).plusMonths(12));
        Api.anyone().get("/networks/" + network + "/late-cities").then().body("items.city.slug", contains(city, punctual))
                .body("items.red", contains(2, 0)).body("items.amber", contains(0, 1));
        Api.refused(Api.anyone().get("/networks/no-such-network/late-cities"), 404, "not-found");
    }

    private static void itIs(LocalDate day) {
        QuarkusMock.installMockForType(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
    }
}
