package org.paideia.progress.due;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.inbox.SomeInbox;
import org.paideia.job.DueJobs;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** When reports are due: the ladder from the first reminder to being taken up again, with the clock set to each step. */
@ApiTest
class ReportDueApiTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    MockMailbox letters;

    @Inject
    ReminderJob reminders;

    private String network;
    private String city;
    private String focal;
    private String reviewer;
    private String id;
    private String commitment;
    private LocalDate due;

    @BeforeEach
    void aPublishedCommitment() {
        network = Given.network();
        city = Given.city();
        Given.member(city, network);
        focal = Given.focalPointOf(city);
        reviewer = Given.reviewerOf(network);
        id = Given.publishedCommitment(city, network);
        commitment = "/commitments/" + id;
        due = LocalDate.parse(Api.anyone().get(commitment).path("reportDueOn"));
    }

    @Test
    void isToldStepByStepBeforeItComes() {
        assertEquals(TODAY.plusMonths(12), due);
        schedule().body("light", equalTo("GREEN")).body("cycleMonths", equalTo(12))
                .body("steps.step", contains("STARTED", "FIRST_REMINDER", "DUE", "LAST_REMINDER", "OVERDUE"))
                .body("steps.on", contains(TODAY.toString(), due.minusDays(30).toString(), due.toString(), due.plusDays(30).toString(), due.plusMonths(12).toString()))
                .body("steps.happened", contains(true, false, false, false, false));
        itIs(due.minusDays(1));
        schedule().body("light", equalTo("GREEN"));
        itIs(due);
        schedule().body("light", equalTo("AMBER")).body("steps.happened", contains(true, true, true, false, false));
        itIs(due.plusMonths(12).minusDays(1));
        schedule().body("light", equalTo("AMBER"));
        itIs(due.plusMonths(12));
        schedule().body("light", equalTo("RED"));
        String secretariat = Given.secretariatOf(network);
        Api.json(Api.as(secretariat), Map.of("note", "No answer.")).header("If-Match", Api.etag(commitment)).put(commitment + "/hold").then().statusCode(200);
        schedule().body("steps.step", hasItem("ON_HOLD")).body("onHoldSince", notNullValue());
        Given.acceptedReport(id, Map.of());
        schedule().body("light", equalTo("GREEN")).body("onHoldSince", nullValue()).body("steps.step", not(hasItem("ON_HOLD")))
                .body("reportDueOn", equalTo(due.plusMonths(24).toString()));
        Given.acceptedReport(id, Map.of("from", "2026-07-01", "to", "2026-07-31", "progress", "COMPLETED"));
        schedule().body("steps", empty()).body("light", nullValue());
    }

    @Test
    void isPutOffOnceForACityThatAsks() {
        String deputy = Given.deputyOf(city);
        Api.refused(ask(Given.contributorOf(city), 3), 403, "forbidden");
        Api.refused(ask(focal, 7), 400, "invalid-request").body("violations.pointer", contains("/months"));
        List<Integer> asked = Together.act(List.of(() -> ask(focal, 3).statusCode(), () -> ask(deputy, 4).statusCode()));
        assertEquals(List.of(201, 409), asked.stream().sorted().toList());
        Api.refused(ask(focal, 1), 409, "conflict").body("reason", equalTo("extension-open"));
        String first = "/extension-requests/" + Api.as(focal).get(commitment + "/extension-requests").path("items[0].id");
        Api.refused(Api.anyone().get(first), 401, "not-signed-in");
        Api.refused(Api.as(Given.person()).get(first), 404, "not-found");
        Api.refused(Api.as(Given.person()).get(commitment + "/extension-requests"), 403, "forbidden");
        Api.refused(decide(focal, first, Map.of("to", "GRANTED")), 403, "forbidden").body("reason", equalTo("own-city"));
        Api.refused(decide(reviewer, first, Map.of("to", "DECLINED")), 400, "invalid-request").body("violations.pointer", contains("/note"));
        decide(reviewer, first, Map.of("to", "DECLINED", "note", "Too early.")).then().statusCode(200).body("words", equalTo("Too early."));
        schedule().body("extensionMonths", equalTo(0));
        String second = "/extension-requests/" + ask(focal, 6).then().statusCode(201).body("dueOn", equalTo(due.toString())).extract().path("id");
        Api.as(reviewer).get(commitment + "/actions").then().body("items.to", hasItem("GRANTED"));
        decide(reviewer, second, Map.of("to", "GRANTED")).then().statusCode(200).body("state", equalTo("GRANTED"));
        schedule().body("extensionMonths", equalTo(6)).body("reportDueOn", equalTo(due.plusMonths(6).toString())).body("steps.step", hasItem("EXTENDED"));
        Api.refused(decide(reviewer, second, Map.of("to", "WITHDRAWN")), 403, "forbidden");
        Api.refused(decide(focal, second, Map.of("to", "WITHDRAWN")), 409, "transition-not-allowed").body("allowed", empty());
        Api.refused(ask(focal, 1), 409, "conflict").body("reason", equalTo("extension-used"));
        Given.acceptedReport(id, Map.of());
        schedule().body("extensionMonths", equalTo(0));
        String third = "/extension-requests/" + ask(focal, 1).then().statusCode(201).extract().path("id");
        Given.acceptedReport(id, Map.of("from", "2026-07-01", "to", "2026-07-31", "progress", "COMPLETED"));
        Api.refused(decide(reviewer, third, Map.of("to", "GRANTED")), 409, "conflict").body("reason", equalTo("commitment-over"));
        decide(focal, third, Map.of("to", "WITHDRAWN")).then().statusCode(200);
    }

    @Test
    void isRemindedOfThreeTimesEachInTheirLanguageAndEachOnce() {
        Api.as(focal).header("Accept-Language", "es").get("/me").then().statusCode(200);
        String deputy = Given.deputyOf(city);
        String outside = Given.focalPointOf(Given.city());
        String title = Api.anyone().get(commitment).path("titles.en");
        remindedOn(due.minusDays(31));
        assertEquals(0, letters.getMailsSentTo(deputy + "@example.org").size());
        remindedOn(due.minusDays(30));
        assertEquals(1, letters.getMailsSentTo(deputy + "@example.org").size());
        assertTrue(letters.getMailsSentTo(deputy + "@example.org").getFirst().getSubject().contains(title));
        String spanish = letters.getMailsSentTo(focal + "@example.org").getFirst().getText();
        assertTrue(spanish.contains("vence el") && spanish.contains("/es/commitments/" + id), spanish);
        assertEquals(0, letters.getMailsSentTo(outside + "@example.org").size());
        remindedOn(due.minusDays(29));
        assertEquals(0, letters.getMailsSentTo(deputy + "@example.org").size());
        remindedOn(due);
        assertTrue(letters.getMailsSentTo(deputy + "@example.org").getFirst().getText().contains("is due today"));
        remindedOn(due.plusDays(33));
        assertTrue(letters.getMailsSentTo(deputy + "@example.org").getFirst().getSubject().contains("overdue"));
        remindedOn(due.plusDays(61));
        assertEquals(0, letters.getMailsSentTo(deputy + "@example.org").size());
    }

    @Test
    void isRemindedOfInTheInboxesOfThoseWhoActForIt() {
        String stranger = Given.person();
        SomeInbox.publish();
        for (String reader : List.of(focal, stranger)) {
            SomeInbox.follow(reader, "CITY", city);
        }
        itIs(due);
        reminders.run();
        SomeInbox.publish();
        assertEquals(List.of("report.reminded"), SomeInbox.events(focal));
        assertEquals(List.of(), SomeInbox.events(stranger));
        Api.anyone().get("/activities?city=" + city).then().body("items.event", not(hasItem("report.reminded")));
    }

    @Test
    void isToldOnceInTheInboxOfWhoeverActsForTheCityAndFollowsNothing() {
        String deputy = Given.deputyOf(city);
        remindedOn(due);
        SomeInbox.publish();
        assertEquals(List.of("report.reminded"), SomeInbox.events(deputy));
        assertEquals(1, SomeInbox.unread(deputy));
        SomeInbox.follow(deputy, "CITY", city);
        assertEquals(1, SomeInbox.unread(deputy));
        String entry = SomeInbox.inbox(deputy, "?count=exact").at("/items/0/activity/id").asText();
        assertEquals(1, SomeInbox.inbox(deputy, "?count=exact").path("totalCount").asInt());
        Api.as(deputy).put("/inbox/" + entry + "/read-mark").then().statusCode(200).body("unread", equalTo(0));
        assertEquals(1, letters.getMailsSentTo(deputy + "@example.org").size());
        itIs(due.plusDays(1));
        assertEquals(List.of(), SomeInbox.events(Given.deputyOf(city)));
        Api.as(deputy).get("/mandates?state=IN_FORCE&city=" + city).then().extract()
                .<List<Map<String, ?>>>path("items").stream()
                .filter(mandate -> "DEPUTY".equals(mandate.get("role")))
                .forEach(mandate -> Api.move(Api.admin(), "/mandates/" + mandate.get("id"), Map.of("to", "ENDED")).then().statusCode(200));
        assertEquals(List.of(), SomeInbox.events(deputy));
    }

    /** Two threads that look in the same moment are what two processes are: they share nothing but the rows. */
    @Test
    void isRemindedOfOnceByTwoProcesses() {
        DueJobs.run();
        letters.clear();
        itIs(due);
        Together.act(List.of(this::look, this::look, this::look));
        DueJobs.run();
        DueJobs.runUntil(due.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertEquals(1, letters.getMailsSentTo(focal + "@example.org").size());
    }

    @Test
    void isNotRemindedOfWhenItWasReportedMeanwhile() {
        DueJobs.run();
        letters.clear();
        itIs(due);
        reminders.run();
        Given.acceptedReport(id, Map.of());
        DueJobs.runUntil(due.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertEquals(0, letters.getMailsSentTo(focal + "@example.org").size());
    }

    private Void look() {
        reminders.run();
        return null;
    }

    private void remindedOn(LocalDate day) {
        itIs(day);
        reminders.run();
        letters.clear();
        DueJobs.runUntil(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        reminders.run();
        DueJobs.runUntil(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private io.restassured.response.ValidatableResponse schedule() {
        return Api.anyone().get(commitment + "/report-schedule").then().statusCode(200);
    }

    private Response ask(String by, int months) {
        return Api.json(Api.beyondSchema(Api.as(by)), Map.of("months", months, "reason", "We move house.")).post(commitment + "/extension-requests");
    }

    private static Response decide(String by, String path, Map<String, ?> wish) {
        return Api.transition(Api.beyondSchema(Api.as(by)), path, Api.etag(Api.admin(), path), wish);
    }

    private static void itIs(LocalDate day) {
        QuarkusMock.installMockForType(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
    }
}
