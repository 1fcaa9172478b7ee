package org.paideia.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Sessions of a conference and of a meeting: who arranges them, what they may be, and what everybody reads. */
@ApiTest
class SessionApiTest {

    private String network;
    private String conference;
    private String organiser;

    @BeforeEach
    void aConference() {
        network = Given.network();
        conference = Given.openedConference(network, Map.of());
        organiser = Given.person();
        Given.eventRole(conference, organiser, "ORGANISER");
    }

    @Test
    void isArrangedByTheOrganiserAndReadByEverybody() {
        Response made = SomeSessions.add(Api.as(organiser), conference, Map.of(
                "track", "Governance", "room", "Great hall", "languages", List.of("en"), "interpretation", List.of("es", "fr"),
                "descriptions", Map.of("en", "How cities learn."), "capacity", 30,
                "documents", List.of(Map.of("titles", Map.of("en", "Slides"), "url", "https://example.org/slides.pdf"))));
        String id = made.then().statusCode(201).extract().path("id");
        Api.anyone().get("/sessions/" + id).then().statusCode(200)
                .body("start", equalTo("2036-05-04T09:30")).body("event.slug", equalTo(conference))
                .body("interpretation", contains("es", "fr")).body("places.capacity", equalTo(30)).body("places.taken", equalTo(0))
                .body("documents[0].url", equalTo("https://example.org/slides.pdf")).body("state", equalTo("SCHEDULED"));
        Api.anyone().get(list("&room=Great hall&track=Governance&format=PLENARY&day=2036-05-04&q=apert")).then()
                .statusCode(200).body("items.id", contains(id));
        Api.anyone().get(list("&day=2036-05-05")).then().body("items", empty());
        Api.as(organiser).get("/conferences/" + conference + "/actions").then().body("items.action", hasItems("createSession", "importSessions"));
        Api.as(organiser).get("/sessions/" + id + "/actions").then()
                .body("items.action", hasItems("updateSession", "deleteSession", "transitionSession"));
        Api.as(Given.person()).get("/sessions/" + id + "/actions").then().body("items", empty());
        Api.refused(SomeSessions.add(Api.as(Given.person()), conference, Map.of()), 403, "forbidden");
        Api.refused(SomeSessions.change(Api.as(Given.person()), id, Map.of("room", "Hall")), 403, "forbidden");
        String etag = Api.etag("/sessions/" + id);
        Api.patch(Api.as(organiser), etag, Map.of("titles", Map.of("es", "Inauguración"), "capacity", 20)).patch("/sessions/" + id).then()
                .statusCode(200).body("titles.es", equalTo("Inauguración")).body("titles.en", equalTo("Opening"));
        Api.refused(Api.patch(Api.as(organiser), etag, Map.of("room", "Hall")).patch("/sessions/" + id), 412, "changed-meanwhile");
        Api.as(organiser).header("If-Match", Api.etag("/sessions/" + id)).delete("/sessions/" + id).then().statusCode(204);
        Api.refused(Api.anyone().get("/sessions/" + id), 404, "not-found");
    }

    @Test
    void liesInTheDaysOfItsEventAndEndsAfterItBegins() {
        refusedAt(Map.of("start", "2036-05-03T09:30", "end", "2036-05-03T11:00"), "/start");
        refusedAt(Map.of("start", "2036-05-05T09:30", "end", "2036-05-05T11:00"), "/start");
        refusedAt(Map.of("end", "2036-05-04T09:30"), "/end");
        refusedAt(Map.of("end", "2036-05-06T09:30"), "/end");
        refusedAt(Map.of("start", "2036-02-31T09:30"), "/start");
        refusedAt(Map.of("titles", Map.of("es", "Apertura")), "/titles");
        SomeSessions.add(Api.as(organiser), conference, Map.of("start", "2036-05-04T22:00", "end", "2036-05-05T01:00")).then().statusCode(201);
    }

    @Test
    void takesNoRoomAndNoSpeakerTwiceAtTheSameTime() {
        SomeSessions.session(conference, Map.of("room", "Great hall", "speakers", List.of(speaker("Ada Example"))));
        Map<String, Object> other = Map.of("room", "great  Hall", "start", "2036-05-04T10:59", "end", "2036-05-04T12:00",
                "speakers", List.of(speaker("Somebody Else"), speaker("ada example")));
        Api.refused(SomeSessions.add(Api.as(organiser), conference, other), 409, "conflict")
                .body("reason", equalTo("timetable-clash"))
                .body("violations.pointer", containsInAnyOrder("/room", "/speakers/1/name"))
                .body("violations.code", contains("taken", "taken"))
                .body("violations.message", hasItems("great  Hall has “Opening” from 09:30 to 11:00."));
        Map<String, Object> after = new HashMap<>(other);
        after.put("start", "2036-05-04T11:00");
        String id = SomeSessions.session(conference, after);
        Api.refused(SomeSessions.change(Api.as(organiser), id, Map.of("start", "2036-05-04T10:00")), 409, "conflict")
                .body("violations", hasSize(2));
        SomeSessions.change(Api.as(organiser), id, Map.of("start", "2036-05-04T10:00", "room", "Small hall", "speakers", List.of()))
                .then().statusCode(200);
    }

    @Test
    void namesNoSpeakerWhoHasNotAgreedToThat() {
        String id = SomeSessions.session(conference, Map.of("speakers", List.of(
                Map.of("name", "Ada Example", "title", "Mayor", "organisation", "Espoo", "consentedOn", "2036-01-01"),
                Map.of("name", "Grace Hidden", "title", "Teacher"))));
        Api.anyone().get("/sessions/" + id).then().body("speakers.name", contains("Ada Example", null))
                .body("speakers[1].title", equalTo("Teacher"));
        for (String path : List.of("/sessions/" + id, list(""), "/sessions.csv" + event(), "/schedule.xml" + event(), "/schedule.json" + event(),
                "/activities?recordKind=SESSION&record=" + id, "/search?q=Grace", list("&q=grace"))) {
            String body = Api.anyone().get(path).then().statusCode(200).extract().asString();
            assertFalse(body.contains("Grace"), path);
        }
        Api.as(organiser).get("/sessions/" + id + "/speakers").then().statusCode(200)
                .body("items.name", contains("Ada Example", "Grace Hidden")).body("items[1].consentedOn", nullValue());
        Api.refused(Api.as(Given.person()).get("/sessions/" + id + "/speakers"), 403, "forbidden");
    }

    @Test
    void isCancelledWithAReasonAndFreesItsRoom() {
        String id = SomeSessions.session(conference, Map.of("room", "Great hall"));
        Api.refused(Api.move(Api.beyondSchema(Api.as(organiser)), "/sessions/" + id, Map.of("to", "CANCELLED")), 400, "invalid-request");
        String key = Api.unique("key");
        Api.move(Api.as(organiser).header("Idempotency-Key", key), "/sessions/" + id, Map.of("to", "CANCELLED", "note", "The speaker is ill.")).then()
                .statusCode(200).body("note", equalTo("The speaker is ill."));
        Api.refused(Api.move(Api.as(organiser).header("Idempotency-Key", key), "/sessions/" + id, Map.of("to", "CANCELLED", "note", "Nobody comes.")),
                422, "key-reused");
        String other = SomeSessions.session(conference, Map.of("room", "Great hall"));
        Api.refused(Api.move(Api.as(organiser), "/sessions/" + id, Map.of("to", "SCHEDULED")), 409, "conflict")
                .body("reason", equalTo("timetable-clash"));
        SomeSessions.change(Api.as(organiser), other, Map.of("room", "Small hall")).then().statusCode(200);
        Api.move(Api.as(organiser), "/sessions/" + id, Map.of("to", "SCHEDULED")).then().statusCode(200).body("note", nullValue());
        Api.refused(Api.move(Api.as(organiser), "/sessions/" + id, Map.of("to", "SCHEDULED")), 409, "transition-not-allowed");
    }

    @Test
    void ofAMeetingForMembersIsForThoseWhoMayKnowOfIt() {
        String meeting = Given.confirmedMeeting(network, Map.of("audience", "MEMBERS"));
        Map<String, Object> wish = SomeSessions.newSession(meeting, Map.of("kind", "MEETING", "start", "2031-05-04T09:30", "end", "2031-05-04T11:00"));
        String secretariat = Given.secretariatOf(network);
        String id = Api.json(Api.as(secretariat), wish).post("/sessions").then().statusCode(201).extract().path("id");
        String list = "/sessions?kind=MEETING&event=" + meeting;
        Api.as(secretariat).get(list).then().statusCode(200).body("items", hasSize(1));
        Api.refused(Api.anyone().get(list), 404, "not-found");
        Api.refused(Api.anyone().get("/sessions/" + id), 404, "not-found");
        Api.refused(Api.as(organiser).get("/sessions/" + id), 404, "not-found");
        Api.anyone().get("/search?q=Opening").then().body("items.id", not(hasItems(id)));
    }

    @Test
    void keepsTheTimeOnTheWallWhenTheZoneOfItsEventIsFoundToBeAnother() {
        String id = SomeSessions.session(conference, Map.of());
        Api.anyone().get("/sessions/" + id).then().body("timeZone", equalTo("UTC")).body("startsAt", equalTo("2036-05-04T09:30:00Z"));
        String path = "/conferences/" + conference;
        Api.patch(Api.admin(), Api.etag(path), Map.of("startsAt", "2036-05-04T05:00:00Z", "timeZone", "Asia/Shanghai")).patch(path)
                .then().statusCode(200);
        Api.anyone().get("/sessions/" + id).then().body("start", equalTo("2036-05-04T09:30"))
                .body("startsAt", equalTo("2036-05-04T01:30:00Z"));
    }

    @Test
    void comesPageByPageInTheOrderOfItsTimes() {
        IntStream.range(0, 7).forEach(i -> SomeSessions.session(conference, Map.of(
                "start", "2036-05-04T1" + (6 - i) + ":00", "end", "2036-05-04T1" + (6 - i) + ":30")));
        var first = Api.anyone().get(list("&limit=4&count=exact")).then().statusCode(200).body("totalCount", equalTo(7))
                .body("items[0].start", equalTo("2036-05-04T10:00")).extract();
        String next = first.path("nextCursor");
        Api.anyone().get(list("&limit=4&cursor=" + next)).then().body("items.start",
                contains("2036-05-04T14:00", "2036-05-04T15:00", "2036-05-04T16:00"));
        assertTrue(Api.anyone().get(list("&sort=-start")).<String>path("items[0].start").endsWith("16:00"));
    }

    @Test
    void keepsItsEventFromBeingDeletedAndStaysWhenThatIsOver() {
        String tentative = Given.conference(network, Map.of("when", Map.of("edtf", "2036-05-04")));
        String id = SomeSessions.session(tentative, Map.of());
        Api.refused(Api.admin().header("If-Match", "*").delete("/conferences/" + tentative), 409, "conflict").body("reason", equalTo("in-use"));
        Api.move(Api.admin(), "/conferences/" + tentative, Map.of("to", "CANCELLED", "note", "No host.")).then().statusCode(200);
        Api.refused(SomeSessions.change(Api.admin(), id, Map.of("room", "Hall")), 409, "conflict").body("reason", equalTo("conference-over"));
    }

    private void refusedAt(Map<String, ?> fields, String pointer) {
        Api.refused(SomeSessions.add(Api.as(organiser), conference, fields), 400, "invalid-request")
                .body("violations.pointer", contains(pointer));
    }

    private static Map<String, ?> speaker(String name) {
        return Map.of("name", name);
    }

    private String event() {
        return "?kind=CONFERENCE&event=" + conference;
    }

    private String list(String filters) {
        return "/sessions" + event() + filters;
    }
}
