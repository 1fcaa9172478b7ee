package org.paideia.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.registration.SomeRegistrations.DIET;
import static org.paideia.registration.SomeRegistrations.answer;
import static org.paideia.registration.SomeRegistrations.attached;
import static org.paideia.registration.SomeRegistrations.put;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.saidBy;
import static org.paideia.registration.SomeRegistrations.settings;
import static org.paideia.registration.SomeRegistrations.state;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.job.DueJobs;
import org.paideia.registration.later.LaterJob;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What a delegate sees of their own registration, changes and has erased. */
@ApiTest
class OwnRegistrationApiTest {

    @Inject
    MockMailbox letters;

    @Inject
    LaterJob later;

    private String network;
    private String secretariat;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
    }

    @Test
    void isChangedAndCancelledByAPersonalLinkWithoutAnAccount() {
        String event = opened(Map.of("questions", List.of(DIET)));
        String email = Api.unique("guest") + "@example.org";
        letters.clear();
        String id = register(Api.anyone(), event, Map.of("email", email, "language", "fr")).path("id");
        DueJobs.run();
        Mail letter = letters.getMailsSentTo(email).getFirst();
        String code = letter.getText().replaceFirst("(?s).*/registration#([a-z2-7]{26}).*", "$1");
        assertEquals(SomeLinks.codeOf(id), code);
        assertTrue(letter.getText().contains("Bonjour Ada Example"), letter.getText());
        assertTrue(new String(attached(letter, "event.ics"), StandardCharsets.UTF_8).contains("BEGIN:VEVENT"));
        String link = "/registration-links/" + code;
        Api.anyone().get(link).then().statusCode(200).body("registration.email", equalTo(email)).header("Cache-Control", "no-store");
        put(Api.anyone(), link + "/answers", Api.etag(Api.anyone(), link), Map.of("answers", List.of(answer("diet", "vegetarian")))).then().statusCode(200)
                .body("answers.text", contains("vegetarian"));
        Api.refused(put(Api.anyone(), link + "/answers", "*", Map.of("answers", List.of(answer("diet", "x")))), 422, "rule-violated");
        Api.refused(put(Api.anyone(), link + "/answers", "\"0-x\"", Map.of("answers", List.of())), 412, "changed-meanwhile");
        Api.refused(Api.json(Api.anyone(), Map.of("answers", List.of())).put(link + "/answers"), 428, "precondition-required");
        Api.refused(Api.transition(Api.anyone(), link, "*", Map.of("to", "CONFIRMED")), 409, "transition-not-allowed");
        Api.refused(Api.json(Api.anyone(), Map.of("to", "CANCELLED")).post(link + "/transitions"), 428, "precondition-required");
        Api.refused(Api.transition(Api.anyone(), link, "\"0-x\"", Map.of("to", "CANCELLED")), 412, "changed-meanwhile");
        Api.transition(Api.anyone(), link, Api.etag(Api.anyone(), link), Map.of("to", "CANCELLED")).then().statusCode(200)
                .body("registration.state", equalTo("CANCELLED"));
        Api.refused(Api.transition(Api.anyone(), link, "*", Map.of("to", "CANCELLED")), 409, "transition-not-allowed").body("allowed", empty());
        Api.refused(put(Api.anyone(), link + "/answers", "*", Map.of("answers", List.of())), 409, "conflict").body("reason", equalTo("settled"));
        Api.refused(Api.anyone().get("/registration-links/" + "b".repeat(26)), 404, "not-found");
        Api.refused(Api.anyone().get("/registration-links/short"), 400, "invalid-request");
        Api.anyone().get("/conferences/" + event).then().body("registrations", nullValue());
    }

    /** It says nothing of the person, and another delegate in the same place has another one. */
    @Test
    void isLetInByACodeInTheLetterAndOnThePage() {
        String event = opened(Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 1), Map.of("mode", "ONLINE"))));
        String email = Api.unique("guest") + "@example.org";
        String id = register(Api.anyone(), event, Map.of("email", email)).path("id");
        DueJobs.run();
        String code = saidBy(attached(letters.getMailsSentTo(email).getFirst(), "check-in-code.png"));
        assertTrue(code.matches("PAIDEIA:[0-9A-F]{32}"), code);
        assertNotEquals(id.replace("-", ""), code.substring("PAIDEIA:".length()).toLowerCase(Locale.ROOT));
        String path = "/registrations/" + id + "/check-in-code.png";
        String link = "/registration-links/" + SomeLinks.codeOf(id);
        assertEquals(code, saidBy(Api.as(secretariat).get(path).then().statusCode(200).header("Cache-Control", "private, no-cache").extract().asByteArray()));
        assertEquals(code, saidBy(Api.anyone().get(link + "/check-in-code.png").then().statusCode(200).header("Cache-Control", "no-store").extract().asByteArray()));
        Api.refused(Api.as(Given.person()).get(path), 404, "not-found");
        Api.refused(Api.anyone().get("/registration-links/" + "b".repeat(26) + "/check-in-code.png"), 404, "not-found");
        String waiting = register(Api.anyone(), event, Map.of()).path("id");
        Api.refused(Api.as(secretariat).get("/registrations/" + waiting + "/check-in-code.png"), 404, "not-found");
        String online = register(Api.anyone(), event, Map.of("mode", "ONLINE")).path("id");
        Api.refused(Api.anyone().get("/registration-links/" + SomeLinks.codeOf(online) + "/check-in-code.png"), 404, "not-found");
        put(Api.as(secretariat), "/registrations/" + id + "/delegate", Api.etag(Api.as(secretariat), "/registrations/" + id),
                Map.of("name", "Bea Example", "email", Api.unique("bea") + "@example.org", "language", "en")).then().statusCode(200);
        assertNotEquals(code, saidBy(Api.as(secretariat).get(path).asByteArray()));
        Api.move(Api.as(secretariat), "/registrations/" + id, Map.of("to", "CANCELLED")).then().statusCode(200);
        Api.refused(Api.as(secretariat).get(path), 404, "not-found");
    }

    @Test
    void tellsBothWhenSomebodyElseComes() {
        String event = opened(Map.of());
        String before = Api.unique("before") + "@example.org";
        String after = Api.unique("after") + "@example.org";
        String id = "/registrations/" + register(Api.anyone(), event, Map.of("email", before, "language", "es")).path("id");
        DueJobs.run();
        letters.clear();
        put(Api.as(secretariat), id + "/delegate", Api.etag(Api.as(secretariat), id), Map.of("name", "Bea Example", "email", after, "language", "fr"))
                .then().statusCode(200);
        DueJobs.run();
        String farewell = letters.getMailsSentTo(before).getFirst().getText();
        assertTrue(farewell.contains("Hola, Ada Example") && farewell.contains("otra persona") && !farewell.contains("Bea"), farewell);
        assertTrue(letters.getMailsSentTo(after).getFirst().getText().contains("Bonjour Bea Example"));
        letters.clear();
        put(Api.as(secretariat), id + "/delegate", Api.etag(Api.as(secretariat), id), Map.of("name", "Béa Example", "email", after, "language", "fr"))
                .then().statusCode(200);
        DueJobs.run();
        assertEquals(1, letters.getMailsSentTo(after).size(), "another name for the same person is no farewell");
    }

    @Test
    void leavesNothingOfAPersonWhoWantsThat() {
        String event = opened(Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 1))));
        String person = Given.person();
        String id = "/registrations/" + register(Api.as(person), event, Map.of()).path("id");
        String next = register(Api.anyone(), event, Map.of()).path("id");
        Api.refused(Api.as(person).delete(id), 428, "precondition-required");
        Api.refused(Api.as(person).header("If-Match", "\"9-x\"").delete(id), 412, "changed-meanwhile");
        Api.as(person).header("If-Match", Api.etag(Api.as(person), id)).delete(id).then().statusCode(204);
        Api.refused(Api.as(person).get(id), 404, "not-found");
        Api.as(secretariat).get(id).then().statusCode(200).body("name", nullValue()).body("email", nullValue()).body("state", equalTo("CANCELLED"));
        Api.as(person).get("/me/registrations").then().body("items", empty());
        assertEquals("CONFIRMED", state(next));
        register(Api.as(person), event, Map.of()).then().statusCode(201);
    }

    @Test
    void isRemindedOfBeforeAndErasedAfterTheEvent() {
        String event = opened(Map.of("keepDays", 60, "questions", List.of(DIET, Map.of("code", "talk", "kind", "TEXT", "labels", Map.of("en", "Your talk?")))));
        String email = Api.unique("kept") + "@example.org";
        String id = "/registrations/" + register(Api.anyone(), event, Map.of("email", email, "answers", List.of(answer("diet", "vegetarian"), answer("talk", "On libraries")))).path("id");
        DueJobs.run();
        letters.clear();
        on("2036-04-29T12:00:00Z");
        assertEquals(0, letters.getMailsSentTo(email).size());
        on("2036-05-02T12:00:00Z");
        on("2036-05-02T13:00:00Z");
        assertEquals(1, letters.getMailsSentTo(email).size());
        assertTrue(letters.getMailsSentTo(email).getFirst().getSubject().contains("coming up"));
        on("2036-06-03T12:00:00Z");
        Api.admin().get(id + "/answers").then().body("answers.question", contains("diet", "talk"));
        on("2036-06-04T12:00:00Z");
        Api.admin().get(id + "/answers").then().body("answers.question", contains("talk")).body("registration.email", equalTo(email));
        on("2036-07-03T12:00:00Z");
        Api.admin().get(id).then().body("email", equalTo(email));
        on("2036-07-04T12:00:00Z");
        Api.admin().get(id + "/answers").then().statusCode(200).body("answers", empty()).body("registration.email", nullValue())
                .body("registration.name", nullValue()).body("registration.state", equalTo("CONFIRMED"));
    }

    private String opened(Map<String, ?> settings) {
        return Given.openedConference(network, settings);
    }

    private void on(String instant) {
        itIs(instant);
        later.run();
        DueJobs.runUntil(Instant.parse(instant).plusSeconds(5));
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }
}
