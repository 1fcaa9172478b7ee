package org.paideia.registration.checkin;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.paideia.registration.SomeRegistrations.DIET;
import static org.paideia.registration.SomeRegistrations.answer;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.state;
import static org.paideia.registration.checkin.SomeCheckIns.MORNING;
import static org.paideia.registration.checkin.SomeCheckIns.atTheDoorOf;
import static org.paideia.registration.checkin.SomeCheckIns.codeOf;
import static org.paideia.registration.checkin.SomeCheckIns.id;
import static org.paideia.registration.checkin.SomeCheckIns.itIs;
import static org.paideia.registration.checkin.SomeCheckIns.listOf;
import static org.paideia.registration.checkin.SomeCheckIns.ofCode;
import static org.paideia.registration.checkin.SomeCheckIns.ofRegistration;
import static org.paideia.registration.checkin.SomeCheckIns.send;
import static org.paideia.registration.checkin.SomeCheckIns.takeBack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.shared.text.Sha256;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** People are let in at the doors of an event, each once, whoever stands there and whenever what they did arrives. */
@ApiTest
class CheckInApiTest {

    private String network;
    private String event;
    private String door;

    @BeforeEach
    void theMorningOfAnEvent() {
        network = Given.network();
        event = Given.openedConference(network, Map.of("questions", List.of(DIET)));
        door = atTheDoorOf(event);
    }

    /** The list is all that somebody at the door sees, and it holds nothing that is not needed there. */
    @Test
    void thoseAtTheDoorSeeWhoIsExpectedAndNothingElseOfThem() {
        String city = Given.city();
        String email = Api.unique("guest") + "@example.org";
        String guest = register(Api.anyone(), event, Map.of("email", email, "name", "Zoë Example", "answers", List.of(answer("diet", "vegetarian")))).path("id");
        String delegate = Api.json(Api.as(Given.focalPointOf(city)), Map.of("kind", "CONFERENCE", "event", event, "mode", "ONSITE", "city", city,
                "delegates", List.of(Map.of("name", "Ada Example", "email", Api.unique("ada") + "@example.org", "language", "en"))))
                .post("/registration-groups").path("items[0].id");
        String waits = register(Api.anyone(), event, Map.of("city", city, "name", "Waits Example")).path("id");
        assertEquals("PENDING", state(waits));
        String code = codeOf(guest);
        var list = Api.as(door).get(listOf(event));
        list.then().statusCode(200).header("Cache-Control", "no-store")
                .body("event.slug", equalTo(event)).body("opensAt", equalTo("2036-05-03T00:00:00Z"))
                .body("cities.slug", contains(city))
                .body("people.registration", contains(delegate, guest)).body("people.name", contains("Ada Example", "Zoë Example"))
                .body("people.city", contains(city, null)).body("people.mode", contains("ONSITE", "ONSITE")).body("people.state", contains("CONFIRMED", "CONFIRMED"))
                .body("people[1].codeDigest", equalTo(Sha256.hex(code.getBytes(StandardCharsets.US_ASCII)).substring(0, 16)));
        Map<String, ?> person = list.path("people[1]");
        assertEquals(Set.of("registration", "name", "mode", "state", "codeDigest"), person.keySet());
        assertFalse(list.asString().contains(email) || list.asString().contains(code.substring(8)), list.asString());
        Api.refused(Api.as(door).get("/registrations?kind=CONFERENCE&event=" + event), 403, "forbidden");
        Api.refused(Api.as(door).get("/registrations/" + guest), 404, "not-found");
        Api.refused(Api.as(Given.person()).get(listOf(event)), 403, "forbidden");
        Api.refused(Api.as(door).get(listOf(Given.openedConference(network, Map.of()))), 403, "forbidden");
        Api.as(door).get("/conferences/" + event + "/actions").then().body("items.action", contains("recordCheckIns"));
    }

    @Test
    void peopleAreCheckedInByNameAndByCode() {
        String byName = Given.registration(event);
        String byCode = Given.registration(event);
        String code = codeOf(byCode);
        itIs("2036-05-04T08:30:00Z");
        String first = id();
        send(Api.as(door), event, List.of(ofRegistration(first, byName), ofCode(id(), code))).then().statusCode(200)
                .body("items.outcome", contains("CHECKED_IN", "CHECKED_IN")).body("items.person.registration", contains(byName, byCode))
                .body("items.person.state", contains("ATTENDED", "ATTENDED")).body("items.counted.at", contains(MORNING, MORNING))
                .body("items.counted.door", contains("Main entrance", "Garden"));
        Api.admin().get("/registrations/" + byName).then().body("state", equalTo("ATTENDED")).body("arrivedAt", equalTo(MORNING));
        Api.as(door).get(listOf(event)).then().body("people.state", contains("ATTENDED", "ATTENDED")).body("people.checkIn", hasItem(first))
                .body("people.checkedInAt", contains(MORNING, MORNING));
        Api.admin().get("/activities?network=" + network + "&event=registration.checked-in").then().body("items", org.hamcrest.Matchers.hasSize(2));
        // The code is shown again where somebody goes out and comes back.
        assertEquals(code, codeOf(byCode));
    }

    /** What is sent again changes nothing, and the second door is told when and where the first was. */
    @Test
    void eachPersonIsCountedOnceHoweverOftenItIsSent() {
        String registration = Given.registration(event);
        String code = codeOf(registration);
        itIs("2036-05-04T09:00:00Z");
        String first = id();
        send(door, event, ofRegistration(first, registration)).then().body("items.outcome", contains("CHECKED_IN"));
        send(door, event, ofRegistration(first, registration)).then().body("items.outcome", contains("CHECKED_IN")).body("items.counted.id", contains(first));
        Map<String, Object> second = ofCode(id(), code);
        second.put("at", "2036-05-04T08:40:00Z");
        send(atTheDoorOf(event), event, second).then().statusCode(200).body("items.outcome", contains("ALREADY_CHECKED_IN"))
                .body("items.counted.at", contains(MORNING)).body("items.counted.door", contains("Main entrance")).body("items.counted.id", contains(first));
        String other = Given.registration(event);
        send(Api.as(door), event, List.of(ofCode(id(), codeOf(other)), ofRegistration(id(), other))).then()
                .body("items.outcome", containsInAnyOrder("CHECKED_IN", "ALREADY_CHECKED_IN"));
        String key = Api.unique("key");
        Map<String, ?> third = ofRegistration(id(), Given.registration(event));
        send(Api.as(door).header("Idempotency-Key", key), event, List.of(third)).then().statusCode(200);
        send(Api.as(door).header("Idempotency-Key", key), event, List.of(third)).then().statusCode(200).header("Idempotent-Replayed", "true");
        Api.admin().get("/activities?network=" + network + "&event=registration.checked-in").then().body("items", org.hamcrest.Matchers.hasSize(3));
    }

    /** What cannot be counted is told, one by one, and nothing of a queue is lost by it. */
    @Test
    void whoIsCancelledUnknownOrForgedIsToldAndHindersNobody() {
        String good = Given.registration(event);
        String cancelled = Given.registration(event);
        String code = codeOf(cancelled);
        Api.move(Api.admin(), "/registrations/" + cancelled, Map.of("to", "CANCELLED")).then().statusCode(200);
        String elsewhere = Given.registration(Given.openedConference(network, Map.of()));
        String early = Given.registration(event);
        Map<String, Object> before = ofRegistration(id(), early);
        before.put("at", "2036-05-02T23:59:59Z");
        Map<String, Object> ahead = ofRegistration(id(), early);
        ahead.put("at", "2036-05-04T08:06:00Z");
        itIs(MORNING);
        send(Api.as(door), event, List.of(ofCode(id(), code), ofCode(id(), codeOf(elsewhere)), ofRegistration(id(), elsewhere),
                ofCode(id(), "PAIDEIA:" + "0".repeat(32)), ofCode(id(), "https://example.org/"), before, ahead, ofRegistration(id(), good)))
                .then().statusCode(200)
                .body("items.outcome", contains("NO_PLACE", "UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN", "WRONG_TIME", "WRONG_TIME", "CHECKED_IN"))
                .body("items[0].person.state", equalTo("CANCELLED")).body("items[1].person", nullValue());
        assertEquals("CANCELLED", state(cancelled));
        assertEquals("CONFIRMED", state(elsewhere));
        assertEquals("CONFIRMED", state(early));
        // A clock that is a little ahead means now.
        Map<String, Object> little = ofRegistration(id(), early);
        little.put("at", "2036-05-04T08:04:00Z");
        send(door, event, little).then().body("items.outcome", contains("CHECKED_IN")).body("items.counted.at", contains(MORNING));
        Api.admin().header("If-Match", "*").delete("/registrations/" + early).then().statusCode(204);
        send(door, event, ofRegistration(id(), early)).then().body("items.outcome", contains("ALREADY_CHECKED_IN")).body("items[0].person", nullValue());
    }

    @Test
    void aWrongCheckInIsTakenBack() {
        String registration = Given.registration(event);
        itIs(MORNING);
        String wrong = id();
        send(door, event, ofRegistration(wrong, registration)).then().body("items.outcome", contains("CHECKED_IN"));
        Api.refused(Api.as(door).delete("/check-ins/" + wrong), 428, "precondition-required");
        Api.refused(Api.as(door).header("If-Match", "\"7-x\"").delete("/check-ins/" + wrong), 412, "changed-meanwhile");
        Api.refused(takeBack(Given.person(), wrong), 404, "not-found");
        takeBack(door, wrong).then().statusCode(204);
        Api.admin().get("/registrations/" + registration).then().body("state", equalTo("CONFIRMED")).body("arrivedAt", nullValue());
        Api.refused(takeBack(door, wrong), 404, "not-found");
        send(door, event, ofRegistration(wrong, registration)).then().body("items.outcome", contains("TAKEN_BACK"));
        assertEquals("CONFIRMED", state(registration));
        String right = id();
        send(door, event, ofRegistration(right, registration)).then().body("items.outcome", contains("CHECKED_IN"));
        Api.move(Api.admin(), "/conferences/" + event, Map.of("to", "HELD")).then().statusCode(200);
        Api.move(Api.admin(), "/conferences/" + event, Map.of("to", "CLOSED")).then().statusCode(200);
        Api.refused(takeBack(door, right), 409, "conflict").body("reason", equalTo("no-doors"));
    }

    @Test
    void nobodyIsCheckedInWhereNothingTakesPlace() {
        String secretariat = Given.secretariatOf(network);
        String tentative = Given.conference(network, Map.of("when", Map.of("edtf", "2036-05")));
        Map<String, ?> settings = Map.of("places", List.of(Map.of("mode", "ONSITE")), "keepDays", 90);
        Api.json(Api.admin(), settings).put("/conferences/" + tentative + "/registration").then().statusCode(200);
        String registration = Given.registration(tentative);
        itIs(MORNING);
        Api.refused(send(secretariat, tentative, ofRegistration(id(), registration)), 409, "conflict").body("reason", equalTo("no-doors"));
        Api.refused(Api.as(secretariat).get(listOf(tentative)), 409, "conflict");
        Api.refused(Api.as(secretariat).get(listOf("no-such-event")), 404, "not-found");
        Api.refused(send(secretariat, "no-such-event", ofRegistration(id(), registration)), 422, "rule-violated");
        Api.refused(send(Given.person(), event, ofRegistration(id(), registration)), 403, "forbidden");
        String id = id();
        Map<String, Object> nobody = ofRegistration(id, registration);
        nobody.remove("registration");
        Api.refused(send(Api.beyondSchema(Api.as(secretariat)), event, List.of(nobody)), 400, "invalid-request").body("violations.pointer", contains("/checkIns/0/registration"));
        Api.refused(send(Api.beyondSchema(Api.as(secretariat)), event, List.of(ofRegistration(id, registration), ofRegistration(id, registration))), 400, "invalid-request")
                .body("violations.pointer", contains("/checkIns/1/id"));
    }

    /** What the organiser says of those who were not there gives way to a check-in that arrives late, and a place stays a place. */
    @Test
    void whoWasNotThereIsSaidFromTheFirstDayOn() {
        String registration = Given.registration(event);
        String path = "/registrations/" + registration;
        String email = Api.admin().get(path).path("email");
        Api.refused(Api.move(Api.admin(), path, Map.of("to", "ABSENT")), 409, "conflict").body("reason", equalTo("not-yet"));
        Api.admin().get(path + "/actions").then().body("items.to", not(hasItem("ABSENT")));
        itIs("2036-05-05T08:00:00Z");
        Api.admin().get(path + "/actions").then().body("items.to", hasItem("ABSENT")).body("items.to", not(hasItem("ATTENDED")));
        Api.refused(Api.move(Api.admin(), path, Map.of("to", "ATTENDED")), 409, "transition-not-allowed");
        Api.move(Api.admin(), path, Map.of("to", "ABSENT")).then().statusCode(200).body("state", equalTo("ABSENT"));
        Api.move(Api.admin(), path, Map.of("to", "EXCUSED", "note", "She was ill.")).then().statusCode(200);
        Api.move(Api.admin(), path, Map.of("to", "CONFIRMED")).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        Api.move(Api.admin(), path, Map.of("to", "ABSENT")).then().statusCode(200);
        Api.anyone().get("/conferences/" + event + "/registration").then().body("places[0].confirmed", equalTo(1));
        send(door, event, ofRegistration(id(), registration)).then().body("items.outcome", contains("CHECKED_IN"));
        Api.refused(Api.move(Api.admin(), path, Map.of("to", "CANCELLED")), 409, "transition-not-allowed");
        Api.refused(Api.move(Api.admin(), path, Map.of("to", "CONFIRMED")), 409, "transition-not-allowed");
        itIs("2036-05-04T12:00:00Z");
        Api.refused(register(Api.with(org.paideia.testing.Issuer.person(email.split("@")[0], Set.of())), event, Map.of("email", email)), 409, "conflict")
                .body("reason", equalTo("registered-already"));
        Api.admin().header("If-Match", "*").delete(path).then().statusCode(204);
        Api.admin().get(path).then().body("state", equalTo("ATTENDED")).body("name", nullValue());
        Api.as(door).get(listOf(event)).then().body("people", empty()).body("event", not(anEmptyMap()));
    }
}
