package org.paideia.registration.checkin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.paideia.registration.SomeRegistrations.state;
import static org.paideia.registration.checkin.SomeCheckIns.id;
import static org.paideia.registration.checkin.SomeCheckIns.itIs;
import static org.paideia.registration.checkin.SomeCheckIns.takeBack;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Which cities were at a meeting follows from who was checked in, and never the other way round. */
@ApiTest
class MeetingCheckInApiTest {

    private static final Map<String, ?> PLACES = Map.of("places", List.of(Map.of("mode", "ONSITE"), Map.of("mode", "ONLINE")), "keepDays", 90);

    private String meeting;
    private String secretariat;
    private String city;
    private String focal;

    @BeforeEach
    void theMorningOfAMeetingForMembers() {
        String network = Given.network();
        secretariat = Given.secretariatOf(network);
        city = Given.city();
        focal = Given.focalPointOf(city);
        Given.member(city, network);
        meeting = Given.confirmedMeeting(network, Map.of("audience", "MEMBERS", "mode", "HYBRID"));
        Api.json(Api.as(secretariat), PLACES).put("/meetings/" + meeting + "/registration").then().statusCode(200);
    }

    @Test
    void theAttendanceOfACityFollowsFromItsDelegates() {
        String online = delegate("ONLINE");
        String onsite = delegate("ONSITE");
        itIs("2031-05-04T10:00:00Z");
        String first = id();
        checkIn(first, online).then().statusCode(200).body("items.outcome", contains("CHECKED_IN"));
        attendance().body("items.city.slug", contains(city)).body("items.presence", contains("PRESENT"))
                .body("items.mode", contains("ONLINE")).body("items.people", contains(1));
        String second = id();
        checkIn(second, onsite).then().body("items.outcome", contains("CHECKED_IN"));
        checkIn(id(), onsite).then().body("items.outcome", contains("ALREADY_CHECKED_IN"));
        attendance().body("items.mode", contains("ONSITE")).body("items.people", contains(2));
        Api.as(secretariat).get("/activities?event=attendance.recorded&city=" + city).then().body("items", org.hamcrest.Matchers.hasSize(1));
        takeBack(secretariat, first).then().statusCode(204);
        attendance().body("items.people", contains(1));
        takeBack(secretariat, second).then().statusCode(204);
        attendance().body("items", empty());
    }

    @Test
    void whatWasEnteredByHandStaysAndChecksNobodyIn() {
        String delegate = delegate("ONSITE");
        String other = delegate("ONSITE");
        itIs("2031-05-05T10:00:00Z");
        Api.move(Api.as(secretariat), "/meetings/" + meeting, Map.of("to", "HELD")).then().statusCode(200);
        String path = "/meetings/" + meeting + "/attendance/" + city;
        Api.json(Api.as(secretariat), Map.of("presence", "PRESENT", "mode", "ONSITE", "people", 4)).put(path).then().statusCode(200);
        assertEquals("CONFIRMED", state(delegate));
        checkIn(id(), delegate).then().body("items.outcome", contains("CHECKED_IN"));
        attendance().body("items.people", contains(5));
        Api.json(Api.as(secretariat), Map.of("presence", "EXCUSED")).put(path).then().statusCode(200);
        checkIn(id(), other).then().body("items.outcome", contains("CHECKED_IN"));
        attendance().body("items.presence", contains("PRESENT")).body("items.people", contains(1));
    }

    /** Whoever checks people in may know of a meeting for members, at which they have nothing else to do. */
    @Test
    void thoseAtTheDoorOfAMeetingForMembersKnowOfIt() {
        String door = Given.person();
        Api.refused(Api.as(door).get("/meetings/" + meeting), 404, "not-found");
        Api.json(Api.admin(), Map.of("kind", "MEETING", "event", meeting, "role", "CHECK_IN", "email", door + "@example.org"))
                .post("/event-roles").then().statusCode(201);
        Api.as(door).get("/meetings/" + meeting).then().statusCode(200);
        Api.as(door).get("/door-list?kind=MEETING&event=" + meeting).then().statusCode(200).body("event.slug", equalTo(meeting));
        Api.refused(Api.as(focal).get("/door-list?kind=MEETING&event=" + meeting), 403, "forbidden");
    }

    private String delegate(String mode) {
        Response answer = Api.json(Api.as(focal), Map.of("kind", "MEETING", "event", meeting, "mode", mode, "city", city,
                "delegates", List.of(Map.of("name", "Ada Example", "email", Api.unique("ada") + "@example.org", "language", "en"))))
                .post("/registration-groups");
        answer.then().statusCode(200);
        return answer.path("items[0].id");
    }

    private Response checkIn(String id, String registration) {
        return Api.json(Api.as(secretariat), Map.of("kind", "MEETING", "event", meeting,
                "checkIns", List.of(Map.of("id", id, "registration", registration, "at", "2031-05-04T09:00:00Z")))).post("/check-ins");
    }

    private io.restassured.response.ValidatableResponse attendance() {
        return Api.as(secretariat).get("/meetings/" + meeting + "/attendance").then().statusCode(200);
    }
}
