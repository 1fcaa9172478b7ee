package org.paideia.programme;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paideia.testing.Api;
import org.paideia.testing.Given;

/** Sessions as tests need them. */
public final class SomeSessions {

    private SomeSessions() {}

    /** What adds a session to that conference, which takes place on 2036-05-04, with these fields beside or instead. */
    public static Map<String, Object> newSession(String conference, Map<String, ?> fields) {
        Map<String, Object> session = new HashMap<>(Map.of(
                "kind", "CONFERENCE", "event", conference, "sourceLanguage", "en", "titles", Map.of("en", "Opening", "es", "Apertura"),
                "format", "PLENARY", "start", "2036-05-04T09:30", "end", "2036-05-04T11:00"));
        session.putAll(fields);
        return session;
    }

    /** A session of that conference, by its id. */
    public static String session(String conference, Map<String, ?> fields) {
        return add(Api.admin(), conference, fields).then().statusCode(201).extract().path("id");
    }

    static Response add(RequestSpecification by, String conference, Map<String, ?> fields) {
        return Api.json(Api.beyondSchema(by), newSession(conference, fields)).post("/sessions");
    }

    static Response change(RequestSpecification by, String session, Map<String, ?> fields) {
        return Api.patch(Api.beyondSchema(by), "*", fields).patch("/sessions/" + session);
    }

    /** A check-in at a session of a conference that takes place today, by its id. */
    public static String checkedIn() {
        String conference = Given.conferenceToday(Given.network());
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String session = session(conference, Map.of("start", today + "T09:30", "end", today + "T11:00"));
        String id = UUID.randomUUID().toString();
        Map<String, ?> checkIn = Map.of("id", id, "registration", Given.registration(conference), "at", Instant.now().toString());
        Api.json(Api.admin(), Map.of("checkIns", List.of(checkIn))).post("/sessions/" + session + "/check-ins").then().statusCode(200);
        return id;
    }
}
