package org.paideia.registration;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.paideia.registration.SomeRegistrations.DIET;
import static org.paideia.registration.SomeRegistrations.choice;
import static org.paideia.registration.SomeRegistrations.put;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.set;
import static org.paideia.registration.SomeRegistrations.settings;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** When and how people register, as the organiser says it. */
@ApiTest
class RegistrationSettingsApiTest {

    private String network;
    private String secretariat;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
    }

    @Test
    void isSetByWhoRunsTheEventAndReadByEverybody() {
        String event = Given.conference(network, Map.of("when", Map.of("edtf", "2036-05-04")));
        String path = "/conferences/" + event + "/registration";
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Map<String, ?> first = settings(10, 3, Map.of("questions", List.of(DIET)));
        Api.refused(set(Given.person(), path, null, first), 403, "forbidden");
        String etag = set(secretariat, path, null, first).then().statusCode(200).body("questions[0].version", equalTo(1))
                .extract().header("ETag");
        Api.anyone().get(path).then().statusCode(200).body("status", equalTo("OPEN")).body("places[0].confirmed", equalTo(0));
        Api.refused(set(secretariat, path, null, first), 428, "precondition-required");
        Map<String, Object> reworded = new HashMap<>(DIET);
        reworded.put("labels", Map.of("en", "Your diet?"));
        String next = set(secretariat, path, etag, settings(10, 3, Map.of("questions", List.of(reworded)))).then().statusCode(200)
                .body("questions[0].version", equalTo(2)).extract().header("ETag");
        Api.refused(set(secretariat, path, etag, first), 412, "changed-meanwhile");
        Map<String, ?> wrong = Map.of("opensAt", "2030-01-02T00:00:00Z", "closesAt", "2030-01-01T00:00:00Z",
                "places", List.of(Map.of("mode", "ONSITE"), Map.of("mode", "ONSITE", "capacity", 3)), "keepDays", 30,
                "questions", List.of(
                        Map.of("code", "a", "kind", "CHOICE", "labels", Map.of("es", "¿Qué?")),
                        Map.of("code", "a", "kind", "TEXT", "labels", Map.of("en", "What?"), "choices", List.of(choice("x")),
                                "condition", Map.of("question", "none", "text", "yes")),
                        Map.of("code", "b", "kind", "TEXT", "labels", Map.of("en", "What?"), "condition", Map.of("question", "a", "text", "yes"))));
        Api.refused(set(secretariat, path, next, wrong), 400, "invalid-request").body("violations.pointer", containsInAnyOrder(
                "/closesAt", "/places", "/questions/0/labels", "/questions/0/choices", "/questions/1/code", "/questions/1/choices",
                "/questions/1/condition/question", "/questions/2/condition/text"));
        Api.as(secretariat).get("/conferences/" + event + "/actions").then()
                .body("items.findAll { it.action == 'setConferenceRegistration' || it.action == 'grantEventRole' }", hasSize(2));
    }

    @Test
    void opensAndClosesToTheSecond() {
        String event = opened(Map.of("opensAt", "2035-01-01T08:00:00Z", "closesAt", "2035-02-01T08:00:00Z"));
        itIs("2035-01-01T07:59:59Z");
        Api.anyone().get("/conferences/" + event + "/registration").then().body("status", equalTo("NOT_YET"));
        Api.refused(register(Api.anyone(), event, Map.of()), 409, "conflict").body("reason", equalTo("registration-not-open"));
        itIs("2035-01-01T08:00:00Z");
        register(Api.anyone(), event, Map.of()).then().statusCode(201);
        itIs("2035-02-01T07:59:59Z");
        register(Api.anyone(), event, Map.of()).then().statusCode(201);
        itIs("2035-02-01T08:00:00Z");
        Api.refused(register(Api.anyone(), event, Map.of()), 409, "conflict").body("reason", equalTo("registration-closed"));
    }

    @Test
    void registersForAMeetingAlike() {
        String meeting = Given.confirmedMeeting(network, Map.of("when", Map.of("edtf", "2036-05-04")));
        String path = "/meetings/" + meeting + "/registration";
        String etag = set(secretariat, path, null, settings(1, null, Map.of())).then().statusCode(200).extract().header("ETag");
        register(Api.anyone(), meeting, Map.of("kind", "MEETING")).then().statusCode(201).body("event.kind", equalTo("MEETING"));
        Api.refused(set(secretariat, path, null, settings(1, null, Map.of())), 428, "precondition-required");
        Api.refused(set(secretariat, path, "\"9-x\"", settings(1, null, Map.of())), 412, "changed-meanwhile");
        Api.refused(set(secretariat, path, etag, settings(0, null, Map.of())), 409, "conflict").body("reason", equalTo("below-confirmed"));
        Api.refused(Api.admin().header("If-Match", Api.etag("/meetings/" + meeting)).delete("/meetings/" + meeting), 409, "conflict");
    }

    private String opened(Map<String, ?> settings) {
        return Given.openedConference(network, settings);
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }
}
