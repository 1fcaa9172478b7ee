package org.paideia.registration.checkin;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paideia.registration.SomeRegistrations;
import org.paideia.testing.Api;
import org.paideia.testing.Given;

/** What tests of the doors say again and again: it is the morning of the conferences that {@link Given} opens. */
final class SomeCheckIns {

    static final String MORNING = "2036-05-04T08:00:00Z";

    private SomeCheckIns() {}

    static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }

    /** Somebody who checks people in at that conference and has no other right. */
    static String atTheDoorOf(String conference) {
        String person = Given.person();
        Given.eventRole(conference, person, "CHECK_IN");
        return person;
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    /** A check-in by name in the morning, under that id. */
    static Map<String, Object> ofRegistration(String id, String registration) {
        return new HashMap<>(Map.of("id", id, "registration", registration, "at", MORNING, "door", "Main entrance"));
    }

    static Map<String, Object> ofCode(String id, String code) {
        return new HashMap<>(Map.of("id", id, "code", code, "at", MORNING, "door", "Garden"));
    }

    static Response send(RequestSpecification by, String conference, List<?> checkIns) {
        return Api.json(by, Map.of("kind", "CONFERENCE", "event", conference, "checkIns", checkIns)).post("/check-ins");
    }

    static Response send(String by, String conference, Map<?, ?> checkIn) {
        return send(Api.as(by), conference, List.of(checkIn));
    }

    static Response takeBack(String by, String id) {
        return Api.as(by).header("If-Match", "*").delete("/check-ins/" + id);
    }

    static String listOf(String conference) {
        return "/door-list?kind=CONFERENCE&event=" + conference;
    }

    /** What the QR code of a registration says. */
    static String codeOf(String registration) {
        return SomeRegistrations.saidBy(Api.admin().get("/registrations/" + registration + "/check-in-code.png").asByteArray());
    }
}
