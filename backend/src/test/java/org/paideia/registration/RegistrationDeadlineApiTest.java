package org.paideia.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.paideia.registration.SomeRegistrations.set;
import static org.paideia.registration.SomeRegistrations.settings;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** From when and until when people can register stands on the agenda, as long as it is so and for whoever sees the event. */
@ApiTest
class RegistrationDeadlineApiTest {

    private static final Map<String, ?> SPAN = Map.of("opensAt", "2036-01-01T08:00:00Z", "closesAt", "2036-03-31T22:30:00Z");

    private String network;
    private String secretariat;
    private String city;

    @BeforeEach
    void aNetworkAndAHost() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        city = Given.city(Map.of("country", "FI"));
    }

    @Test
    void standsOnTheAgendaOnTheDayAtTheEvent() {
        String event = conference(SPAN);
        deadlines().body("items.type", contains("REGISTRATION_OPENS", "REGISTRATION_CLOSES"))
                .body("items.when.edtf", contains("2036-01-01", "2036-04-01"))
                .body("items[1].startsAt", equalTo("2036-03-31T22:30:00Z"))
                .body("items[1].timeZone", equalTo("Europe/Helsinki"))
                .body("items[1].record", equalTo(Map.of("kind", "CONFERENCE", "id", event)))
                .body("items[1].path", equalTo("/conferences/" + event))
                .body("items[1].host", nullValue());
        Api.anyone().get("/agenda?country=FI&kind=DEADLINE&network=" + network).then().body("items.type.size()", equalTo(2));
        Api.anyone().get("/agenda?network=" + network).then()
                .body("items.kind", contains("DEADLINE", "DEADLINE", "CONFERENCE"));
        calendar("en").body(containsString("SUMMARY:Registration closes: " + title(event)))
                .body(containsString("UID:deadline-conference-" + event + "-registration-closes@"))
                .body(containsString("DTSTART:20360331T223000Z\r\nSUMMARY"))
                .body(containsString("TRANSP:TRANSPARENT"));
        calendar("es").body(containsString("SUMMARY:Se cierra la inscripción: "));
        calendar("fr").body(containsString("SUMMARY:Clôture des inscriptions : "));
        Api.anyone().get("/conferences/" + event + "/event.ics").then().body(not(containsString("Registration closes")));
    }

    @Test
    void movesWithTheSettingAndWithTheZoneOfTheEvent() {
        String event = conference(SPAN);
        Map<String, Object> later = new HashMap<>(SPAN);
        later.put("closesAt", "2036-04-10T22:30:00Z");
        change(event, later);
        deadlines().body("items.when.edtf", contains("2036-01-01", "2036-04-11"));
        calendar("en").body(containsString("DTSTART:20360410T223000Z\r\nSUMMARY"));
        patch("/conferences/" + event, Map.of("titles", Map.of("en", "The renamed one"), "host", Given.city(Map.of("country", "PE"))));
        deadlines().body("items[1].when.edtf", equalTo("2036-04-10")).body("items[1].timeZone", equalTo("America/Lima"))
                .body("items[1].titles.en", equalTo("The renamed one"));
        calendar("en").body(containsString("SEQUENCE:2"));
    }

    @Test
    void isToldToCalendarsAsCancelledWhenItIsNoMore() {
        String event = conference(SPAN);
        change(event, Map.of("opensAt", "2036-01-01T08:00:00Z"));
        deadlines().body("items.type", contains("REGISTRATION_OPENS"));
        calendar("en").body(containsString("UID:deadline-conference-" + event + "-registration-closes@"))
                .body(containsString("STATUS:CANCELLED")).body(containsString("DTSTART:20360331T223000Z\r\nSUMMARY"));
        change(event, SPAN);
        deadlines().body("items.type", contains("REGISTRATION_OPENS", "REGISTRATION_CLOSES"));
        calendar("en").body(not(containsString("STATUS:CANCELLED")));
    }

    @Test
    void goesWithTheEventThatIsCancelled() {
        String event = conference(SPAN);
        Api.move(Api.as(secretariat), "/conferences/" + event, Map.of("to", "CANCELLED", "note", "No host")).then().statusCode(200);
        deadlines().body("items", empty());
        Api.anyone().get("/agenda?network=" + network).then().body("items.state", contains("CANCELLED"));
        calendar("en").body(containsString("UID:deadline-conference-" + event + "-registration-closes@"));
    }

    @Test
    void isForMembersOnceItsMeetingIs() {
        String meeting = Given.confirmedMeeting(network, Map.of("when", Map.of("edtf", "2036-05-04"), "host", city));
        set(secretariat, "/meetings/" + meeting + "/registration", null, settings(10, null, SPAN)).then().statusCode(200);
        deadlines().body("items.record.id", contains(meeting, meeting));
        patch("/meetings/" + meeting, Map.of("audience", "MEMBERS"));
        deadlines().body("items", empty());
        calendar("en").body(not(containsString(meeting)));
        Api.as(secretariat).get("/agenda?kind=DEADLINE&network=" + network).then().body("items.record.id", contains(meeting, meeting));
        patch("/meetings/" + meeting, Map.of("audience", "PUBLIC"));
        deadlines().body("items.record.id", contains(meeting, meeting));
    }

    private String conference(Map<String, ?> settings) {
        String event = Given.conference(network, Map.of("when", Map.of("edtf", "2036-05-04"), "host", city));
        set(secretariat, "/conferences/" + event + "/registration", null, settings(10, null, settings)).then().statusCode(200);
        return event;
    }

    private void change(String event, Map<String, ?> settings) {
        String path = "/conferences/" + event + "/registration";
        set(secretariat, path, Api.etag(path), settings(10, null, settings)).then().statusCode(200);
    }

    private void patch(String path, Map<String, ?> changes) {
        Api.patch(Api.as(secretariat), Api.etag(Api.as(secretariat), path), changes).patch(path).then().statusCode(200);
    }

    private static String title(String event) {
        return Api.anyone().get("/conferences/" + event).path("titles.en");
    }

    private ValidatableResponse deadlines() {
        return Api.anyone().get("/agenda?kind=DEADLINE&network=" + network).then().statusCode(200);
    }

    private ValidatableResponse calendar(String language) {
        return Api.anyone().get("/networks/" + network + "/agenda.ics?lang=" + language).then().statusCode(200);
    }
}
