package org.paideia.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.inbox.SomeInbox;
import org.paideia.job.DueJobs;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What a delegate chooses, with an account and with the personal link, and what they are told of it. */
@ApiTest
class MyProgrammeApiTest {

    private static final Map<String, ?> AT_TEN = Map.of("titles", Map.of("en", "At ten"), "start", "2036-05-04T10:00", "end", "2036-05-04T12:00");

    @Inject
    MockMailbox letters;

    private String conference;
    private String session;

    @BeforeEach
    void aSession() {
        conference = Given.openedConference(Given.network(), Map.of());
        session = SomeSessions.session(conference, Map.of());
    }

    @Test
    void isChosenWithAnAccountAndShowsWhatClashes() {
        String person = Given.person();
        String path = "/registrations/" + registered(person);
        String clashing = SomeSessions.session(conference, AT_TEN);
        Api.json(Api.as(person), Map.of("session", session)).post(path + "/sessions").then().statusCode(201)
                .body("state", equalTo("CHOSEN")).body("clashes", empty());
        Api.json(Api.as(person), Map.of("session", clashing)).post(path + "/sessions").then().statusCode(201)
                .body("clashes", contains(session));
        Api.as(person).get(path + "/sessions").then().statusCode(200)
                .body("event.slug", equalTo(conference)).body("items.session.id", contains(session, clashing))
                .body("items[0].clashes", contains(clashing));
        Api.refused(Api.json(Api.as(person), Map.of("session", session)).post(path + "/sessions"), 409, "conflict")
                .body("reason", equalTo("chosen-already"));
        String elsewhere = SomeSessions.session(Given.openedConference(Given.network(), Map.of()), Map.of());
        Api.refused(Api.json(Api.as(person), Map.of("session", elsewhere)).post(path + "/sessions"), 422, "rule-violated")
                .body("violations.code", contains("unknown-record"));
        Api.refused(choose(link(), elsewhere), 422, "rule-violated").body("violations.code", contains("unknown-record"));
        Api.refused(Api.as(Given.person()).get(path + "/sessions"), 404, "not-found");
        Api.as(person).header("If-Match", "*").delete(path + "/sessions/" + clashing).then().statusCode(204);
        Api.refused(Api.as(person).header("If-Match", "*").delete(path + "/sessions/" + clashing), 404, "not-found");
        Api.as(person).get(path + "/sessions").then().body("items[0].clashes", empty());
        Api.transition(Api.as(person), path, "*", Map.of("to", "CANCELLED")).then().statusCode(200);
        Api.refused(Api.as(person).put(path + "/calendar"), 409, "conflict").body("reason", equalTo("registration-ended"));
    }

    @Test
    void movesUpWhenSomebodyBeforeGivesUpThePlace() {
        String visit = SomeSessions.session(conference, Map.of("format", "STUDY_VISIT", "capacity", 1, "titles", Map.of("en", "A school")));
        String first = link();
        String email = Api.unique("second") + "@example.org";
        String second = SomeLinks.codeOf(Api.json(Api.anyone(), Given.newRegistration(conference, Map.of("email", email)))
                .post("/registrations").then().statusCode(201).extract().<String>path("id"));
        DueJobs.run();
        choose(first, visit).then().statusCode(201).body("state", equalTo("CHOSEN"));
        choose(second, visit).then().statusCode(201).body("state", equalTo("WAITLISTED"));
        Api.refused(SomeSessions.change(Api.admin(), visit, Map.of("capacity", 0)), 400, "invalid-request");
        letters.clear();
        leave(first, visit).then().statusCode(204);
        mine(second).then().body("items[0].state", equalTo("CHOSEN")).body("items[0].session.places.taken", equalTo(1));
        DueJobs.run();
        assertEquals(List.of("Paideia: you now have a place at “A school”"), subjects(email));
        choose(first, visit).then().body("state", equalTo("WAITLISTED"));
        SomeSessions.change(Api.admin(), visit, Map.of("capacity", 2)).then().statusCode(200).body("places.taken", equalTo(2));
        mine(first).then().body("items[0].state", equalTo("CHOSEN"));
        Api.refused(SomeSessions.change(Api.admin(), visit, Map.of("capacity", 1)), 409, "conflict").body("reason", equalTo("below-confirmed"));
        Api.refused(Api.admin().header("If-Match", "*").delete("/sessions/" + visit), 409, "conflict").body("reason", equalTo("in-use"));
    }

    @Test
    void goesToWhoeverWaitsWhenTheRegistrationIsCancelledOrErased() {
        String visit = SomeSessions.session(conference, Map.of("format", "STUDY_VISIT", "capacity", 1));
        String first = link();
        String second = link();
        String third = link();
        List.of(first, second, third).forEach(code -> choose(code, visit).then().statusCode(201));
        Api.transition(Api.anyone(), "/registration-links/" + first, "*", Map.of("to", "CANCELLED")).then().statusCode(200);
        mine(second).then().body("items[0].state", equalTo("CHOSEN"));
        mine(first).then().body("items", empty());
        Api.refused(choose(first, visit), 409, "conflict").body("reason", equalTo("registration-ended"));
        Api.refused(Api.anyone().put("/registration-links/" + first + "/calendar"), 409, "conflict").body("reason", equalTo("registration-ended"));
        String registration = mine(second).path("registration");
        Api.admin().header("If-Match", "*").delete("/registrations/" + registration).then().statusCode(204);
        mine(third).then().body("items[0].state", equalTo("CHOSEN"));
        Api.anyone().get("/sessions/" + visit).then().body("places.taken", equalTo(1)).body("places.waiting", equalTo(0));
    }

    @Test
    void keepsLimitedPlacesForThoseWhoHaveAPlaceAtTheEvent() {
        String full = Given.openedConference(Given.network(), Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 1))));
        String visit = SomeSessions.session(full, Map.of("capacity", 5));
        String open = SomeSessions.session(full, AT_TEN);
        Given.registration(full);
        String waiting = SomeLinks.codeOf(Given.registration(full));
        Api.refused(choose(waiting, visit), 409, "conflict").body("reason", equalTo("place-needed"));
        choose(waiting, open).then().statusCode(201);
    }

    @Test
    void tellsThoseWhoChoseItWhenItIsMovedOrCancelled() {
        String person = Given.person();
        String registration = registered(person);
        Api.json(Api.as(person), Map.of("session", session)).post("/registrations/" + registration + "/sessions").then().statusCode(201);
        link();
        DueJobs.run();
        letters.clear();
        SomeSessions.change(Api.admin(), session, Map.of("start", "2036-05-04T14:00", "end", "2036-05-04T15:00", "room", "Small hall"))
                .then().statusCode(200);
        DueJobs.run();
        assertEquals(List.of("Paideia: new time or room for “Opening”"), subjects(person + "@example.org"));
        String told = letters.getMailsSentTo(person + "@example.org").getFirst().getText();
        assertTrue(told.contains("14:00–15:00") && told.contains("Small hall") && told.contains("/my-programme#"), told);
        SomeSessions.change(Api.admin(), session, Map.of("track", "Schools")).then().statusCode(200);
        Api.move(Api.admin(), "/sessions/" + session, Map.of("to", "CANCELLED", "note", "The speaker is ill.")).then().statusCode(200);
        DueJobs.run();
        assertEquals(2, subjects(person + "@example.org").size());
        assertTrue(letters.getMailsSentTo(person + "@example.org").getLast().getText().contains("The speaker is ill."));
        SomeInbox.publish();
        Api.as(person).get("/inbox").then().statusCode(200).body("items.activity.event", contains("session.cancelled", "session.moved"));
        Api.refused(choose(link(), session), 409, "conflict").body("reason", equalTo("session-cancelled"));
        Api.as(person).header("If-Match", "*").delete("/registrations/" + registration + "/sessions/" + session).then().statusCode(204);
        Api.as(person).get("/follows").then().body("items", empty());
    }

    @Test
    void isReadByACalendarUnderASecretAddressUntilThatIsRevoked() {
        String visit = SomeSessions.session(conference, Map.of("capacity", 1, "titles", Map.of("en", "A school"), "room", "Bus stop"));
        String code = link();
        choose(link(), visit).then().statusCode(201);
        choose(code, session).then().statusCode(201);
        choose(code, visit).then().statusCode(201);
        mine(code).then().body("$", not(hasItem("calendarSince")));
        String first = feed(code);
        String calendar = Api.anyone().get(first).then().statusCode(200).header("Cache-Control", "no-store").extract().asString();
        assertTrue(calendar.contains("SUMMARY:Opening") && calendar.contains("DTSTART:20360504T093000Z"), calendar);
        assertTrue(calendar.contains("LOCATION:Bus stop") && calendar.contains("STATUS:TENTATIVE"), calendar);
        assertFalse(mine(code).<String>path("calendarSince").isEmpty());
        String second = feed(code);
        Api.refused(Api.anyone().get(first), 404, "not-found");
        Api.anyone().get(second).then().statusCode(200);
        Api.anyone().header("If-Match", "*").delete("/registration-links/" + code + "/calendar").then().statusCode(204);
        Api.refused(Api.anyone().get(second), 404, "not-found");
        String third = feed(code);
        Api.transition(Api.anyone(), "/registration-links/" + code, "*", Map.of("to", "CANCELLED")).then().statusCode(200);
        Api.refused(Api.anyone().get(third), 404, "not-found");
    }

    private String feed(String code) {
        String address = Api.anyone().put("/registration-links/" + code + "/calendar").then().statusCode(200).extract().path("address");
        return address.substring(address.indexOf("/programmes/"));
    }

    /** The registration of that person, by its id. */
    private String registered(String person) {
        return Api.json(Api.as(person), Given.newRegistration(conference, Map.of("email", person + "@example.org")))
                .post("/registrations").then().statusCode(201).extract().path("id");
    }

    /** The secret of the personal link of somebody who is registered. */
    private String link() {
        return SomeLinks.codeOf(Given.registration(conference));
    }

    private static Response choose(String code, String session) {
        return Api.json(Api.anyone(), Map.of("session", session)).post("/registration-links/" + code + "/sessions");
    }

    private static Response leave(String code, String session) {
        return Api.anyone().header("If-Match", "*").delete("/registration-links/" + code + "/sessions/" + session);
    }

    private static Response mine(String code) {
        return Api.anyone().get("/registration-links/" + code + "/sessions");
    }

    /** What the letters to that address were about, in their order. */
    private List<String> subjects(String email) {
        return letters.getMailsSentTo(email).stream().map(Mail::getSubject).toList();
    }
}
