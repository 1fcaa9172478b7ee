package org.paideia.adherence.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.job.DueJobs;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** How a network reminds its members of a declaration, and what they find of it. */
@ApiTest
class SignatureReminderApiTest {

    @Inject
    MockMailbox letters;

    private String network;
    private String secretariat;
    private String declaration;
    private String city;

    @BeforeEach
    void aDeclarationAndAMember() {
        network = Given.network(Map.of("names", Map.of(
                "en", Api.unique("Association of Tests"), "es", Api.unique("Asociación de Pruebas"))));
        secretariat = Given.secretariatOf(network);
        declaration = Given.declaration(network, Map.of("state", "OPEN"));
        city = Given.city();
        Given.member(city, network);
    }

    @Test
    void isALetterToThoseWhoActForMembersThatHaveNotSignedEachInTheirLanguage() {
        String signed = Given.city();
        Given.member(signed, network);
        Given.signature(declaration, signed);
        String focal = Given.focalPointOf(city);
        Api.as(focal).header("Accept-Language", "es").get("/me").then().statusCode(200);
        String deputy = Given.deputyOf(city);
        String done = Given.focalPointOf(signed);
        String outside = Given.focalPointOf(Given.city());
        DueJobs.run();
        letters.clear();
        remind(Map.of("note", "Our day is on 30 November.")).then().statusCode(200).body("cities", equalTo(1))
                .body("note", equalTo("Our day is on 30 November."));
        sendLetters();

        Mail spanish = letters.getMailsSentTo(focal + "@example.org").getFirst();
        for (String said : List.of("La Asociación de Pruebas", "recuerda a", "Our day is on 30 November.", "/es/declarations/" + declaration)) {
            assertTrue(spanish.getText().contains(said), said + " in " + spanish.getText());
        }
        Mail english = letters.getMailsSentTo(deputy + "@example.org").getFirst();
        assertTrue(english.getSubject().contains("has not signed"), english.getSubject());
        assertTrue(english.getText().contains("/en/declarations/" + declaration), english.getText());
        assertTrue(letters.getMailsSentTo(done + "@example.org").isEmpty());
        assertTrue(letters.getMailsSentTo(outside + "@example.org").isEmpty());
    }

    @Test
    void goesToNobodyWhoseCityHasSignedMeanwhile() {
        String focal = Given.focalPointOf(city);
        DueJobs.run();
        letters.clear();
        remind(Map.of()).then().statusCode(200);
        Given.signature(declaration, city);
        sendLetters();
        assertTrue(letters.getMailsSentTo(focal + "@example.org").isEmpty());
    }

    @Test
    void isInTheHistoryOfTheCityForThoseWhoActForIt() {
        String focal = Given.focalPointOf(city);
        remind(Map.of()).then().statusCode(200);
        sendLetters();
        Api.as(focal).get("/activities?city=" + city).then().body("items.event", hasItem("adherence.reminded"));
        Api.anyone().get("/activities?city=" + city).then().body("items.event", not(hasItem("adherence.reminded")));
        Api.as(secretariat).get("/activities?recordKind=DECLARATION&record=" + declaration).then()
                .body("items.event", hasItem("adherence.reminded"));
    }

    @Test
    void isSentOnceUnderOneKeyWhichStandsForOneReminder() {
        String key = Api.unique("key");
        Api.json(Api.as(secretariat).header("Idempotency-Key", key), Map.of()).post(path()).then().statusCode(200);
        Api.json(Api.as(secretariat).header("Idempotency-Key", key), Map.of()).post(path()).then().statusCode(200)
                .header("Idempotent-Replayed", equalTo("true"));
        Api.refused(
                Api.json(Api.as(secretariat).header("Idempotency-Key", key), Map.of("note", "Another.")).post(path()), 422, "key-reused");
    }

    @Test
    void isSentOnceInTwoWeeksHoweverManySendIt() {
        List<Response> answers = Together.act(List.of(() -> remind(Map.of()), () -> remind(Map.of())));
        assertEquals(List.of(200, 409), answers.stream().map(answer -> answer.statusCode()).sorted().toList());
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Api.as(secretariat).get(path()).then().statusCode(200).body("items.cities", contains(1));
        Api.refused(remind(Map.of()), 409, "conflict").body("reason", equalTo("reminded-already"));

        later(13);
        Api.refused(remind(Map.of()), 409, "conflict").body("reason", equalTo("reminded-already"));
        later(15);
        remind(Map.of()).then().statusCode(200).body("sentOn", equalTo(today.plusDays(15).toString()))
                .body("nextFrom", equalTo(today.plusDays(29).toString()));
        Api.as(secretariat).get(path()).then().body("items.size()", equalTo(2));
    }

    @Test
    void isRepeatedByItsKeyAndRefusedForWhatCannotBeSigned() {
        String key = Api.unique("key");
        Api.json(Api.as(secretariat), Map.of()).header("Idempotency-Key", key).post(path()).then().statusCode(200);
        Api.json(Api.as(secretariat), Map.of()).header("Idempotency-Key", key).post(path()).then().statusCode(200)
                .header("Idempotent-Replayed", equalTo("true"));
        Api.refused(remind(Map.of("note", "")), 400, "invalid-request");

        String draft = Given.declaration(network, Map.of());
        Response refused = Api.json(Api.as(secretariat), Map.of()).post("/declarations/" + draft + "/signature-reminders");
        Api.refused(refused, 409, "conflict").body("reason", equalTo("not-open"));
        Api.as(secretariat).get("/declarations/" + draft + "/signature-reminders").then().body("items", empty());
        Api.refused(Api.json(Api.as(Given.focalPointOf(city)), Map.of()).post(path()), 403, "forbidden");
    }

    private Response remind(Map<String, ?> fields) {
        return Api.json(Api.as(secretariat), fields).post(path());
    }

    private String path() {
        return "/declarations/" + declaration + "/signature-reminders";
    }

    private static void later(int days) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(days)), Clock.class);
    }

    private static void sendLetters() {
        DueJobs.run();
        DueJobs.run();
    }
}
