package org.paideia.programme;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.paideia.testing.Api;

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
}
