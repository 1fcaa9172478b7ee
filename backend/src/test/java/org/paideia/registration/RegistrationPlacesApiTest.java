package org.paideia.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.paideia.registration.SomeRegistrations.group;
import static org.paideia.registration.SomeRegistrations.list;
import static org.paideia.registration.SomeRegistrations.numbers;
import static org.paideia.registration.SomeRegistrations.put;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.set;
import static org.paideia.registration.SomeRegistrations.settings;
import static org.paideia.registration.SomeRegistrations.state;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Who has a place, who waits, and who decides. */
@ApiTest
class RegistrationPlacesApiTest {

    private String network;
    private String secretariat;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
    }

    @Test
    void givesPlacesInTheOrderOfArrivalWithALimitForEachCityAndPromotesWhoCanBe() {
        String event = opened(Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 3, "perCity", 2))));
        String one = Given.city();
        String two = Given.city();
        String focal = Given.focalPointOf(one);
        group(focal, event, one, 3).then().statusCode(200).body("items.state", contains("CONFIRMED", "CONFIRMED", "WAITLISTED")).body("items.arrival", contains(1, 2, 3));
        List<String> other = group(Given.focalPointOf(two), event, two, 2).then().statusCode(200).body("items.state", contains("CONFIRMED", "WAITLISTED"))
                .extract().path("items.id");
        String alone = register(Api.anyone(), event, Map.of()).then().body("state", equalTo("WAITLISTED")).extract().path("id");
        numbers(event, 3, 3);
        Api.refused(group(Given.person(), event, one, 1), 403, "forbidden");
        // The one of the first city waits longest, but that has its two places.
        Api.move(Api.as(secretariat), "/registrations/" + other.getFirst(), Map.of("to", "CANCELLED")).then().statusCode(200);
        assertEquals("CONFIRMED", state(other.getLast()));
        numbers(event, 3, 2);
        Api.refused(Api.move(Api.as(secretariat), "/registrations/" + other.getFirst(), Map.of("to", "CANCELLED")), 409, "transition-not-allowed");
        String path = "/conferences/" + event + "/registration";
        Api.refused(set(secretariat, path, Api.etag(path), settings(2, 2, Map.of())), 409, "conflict").body("reason", equalTo("below-confirmed"))
                .body("violations.pointer", contains("/places/0/capacity"));
        Api.refused(set(secretariat, path, Api.etag(path), settings(3, 1, Map.of())), 409, "conflict").body("violations.pointer", contains("/places/0/perCity"));
        Api.refused(Api.move(Api.beyondSchema(Api.as(secretariat)), "/registrations/" + alone, Map.of("to", "CONFIRMED")), 400, "invalid-request");
        Api.refused(Api.move(Api.as(secretariat), "/registrations/" + alone, Map.of("to", "CONFIRMED", "note", "Speaks.")), 409, "conflict")
                .body("reason", equalTo("no-place"));
        set(secretariat, path, Api.etag(path), settings(5, 2, Map.of())).then().statusCode(200).body("places[0].confirmed", equalTo(4))
                .body("places[0].waiting", equalTo(1));
        assertEquals("CONFIRMED", state(alone));
        set(secretariat, path, Api.etag(path), settings(5, 3, Map.of())).then().statusCode(200).body("places[0].waiting", equalTo(0));
    }

    @Test
    void promotesNobodyADayBeforeTheStart() {
        String event = opened(Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 1))));
        String first = register(Api.anyone(), event, Map.of()).path("id");
        String second = register(Api.anyone(), event, Map.of()).path("id");
        itIs("2036-05-03T06:00:00Z");
        Api.move(Api.admin(), "/registrations/" + first, Map.of("to", "CANCELLED")).then().statusCode(200);
        assertEquals("WAITLISTED", state(second));
        register(Api.anyone(), event, Map.of()).then().statusCode(201).body("state", equalTo("WAITLISTED"));
        Api.move(Api.admin(), "/registrations/" + second, Map.of("to", "CONFIRMED", "note", "Was first.")).then().statusCode(200)
                .body("state", equalTo("CONFIRMED")).body("note", equalTo("Was first."));
    }

    @Test
    void waitsForTheCityAndThenForTheOrganiser() {
        String event = opened(Map.of("approval", true));
        String city = Given.city();
        String focal = Given.focalPointOf(city);
        String person = Given.person();
        String id = "/registrations/" + register(Api.as(person), event, Map.of("city", city)).then().statusCode(201)
                .body("state", equalTo("PENDING")).body("waitsForCity", equalTo(true)).extract().path("id");
        Api.refused(Api.as(Given.focalPointOf(Given.city())).get(id), 404, "not-found");
        Api.refused(Api.move(Api.as(person), id, Map.of("to", "CONFIRMED")), 403, "forbidden");
        Api.as(focal).get(list(event)).then().statusCode(200).body("items.name", hasSize(1));
        String waiting = "/waiting-registrations";
        Api.as(focal).get(waiting + "?city=" + city).then().statusCode(200).body("items.event.slug", contains(event)).body("items.state", contains("PENDING"));
        Api.as(focal).get(waiting).then().body("items", hasSize(1));
        Api.refused(Api.as(focal).get(waiting + "?city=" + Given.city()), 403, "forbidden");
        Api.refused(Api.as(person).get(waiting), 403, "forbidden");
        Api.refused(Api.as(focal).get(id + "/answers"), 403, "forbidden");
        Api.refused(Api.as(person).get(list(event)), 403, "forbidden");
        Api.as(focal).get(id + "/actions").then().body("items.to", contains("CONFIRMED", "DECLINED", "CANCELLED", null));
        Api.move(Api.as(focal), id, Map.of("to", "CONFIRMED")).then().statusCode(200).body("state", equalTo("PENDING")).body("waitsForCity", nullValue());
        Api.as(focal).get(waiting).then().body("items", hasSize(0));
        Api.refused(Api.move(Api.as(focal), id, Map.of("to", "CONFIRMED")), 403, "forbidden");
        Api.move(Api.as(secretariat), id, Map.of("to", "CONFIRMED")).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        Api.as(person).get(id + "/actions").then().body("items.action", contains(
                "transitionRegistration", "setRegistrationDelegate", "setInvitationLetter", "setRegistrationAnswers", "eraseRegistration"));
        String other = Api.unique("other") + "@example.org";
        Map<String, ?> instead = Map.of("name", "Bea Example", "email", other, "language", "es");
        String before = SomeLinks.codeOf(id.substring("/registrations/".length()));
        put(Api.as(focal), id + "/delegate", Api.etag(Api.as(focal), id), instead).then().statusCode(200).body("name", equalTo("Bea Example"))
                .body("state", equalTo("CONFIRMED"));
        Api.refused(Api.anyone().get("/registration-links/" + before), 404, "not-found");
        Api.refused(Api.as(person).get(id), 404, "not-found");
        Api.refused(Api.json(Api.as(focal), instead).put(id + "/delegate"), 428, "precondition-required");
        Api.refused(put(Api.as(focal), id + "/delegate", "\"0-x\"", instead), 412, "changed-meanwhile");
        register(Api.anyone(), event, Map.of("email", Api.unique("taken") + "@example.org")).then().statusCode(201);
        String taken = Api.as(secretariat).get(list(event) + "&q=taken").path("items[0].email");
        Api.refused(put(Api.as(focal), id + "/delegate", Api.etag(Api.as(focal), id), Map.of("name", "C", "email", taken, "language", "en")), 409, "conflict")
                .body("reason", equalTo("registered-already"));
    }

    private String opened(Map<String, ?> settings) {
        return Given.openedConference(network, settings);
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
    }
}
