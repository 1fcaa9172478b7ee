package org.paideia.eventrole;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Roles at events: who grants them, what they give, and when they end. */
@ApiTest
class EventRoleApiTest {

    private String network;
    private String secretariat;
    private String event;

    @BeforeEach
    void anEvent() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        event = Given.openedConference(network, Map.of());
    }

    @Test
    void isGrantedByTheNetworkToAnybodyAndGivesTheDeskOfThatEventAlone() {
        String staff = Given.person();
        Api.refused(grant(staff, Map.of("email", staff + "@example.org")), 403, "forbidden");
        Api.refused(grant(Given.secretariatOf(Given.network()), Map.of("email", staff + "@example.org")), 403, "forbidden");
        Api.refused(grant(secretariat, Map.of()), 400, "invalid-request");
        Api.refused(grant(secretariat, Map.of("email", "nobody-at-all@example.org")), 422, "rule-violated");
        Api.refused(grant(secretariat, Map.of("person", "01932f6e-8a00-7000-8000-000000000003")), 422, "rule-violated");
        Api.refused(grant(secretariat, Map.of("email", secretariat + "@example.org")), 403, "forbidden").body("reason", equalTo("oneself"));
        String id = grant(secretariat, Map.of("email", staff.toUpperCase(Locale.ROOT) + "@example.org")).then().statusCode(201)
                .body("until", equalTo("2036-06-04T00:00:00Z")).body("person.name", equalTo("Name of " + staff)).extract().path("id");
        Api.refused(grant(secretariat, Map.of("person", Given.idOf(staff))), 409, "conflict").body("reason", equalTo("role-held"));
        Api.as(staff).get("/registrations?kind=CONFERENCE&event=" + event).then().statusCode(200);
        Api.refused(Api.as(staff).get("/registrations?kind=CONFERENCE&event=" + Given.openedConference(network, Map.of())), 403, "forbidden");
        Api.as(staff).get(roles()).then().statusCode(200).body("items.id", contains(id));
        String door = Given.person();
        grant(secretariat, Map.of("email", door + "@example.org", "role", "CHECK_IN")).then().statusCode(201);
        Api.refused(Api.as(door).get("/registrations?kind=CONFERENCE&event=" + event), 403, "forbidden");
        Api.refused(Api.as(door).get(roles()), 403, "forbidden");
        Api.refused(Api.as(door).get("/event-roles/" + id), 404, "not-found");
    }

    @Test
    void endsWhenSomebodyEndsItAndByItselfThirtyDaysAfterTheEvent() {
        String staff = Given.person();
        String path = "/event-roles/" + Given.eventRole(event, staff, "ORGANISER");
        Api.refused(Api.json(Api.as(staff), Map.of("to", "ENDED")).post(path + "/transitions"), 428, "precondition-required");
        Api.refused(Api.transition(Api.as(staff), path, "\"9-x\"", Map.of("to", "ENDED")), 412, "changed-meanwhile");
        Api.refused(Api.move(Api.as(Given.person()), path, Map.of("to", "ENDED")), 404, "not-found");
        Api.refused(Api.move(Api.as(staff), path, Map.of("to", "IN_FORCE")), 409, "transition-not-allowed").body("allowed", contains("ENDED"));
        String key = Api.unique("key");
        Api.move(Api.as(staff).header("Idempotency-Key", key), path, Map.of("to", "ENDED")).then().statusCode(200).body("state", equalTo("ENDED"));
        Api.refused(Api.move(Api.as(staff).header("Idempotency-Key", key), path, Map.of("to", "ENDED", "note", "Sorry.")), 422, "key-reused");
        Api.refused(Api.move(Api.as(secretariat), path, Map.of("to", "ENDED")), 409, "transition-not-allowed").body("allowed", empty());
        Api.refused(Api.as(staff).get(roles()), 403, "forbidden");
        Given.eventRole(event, staff, "ORGANISER");
        itIs("2036-06-03T23:59:59Z");
        Api.as(staff).get(roles()).then().statusCode(200);
        itIs("2036-06-04T00:00:00Z");
        Api.refused(Api.as(staff).get(roles()), 403, "forbidden");
        Api.as(secretariat).get(roles() + "&sort=-from").then().body("items.state", contains("ENDED", "ENDED"));
        event = Given.conference(network, Map.of());
        Given.eventRole(event, staff, "ORGANISER");
        Api.as(staff).get(roles()).then().statusCode(200).body("items[0].until", nullValue());
    }

    @Test
    void letsAnOrganiserKnowOfAMeetingForMembers() {
        String meeting = Given.confirmedMeeting(network, Map.of("audience", "MEMBERS", "when", Map.of("edtf", "2036-05-04")));
        String path = "/meetings/" + meeting + "/registration";
        String staff = Given.person();
        Map<String, ?> settings = Map.of("places", List.of(Map.of("mode", "ONLINE")), "keepDays", 30);
        Api.refused(Api.json(Api.as(staff), settings).put(path), 404, "not-found");
        grant(secretariat, Map.of("kind", "MEETING", "event", meeting, "email", staff + "@example.org")).then().statusCode(201);
        Api.json(Api.as(staff), settings).put(path).then().statusCode(200).body("event.slug", equalTo(meeting));
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Api.as(staff).get("/meetings/" + meeting).then().statusCode(200).body("slug", equalTo(meeting));
        Api.as(staff).get("/meetings/" + meeting + "/actions").then().body("items.action", containsInAnyOrder("createSession", "importSessions", "recordCheckIns", "setMeetingRegistration"));
        Api.refused(Api.as(Given.person()).get("/meetings/" + meeting), 404, "not-found");
        Api.refused(Api.as(staff).get("/meetings/" + Given.confirmedMeeting(network, Map.of("audience", "MEMBERS"))), 404, "not-found");
    }

    private String roles() {
        return "/event-roles?kind=CONFERENCE&event=" + event;
    }

    private Response grant(String by, Map<String, ?> fields) {
        Map<String, Object> wish = new HashMap<>(Map.of("kind", "CONFERENCE", "event", event, "role", "ORGANISER"));
        wish.putAll(fields);
        return Api.json(Api.beyondSchema(Api.as(by)), wish).post("/event-roles");
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }
}
