package org.paideia.programme.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.document.Extracted;
import org.paideia.programme.SomeSessions;
import org.paideia.registration.SomeRegistrations;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Size;
import org.paideia.testing.Together;

/** People are let in at the door of a session, each once; from that follow their certificates and how many came. */
@ApiTest
class SessionCheckInApiTest {

    private static final String TEN = "2036-05-04T10:00:00Z";

    private String network;
    private String event;
    private String door;

    @BeforeEach
    void theDayOfAnEvent() {
        network = Given.network();
        event = Given.openedConference(network, Map.of());
        door = Given.person();
        Given.eventRole(event, door, "CHECK_IN");
    }

    /** Where places are limited, those who have one are expected; the list tells no more of them than that of the event. */
    @Test
    void whoHasAPlaceInTheSessionIsExpected() {
        String visit = SomeSessions.session(event, Map.of("format", "STUDY_VISIT", "capacity", 1));
        String has = Given.registration(event);
        String waits = Given.registration(event);
        String other = Given.registration(event);
        assertEquals("CHOSEN", choose(has, visit));
        assertEquals("WAITLISTED", choose(waits, visit));
        itIs(TEN);
        Api.as(door).get("/sessions/" + visit + "/door-list").then().statusCode(200).header("Cache-Control", "no-store")
                .body("people.registration", contains(has)).body("session.id", equalTo(visit)).body("event.slug", equalTo(event))
                .body("opensAt", equalTo("2036-05-04T00:00:00Z")).body("people[0].codeDigest.length()", equalTo(16)).body("people[0].email", nullValue());
        send(visit, at(id(), has), at(id(), waits), at(id(), other), at(id(), UUID.randomUUID().toString())).then().statusCode(200)
                .body("items.outcome", contains("CHECKED_IN", "NO_PLACE", "NO_PLACE", "UNKNOWN"));
        String open = SomeSessions.session(event, Map.of());
        send(open, at(id(), has), at(id(), waits), at(id(), other)).then().body("items.outcome", contains("CHECKED_IN", "CHECKED_IN", "CHECKED_IN"));
        Api.as(door).get("/sessions/" + visit + "/actions").then().body("items.action", contains("recordSessionCheckIns"));
        Api.refused(Api.as(Given.person()).get("/sessions/" + visit + "/door-list"), 403, "forbidden");
        Api.refused(Api.as(door).get("/sessions/" + UUID.randomUUID() + "/door-list"), 404, "not-found");
        Api.refused(Api.as(door).get("/session-attendance?kind=CONFERENCE&event=" + event), 403, "forbidden");
        Api.admin().get("/session-attendance?kind=CONFERENCE&event=" + event).then().statusCode(200)
                .body("items.session", contains(visit, open)).body("items.came", contains(1, 3)).body("items[0].places.taken", equalTo(1));
        Api.admin().get("/session-attendance.csv?kind=CONFERENCE&event=" + event).then().statusCode(200).body(containsString(visit + ",Opening,Opening,"));
        Api.admin().get("/sessions/" + open + "/actions").then().body("items.action", hasItem("deleteSession"));
        Api.refused(Api.admin().header("If-Match", "*").delete("/sessions/" + open), 409, "conflict").body("reason", equalTo("in-use"));
    }

    /** What is sent again changes nothing; a second door is told of the first; whoever came here is at the event. */
    @Test
    void eachIsCountedOnceAndIsAtTheEventByThat() {
        String session = SomeSessions.session(event, Map.of());
        String registration = Given.registration(event);
        String code = SomeRegistrations.saidBy(Api.admin().get("/registrations/" + registration + "/check-in-code.png").asByteArray());
        itIs(TEN);
        String first = id();
        send(session, at(first, registration)).then().body("items.outcome", contains("CHECKED_IN")).body("items[0].person.state", equalTo("ATTENDED"));
        send(session, at(first, registration)).then().body("items.outcome", contains("CHECKED_IN"));
        Map<String, Object> second = at(id(), null);
        second.put("code", code);
        send(session, second).then().body("items.outcome", contains("ALREADY_CHECKED_IN")).body("items.counted.id", contains(first));
        Api.admin().get("/registrations/" + registration).then().body("state", equalTo("ATTENDED")).body("arrivedAt", equalTo(TEN));
        Api.admin().get("/activities?network=" + network + "&event=registration.checked-in").then().body("items.size()", equalTo(1));
        Api.as(door).get("/sessions/" + session + "/door-list").then().body("people.checkIn", contains(first));
        Map<String, Object> early = at(id(), Given.registration(event));
        early.put("at", "2036-05-03T23:59:00Z");
        Map<String, Object> foreign = at(id(), null);
        foreign.put("code", "https://example.org/");
        String elsewhere = Given.registration(Given.openedConference(network, Map.of()));
        send(session, early, foreign, at(id(), elsewhere)).then().body("items.outcome", contains("WRONG_TIME", "UNKNOWN", "UNKNOWN"));
        Map<String, Object> nobody = at(id(), null);
        Api.refused(Api.json(Api.beyondSchema(Api.as(door)), Map.of("checkIns", List.of(nobody))).post("/sessions/" + session + "/check-ins"), 400, "invalid-request")
                .body("violations.pointer", contains("/checkIns/0/registration"));
        Api.transition(Api.admin(), "/sessions/" + session, "*", Map.of("to", "CANCELLED", "note", "Nobody came.")).then().statusCode(200);
        Api.refused(send(session, at(id(), registration)), 409, "conflict").body("reason", equalTo("session-cancelled"));
        Api.refused(Api.as(door).get("/sessions/" + session + "/door-list"), 409, "conflict");
    }

    @Test
    void isTakenBackAndWithItWhatFollowedFromIt() {
        String session = SomeSessions.session(event, Map.of());
        String later = SomeSessions.session(event, Map.of("start", "2036-05-04T12:00", "end", "2036-05-04T13:00"));
        String registration = Given.registration(event);
        itIs(TEN);
        String wrong = id();
        send(session, at(wrong, registration)).then().statusCode(200);
        Api.refused(Api.as(door).delete("/session-check-ins/" + wrong), 428, "precondition-required");
        Api.refused(Api.as(door).header("If-Match", "\"7-x\"").delete("/session-check-ins/" + wrong), 412, "changed-meanwhile");
        Api.refused(takeBack(Given.person(), wrong), 404, "not-found");
        takeBack(door, wrong).then().statusCode(204);
        Api.refused(takeBack(door, wrong), 404, "not-found");
        Api.admin().get("/registrations/" + registration).then().body("state", equalTo("CONFIRMED"));
        send(session, at(wrong, registration)).then().body("items.outcome", contains("TAKEN_BACK"));
        // Whoever was at another session stays at the event, and who was not there was at no session.
        String first = id();
        send(session, at(first, registration)).then().body("items.outcome", contains("CHECKED_IN"));
        send(later, at(id(), registration)).then().body("items.outcome", contains("CHECKED_IN"));
        takeBack(door, first).then().statusCode(204);
        Api.admin().get("/registrations/" + registration).then().body("state", equalTo("ATTENDED"));
        Api.as(door).header("If-Match", "*").delete("/check-ins/" + first).then().statusCode(204);
        Api.admin().get("/registrations/" + registration).then().body("state", equalTo("CONFIRMED"));
        Api.as(door).get("/sessions/" + later + "/door-list").then().body("people.checkIn", contains(nullValue()));
        Api.move(Api.admin(), "/conferences/" + event, Map.of("to", "HELD")).then().statusCode(200);
        String last = id();
        send(later, at(last, registration)).then().body("items.outcome", contains("CHECKED_IN"));
        Api.move(Api.admin(), "/conferences/" + event, Map.of("to", "CLOSED")).then().statusCode(200);
        Api.refused(takeBack(door, last), 409, "conflict").body("reason", equalTo("no-doors"));
    }

    /** All doors of a session at once, each with everybody: each is counted once. */
    @Test
    void nobodyIsCountedTwiceHoweverManyDoorsThereAre() {
        int people = Size.of(20, 200);
        String visit = SomeSessions.session(event, Map.of("capacity", people));
        List<String> all = IntStream.range(0, people).mapToObj(i -> Given.registration(event)).toList();
        all.forEach(registration -> choose(registration, visit));
        itIs(TEN);
        List<List<String>> outcomes = new java.util.concurrent.CopyOnWriteArrayList<>();
        List<Integer> answers = Together.act(IntStream.range(0, Size.of(5, 20)).<Callable<Integer>>mapToObj(i -> () -> {
            Response answer = send(visit, all.stream().map(registration -> at(id(), registration)).toArray(Map[]::new));
            outcomes.add(answer.path("items.outcome"));
            return answer.statusCode();
        }).toList());
        assertEquals(List.of(200), answers.stream().distinct().toList());
        assertEquals(people, outcomes.stream().flatMap(List::stream).filter("CHECKED_IN"::equals).count());
        assertTrue(outcomes.stream().flatMap(List::stream).allMatch(outcome -> List.of("CHECKED_IN", "ALREADY_CHECKED_IN").contains(outcome)));
        Api.admin().get("/session-attendance?kind=CONFERENCE&event=" + event).then().body("items.came", contains(people));
        Api.admin().get("/activities?network=" + network + "&event=registration.checked-in&count=exact").then().body("totalCount", equalTo(people));
    }

    /** The certificate lists what the delegate attended, in their language, and whoever has the code sees the same. */
    @Test
    void aCertificateListsTheSessionsThatWereAttended() throws IOException {
        String opening = SomeSessions.session(event, Map.of());
        String visit = SomeSessions.session(event, Map.of(
                "titles", Map.of("en", "A school", "es", "Una escuela"), "start", "2036-05-04T14:00", "end", "2036-05-04T17:00", "format", "STUDY_VISIT"));
        String missed = SomeSessions.session(event, Map.of("titles", Map.of("en", "Closing", "es", "Clausura"), "start", "2036-05-04T18:00", "end", "2036-05-04T19:00"));
        String registration = Api.json(Api.anyone(), Given.newRegistration(event, Map.of("name", "Ada Example", "language", "es")))
                .post("/registrations").then().statusCode(201).extract().path("id");
        itIs(TEN);
        String came = id();
        send(visit, at(id(), registration)).then().statusCode(200);
        send(opening, at(came, registration)).then().statusCode(200);
        send(missed, at(id(), Given.registration(event))).then().statusCode(200);
        byte[] pdf = Api.admin().get("/registrations/" + registration + "/certificate.pdf").then().statusCode(200).extract().asByteArray();
        String words = Extracted.whole(pdf);
        for (String said : List.of("Sesiones a las que asistió", "4 de mayo de 2036, 09:30–11:00", "Apertura", "1 h 30 min", "Una escuela", "3 h", "4 h 30 min")) {
            assertTrue(words.contains(said), said + " is not in " + words);
        }
        assertTrue(!words.contains("Clausura"), words);
        assertEquals(2, Extracted.pages(pdf));
        String code = Api.admin().get("/registrations/" + registration + "/certificate").path("code");
        Api.anyone().get("/verify/" + code).then().statusCode(200).body("certificate.sessions.title", contains("Apertura", "Una escuela"))
                .body("certificate.sessions.start", contains("2036-05-04T09:30", "2036-05-04T14:00"));
        byte[] archive = Api.admin().get("/certificates.zip?kind=CONFERENCE&event=" + event).then().statusCode(200).extract().asByteArray();
        assertTrue(SomeRegistrations.unpacked(archive).values().stream().anyMatch(each -> java.util.Arrays.equals(each, pdf)));
        takeBack(door, came).then().statusCode(204);
        Api.anyone().get("/verify/" + code).then().body("stands", equalTo(true)).body("certificate.sessions.title", contains("Una escuela"));
        Api.admin().header("If-Match", "*").delete("/registrations/" + registration).then().statusCode(204);
        Api.anyone().get("/verify/" + code).then().body("certificate.fullName", nullValue()).body("certificate.sessions.title", not(empty()));
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** A check-in of now, by name unless that is null. */
    private static Map<String, Object> at(String id, String registration) {
        Map<String, Object> checkIn = new HashMap<>(Map.of("id", id, "at", TEN, "door", "Bus"));
        if (registration != null) {
            checkIn.put("registration", registration);
        }
        return checkIn;
    }

    private Response send(String session, Map<?, ?>... checkIns) {
        return Api.json(Api.as(door), Map.of("checkIns", List.of(checkIns))).post("/sessions/" + session + "/check-ins");
    }

    private static Response takeBack(String by, String id) {
        return Api.as(by).header("If-Match", "*").delete("/session-check-ins/" + id);
    }

    private static String choose(String registration, String session) {
        return Api.json(Api.admin(), Map.of("session", session)).post("/registrations/" + registration + "/sessions").then().statusCode(201).extract().path("state");
    }
}
