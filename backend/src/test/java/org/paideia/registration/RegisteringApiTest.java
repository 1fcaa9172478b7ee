package org.paideia.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.registration.SomeRegistrations.DIET;
import static org.paideia.registration.SomeRegistrations.answer;
import static org.paideia.registration.SomeRegistrations.answering;
import static org.paideia.registration.SomeRegistrations.group;
import static org.paideia.registration.SomeRegistrations.put;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.set;
import static org.paideia.registration.SomeRegistrations.settings;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.job.DueJobs;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What is sent to register, and what is refused. */
@ApiTest
class RegisteringApiTest {

    @Inject
    MockMailbox letters;

    @Inject
    SessionFactory sessions;

    private String network;
    private String secretariat;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
    }

    @Test
    void refusesWhatCannotBe() {
        String event = opened(Map.of("questions", List.of(DIET)));
        Api.refused(register(Api.anyone(), event, Map.of("email", "a".repeat(288) + "@example.org")), 400, "invalid-request")
                .body("violations.pointer", hasItem("/email"));
        Api.refused(Api.json(Api.beyondSchema(Api.anyone()), Map.of("kind", "CONFERENCE", "event", event, "mode", "ONSITE")).post("/registrations"), 400, "invalid-request")
                .body("violations.pointer", containsInAnyOrder("/email", "/name", "/language"));
        Api.refused(register(Api.anyone(), "no-such-event", Map.of()), 422, "rule-violated").body("violations.pointer", contains("/event"));
        Api.refused(register(Api.anyone(), event, Map.of("mode", "ONLINE")), 422, "rule-violated").body("violations.pointer", contains("/mode"));
        Api.refused(register(Api.anyone(), Given.conference(network, Map.of()), Map.of()), 409, "conflict").body("reason", equalTo("no-registration"));
        String person = Given.person();
        register(Api.as(person), event, Map.of()).then().statusCode(201);
        Api.refused(register(Api.as(person), event, Map.of()), 409, "conflict").body("reason", equalTo("registered-already"));
        String city = Given.city();
        Api.refused(group(Given.focalPointOf(city), event, city, 200), 400, "invalid-request").body("violations.pointer", contains("/delegates"));
        String meeting = Given.confirmedMeeting(network, Map.of("audience", "MEMBERS"));
        Api.refused(Api.anyone().get("/meetings/" + meeting + "/registration"), 404, "not-found");
        Api.refused(register(Api.anyone(), event, Map.of("kind", "MEETING", "event", meeting)), 422, "rule-violated");
    }

    /** Whether somebody is registered is nobody else's business; and whoever lost the letter has the link sent anew. */
    @Test
    void tellsTheReaderOfTheAddressAloneThatItIsRegisteredAlready() {
        String event = opened(Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 1))));
        String email = Api.unique("twice") + "@example.org";
        String id = register(Api.anyone(), event, Map.of("email", email)).then().statusCode(201).body("state", equalTo("CONFIRMED"))
                .extract().path("id");
        DueJobs.run();
        letters.clear();
        itIs("2036-01-01T08:00:00Z");
        again(event, email).body("state", equalTo("WAITLISTED")).body("name", equalTo("Eve Example")).body("id", not(equalTo(id)));
        again(event, email);
        SomeRegistrations.numbers(event, 1, 0);
        Api.admin().get(SomeRegistrations.list(event)).then().body("items.name", contains("Ada Example"));
        DueJobs.runUntil(Instant.parse("2036-01-01T08:00:05Z"));
        assertEquals(1, letters.getMailsSentTo(email).size());
        String letter = letters.getMailsSentTo(email).getFirst().getText();
        assertTrue(letter.contains("already registered") && letter.contains("/registration#" + SomeLinks.codeOf(id)), letter);
        assertTrue(letter.contains("have a place") && !letter.contains("Eve"), letter);
        // Not more often than each hour.
        itIs("2036-01-01T09:00:00Z");
        again(event, email);
        DueJobs.runUntil(Instant.parse("2036-01-01T09:00:05Z"));
        assertEquals(2, letters.getMailsSentTo(email).size());
    }

    private static ValidatableResponse again(String event, String email) {
        return register(Api.anyone(), event, Map.of("email", email.toUpperCase(Locale.ROOT), "name", "Eve Example")).then().statusCode(201)
                .header("Location", notNullValue());
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }

    @Test
    void takesAnswersToTheQuestionsAsTheyAreAsked() {
        Map<String, ?> dinner = Map.of("code", "dinner", "kind", "YES_NO", "labels", Map.of("en", "Do you come to dinner?"), "required", true);
        Map<String, Object> diet = new HashMap<>(DIET);
        diet.put("condition", Map.of("question", "dinner", "text", "yes"));
        String event = opened(Map.of("questions", List.of(dinner, diet, Map.of("code", "old", "kind", "TEXT", "labels", Map.of("en", "Old?")))));
        String path = "/conferences/" + event + "/registration";
        set(secretariat, path, Api.etag(path), settings(null, null, Map.of("questions", List.of(dinner, diet)))).then().statusCode(200);
        answering(event, answer("old", "x")).body("violations.code", contains("question-withdrawn"));
        answering(event, answer("never", "x")).body("violations.code", contains("unknown-record"));
        answering(event, Map.of("question", "dinner", "version", 7, "text", "yes")).body("violations.code", contains("question-changed"));
        answering(event, answer("dinner", "perhaps")).body("violations.code", contains("not-one-of"));
        answering(event, answer("dinner", "no"), answer("diet", "anything")).body("violations.pointer", contains("/answers/1/question"));
        answering(event).body("violations.pointer", contains("/answers")).body("violations.code", contains("required"));
        answering(event, answer("dinner", "no"), answer("dinner", "yes")).body("violations.code", contains("repeated"));
        String person = Given.person();
        Response made = register(Api.as(person), event, Map.of("answers", List.of(answer("dinner", "yes"), answer("diet", "vegetarian"))));
        String id = "/registrations/" + made.path("id");
        Api.as(person).get(id + "/answers").then().body("answers.labels.en", contains("Do you come to dinner?", "What do you eat?"));
        Api.as(person).get("/me/registrations").then().statusCode(200).body("items[0].answers.text", contains("yes", "vegetarian"))
                .body("items[0].registration.event.slug", equalTo(event)).body("items[0].registration.email", equalTo(person + "@example.org"));
        put(Api.as(person), id + "/answers", Api.etag(Api.as(person), id), Map.of("answers", List.of(answer("dinner", "no")))).then().statusCode(200)
                .body("answers.text", contains("no"));
        Api.refused(put(Api.as(person), id + "/answers", "\"0-x\"", Map.of("answers", List.of())), 412, "changed-meanwhile");
        Api.refused(Api.json(Api.as(person), Map.of("answers", List.of())).put(id + "/answers"), 428, "precondition-required");
        Api.refused(put(Api.as(person), id + "/answers", "*", Map.of("answers", List.of())), 422, "rule-violated");
    }

    @Test
    void isDoneOnceUnderAKey() {
        String event = opened(Map.of());
        Map<String, ?> wish = Given.newRegistration(event, Map.of());
        String key = Api.unique("key");
        String id = Api.json(Api.anyone().header("Idempotency-Key", key), wish).post("/registrations").then().statusCode(201).extract().path("id");
        Api.json(Api.anyone().header("Idempotency-Key", key), wish).post("/registrations").then().statusCode(201)
                .header("Idempotent-Replayed", "true").body("id", equalTo(id));
        cancelledOnce(Api::admin, "/registrations/" + id);
        String other = Given.registration(event);
        cancelledOnce(Api::anyone, "/registration-links/" + SomeLinks.codeOf(other));
        Api.refused(put(Api.admin(), "/registrations/" + other + "/answers", "*", Map.of("answers", List.of())), 409, "conflict");
        String city = Given.city();
        String focal = Given.focalPointOf(city);
        Map<String, ?> delegate = Map.of("name", "Ada", "email", Api.unique("ada") + "@example.org", "language", "en");
        Map<String, Object> group = new HashMap<>(Map.of("kind", "CONFERENCE", "event", event, "mode", "ONSITE", "city", city, "delegates", List.of(delegate, delegate)));
        Api.refused(Api.json(Api.as(focal), group).post("/registration-groups"), 409, "conflict").body("violations.pointer", contains("/delegates/1/email"));
        group.put("mode", "ONLINE");
        Api.refused(Api.json(Api.as(focal), group).post("/registration-groups"), 422, "rule-violated");
    }

    /** At most eight beside the entry of the history, and no more when many wait. */
    @Test
    void takesTheSameFewStatementsHoweverManyWait() {
        String event = opened(Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 1, "perCity", 1))));
        String city = Given.city();
        String focal = Given.focalPointOf(city);
        register(Api.anyone(), event, Map.of()).then().statusCode(201);
        long few = statements(event);
        group(focal, event, city, 50).then().statusCode(200);
        assertEquals(few, statements(event));
        assertTrue(few <= 9, few + " statements");
    }

    private String opened(Map<String, ?> settings) {
        return Given.openedConference(network, settings);
    }

    private static void cancelledOnce(Supplier<RequestSpecification> by, String path) {
        String key = Api.unique("key");
        String etag = Api.etag(by.get(), path);
        Api.transition(by.get().header("Idempotency-Key", key), path, etag, Map.of("to", "CANCELLED")).then().statusCode(200);
        Api.transition(by.get().header("Idempotency-Key", key), path, etag, Map.of("to", "CANCELLED")).then().statusCode(200)
                .header("Idempotent-Replayed", "true");
        Api.refused(Api.transition(by.get().header("Idempotency-Key", key), path, etag, Map.of("to", "CANCELLED", "note", "Sorry.")), 422, "key-reused");
    }

    private long statements(String event) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        long fewest = Long.MAX_VALUE;
        // What the service does by itself in the same moment is counted with it, so the fewest are its own.
        for (int i = 0; i < 3; i++) {
            statistics.clear();
            register(Api.anyone(), event, Map.of()).then().statusCode(201);
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        return fewest;
    }
}
