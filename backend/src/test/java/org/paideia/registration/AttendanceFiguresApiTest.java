package org.paideia.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.paideia.registration.SomeRegistrations.checkIn;
import static org.paideia.registration.SomeRegistrations.group;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** How many registered for an event that took place and how many came: for everybody without naming anyone, for the organiser in full. */
@ApiTest
class AttendanceFiguresApiTest {

    private String network;
    private String event;
    private String organiser;

    @BeforeEach
    void anEventToday() {
        network = Given.network();
        organiser = Given.person();
        event = Given.conferenceToday(network);
        Given.eventRole(event, organiser, "ORGANISER");
    }

    @Test
    void areToldOfWhatTookPlaceInGroupsThatNameNobody() {
        String large = comingFor("FI", 8, 6);
        String few = comingFor("SE", 3, 3);
        String middle = comingFor("FI", 6, 5);
        comingFor("NO", 5, 5);
        Api.refused(Api.anyone().get(figures()), 404, "not-found");
        isHeld();
        Api.anyone().get(figures()).then().statusCode(200).body("event.slug", equalTo(event)).body("registered", equalTo(22)).body("attended", equalTo(19))
                .body("modes.mode", contains("ONSITE")).body("modes.attended", contains(19))
                .body("countries.country", contains("FI")).body("countries.registered", contains(14))
                .body("cities.city.slug", contains(large, middle)).body("cities.registered", contains(8, 6)).body("cities.attended", contains(6, 5));
        String table = Api.as(organiser).get(figures().replace("figures?", "figures.csv?")).then().statusCode(200).extract().asString();
        assertEquals(5, table.lines().count(), table);
        assertEquals(few + ",Svenby,SE,ONSITE,3,3,0,0", table.lines().filter(line -> line.startsWith(few)).findFirst().orElseThrow());
        Api.as(organiser).get(figures().replace("figures?", "figures.xlsx?")).then().statusCode(200);
        Api.refused(Api.as(Given.person()).get(figures().replace("figures?", "figures.csv?")), 403, "forbidden");
        Api.refused(Api.as(Given.person()).get(figures().replace("figures?", "figures.xlsx?")), 403, "forbidden");
    }

    /** The three of Sweden could be reckoned by whoever subtracts all Finns from the whole. */
    @Test
    void leaveOutWhatCouldBeReckonedFromTheOthers() {
        comingFor("FI", 8, 6);
        comingFor("SE", 3, 3);
        isHeld();
        Api.anyone().get(figures()).then().statusCode(200).body("registered", equalTo(11)).body("attended", equalTo(9))
                .body("countries", empty()).body("cities", empty());
    }

    @Test
    void sayNothingOfWhoCameWhereNobodyWroteItDown() {
        String city = comingFor("FI", 7, 0);
        isHeld();
        Api.anyone().get(figures()).then().statusCode(200).body("registered", equalTo(7)).body("attended", nullValue())
                .body("cities.city.slug", contains(city)).body("cities[0].attended", nullValue());
    }

    @Test
    void areOfMeetingsForMembersToldToMembersAlone() {
        String meeting = Given.meeting(network, Map.of("when", Map.of("edtf", "2024-05-04"), "state", "HELD", "audience", "MEMBERS"));
        String path = "/attendance-figures?kind=MEETING&event=" + meeting;
        Api.refused(Api.admin().get(path), 404, "not-found");
        Api.json(Api.admin(), Map.of("places", List.of(Map.of("mode", "ONSITE")), "keepDays", 90)).put("/meetings/" + meeting + "/registration")
                .then().statusCode(200);
        Api.admin().get(path).then().statusCode(200).body("registered", equalTo(0));
        Api.refused(Api.anyone().get(path), 404, "not-found");
        Api.refused(Api.admin().get("/attendance-figures.csv?kind=MEETING&event=no-such-meeting"), 404, "not-found");
        Api.refused(Api.admin().get("/attendance-figures.xlsx?kind=MEETING&event=no-such-meeting"), 404, "not-found");
    }

    /** So many who came for a new city of that country, of so many who had a place; the slug of the city. */
    private String comingFor(String country, int registered, int attended) {
        String city = Given.city(Map.of("country", country, "ownName", country.equals("SE") ? "Svenby" : "Kaupunki"));
        List<String> ids = group(Given.focalPointOf(city), event, city, registered).then().statusCode(200).extract().path("items.id");
        ids.subList(0, attended).forEach(id -> checkIn(event, id, Instant.now()));
        return city;
    }

    private void isHeld() {
        Api.move(Api.admin(), "/conferences/" + event, Map.of("to", "HELD")).then().statusCode(200);
    }

    private String figures() {
        return "/attendance-figures?kind=CONFERENCE&event=" + event;
    }
}
