package org.paideia.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.registration.SomeRegistrations.put;
import static org.paideia.registration.SomeRegistrations.register;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.document.Extracted;
import org.paideia.job.DueJobs;
import org.paideia.registration.later.LaterJob;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The letter of invitation with which a delegate asks for a visa: asked for, issued, fetched, verified, taken back and erased. */
@ApiTest
class InvitationLetterApiTest {

    private static final Map<String, ?> WISH = Map.of("fullName", "Ada María Example", "nationality", "CO");
    private static final Map<String, ?> ISSUED = Map.of("to", "ISSUED");
    private static final Map<String, ?> DECLINED = Map.of("to", "DECLINED", "note", "You are from here.");

    @Inject
    MockMailbox letters;

    @Inject
    LaterJob later;

    private String network;
    private String event;
    private String organiser;
    private String email;
    private String registration;
    private String letter;

    @BeforeEach
    void aDelegate() {
        network = Given.network(Map.of("names", Map.of("en", Api.unique("Network"), "es", "Red de Ejemplos")));
        event = Given.openedConference(network, Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 1), Map.of("mode", "ONLINE"))));
        organiser = Given.person();
        Given.eventRole(event, organiser, "ORGANISER");
        email = Api.unique("traveller") + "@example.org";
        registration = "/registrations/" + register(Api.anyone(), event, Map.of("email", email, "language", "es", "organisation", "A library")).path("id");
        DueJobs.run();
        letter = registration + "/invitation-letter";
    }

    @Test
    void isAskedForByThePersonalLinkIssuedByTheOrganiserAndVerified() throws Exception {
        String link = link();
        Api.refused(Api.anyone().get(link), 404, "not-found");
        Api.refused(Api.anyone().get(link + ".pdf"), 404, "not-found");
        Api.json(Api.anyone(), WISH).put(link).then().statusCode(200).body("state", equalTo("REQUESTED")).body("language", equalTo("es"))
                .body("code", nullValue());
        Api.refused(Api.anyone().get(link + ".pdf"), 404, "not-found");
        Api.as(organiser).get("/invitation-letters?kind=CONFERENCE&event=" + event + "&state=REQUESTED").then().statusCode(200)
                .body("items.fullName", contains("Ada María Example"));
        Api.as(organiser).get(registration + "/actions").then().body("items.to", hasItems("ISSUED", "DECLINED"));
        letters.clear();
        String code = Api.transition(Api.as(organiser), letter, etag(), ISSUED).then().statusCode(200).body("state", equalTo("ISSUED"))
                .extract().path("code");
        DueJobs.run();
        String told = letters.getMailsSentTo(email).getFirst().getText();
        assertTrue(told.contains("carta de invitación está lista") && told.contains("/registration#"), told);
        byte[] pdf = Api.anyone().get(link + ".pdf").then().statusCode(200).header("Cache-Control", "no-store").extract().asByteArray();
        String words = Extracted.asPainted(pdf);
        assertTrue(words.contains("Carta de invitación") && words.contains("Ada María Example") && words.contains("Colombia"), words);
        assertTrue(words.contains("Red de Ejemplos") && words.contains("A library") && words.contains("http://localhost:5173/verify/" + code), words);
        assertArrayEquals(pdf, Api.as(organiser).get(letter + ".pdf").then().statusCode(200).extract().asByteArray());
        Api.anyone().get("/verify/" + code.toLowerCase()).then().statusCode(200).body("kind", equalTo("INVITATION_LETTER")).body("stands", equalTo(true))
                .body("invitationLetter.fullName", equalTo("Ada María Example")).body("invitationLetter.nationality", equalTo("CO")).body("invitationLetter.represents", equalTo("A library"))
                .body("invitationLetter.event.slug", equalTo(event)).body("invitationLetter.title", equalTo("Una conferencia")).body("invitationLetter.issuerName", equalTo("Red de Ejemplos"));
        String history = Api.admin().get("/activities?network=" + network).asString();
        assertFalse(history.contains("María") || history.contains(code), history);
        Api.move(Api.as(organiser), registration, Map.of("to", "CANCELLED")).then().statusCode(200);
        Api.anyone().get("/verify/" + code).then().statusCode(200).body("stands", equalTo(false));
    }

    @Test
    void isIssuedAnewInOtherWordsUnderAnotherCode() {
        Api.refused(ask(null, Map.of("fullName", "")), 400, "invalid-request");
        Api.refused(ask(null, Map.of("fullName", "\u0001 Ada")), 400, "invalid-request").body("violations.pointer", contains("/fullName"));
        Api.refused(ask(null, Map.of("fullName", "Ada", "nationality", "XX")), 422, "rule-violated").body("violations.pointer", contains("/nationality"));
        ask(null, WISH).then().statusCode(200);
        Api.refused(ask(null, WISH), 428, "precondition-required");
        Api.refused(ask("\"9-x\"", WISH), 412, "changed-meanwhile");
        String first = Api.transition(Api.as(organiser), letter, etag(), ISSUED).path("code");
        Api.refused(Api.transition(Api.as(organiser), letter, etag(), ISSUED), 409, "transition-not-allowed").body("allowed", contains("DECLINED"));
        Api.refused(Api.transition(Api.as(organiser), letter, "\"0-x\"", DECLINED), 412, "changed-meanwhile");
        Api.refused(Api.json(Api.as(organiser), DECLINED).post(letter + "/transitions"), 428, "precondition-required");
        ask(etag(), Map.of("fullName", "Ada Maria Example", "language", "en")).then().statusCode(200).body("state", equalTo("REQUESTED"))
                .body("nationality", nullValue());
        Api.refused(Api.anyone().get("/verify/" + first), 404, "not-found");
        String second = Api.transition(Api.as(organiser), letter, etag(), ISSUED).then().statusCode(200).extract().path("code");
        assertNotEquals(first, second);
        Api.anyone().get("/verify/" + second).then().body("invitationLetter.title", equalTo(Api.anyone().get("/conferences/" + event).path("titles.en")));
    }

    @Test
    void isRefusedAndTakenBackWithAReasonThatTheDelegateReads() {
        ask(null, WISH).then().statusCode(200);
        Api.refused(Api.transition(Api.beyondSchema(Api.as(organiser)), letter, etag(), Map.of("to", "DECLINED")), 400, "invalid-request");
        Api.transition(Api.as(organiser), letter, etag(), DECLINED).then().statusCode(200).body("note", equalTo("You are from here."));
        letters.clear();
        DueJobs.run();
        assertTrue(letters.getMailsSentTo(email).getFirst().getText().contains("You are from here."));
        String code = Api.transition(Api.as(organiser), letter, etag(), ISSUED).then().statusCode(200).body("note", nullValue()).extract().path("code");
        Api.transition(Api.as(organiser), letter, etag(), DECLINED).then().statusCode(200).body("code", nullValue());
        Api.anyone().get("/verify/" + code).then().statusCode(200).body("stands", equalTo(false));
        Api.refused(Api.as(organiser).get(letter + ".pdf"), 404, "not-found");
        Api.refused(Api.transition(Api.as(organiser), letter, etag(), Map.of("to", "REQUESTED")), 409, "transition-not-allowed");
        Api.refused(Api.transition(Api.as(organiser), "/registrations/" + other("ONSITE") + "/invitation-letter", "*", ISSUED), 404, "not-found");
    }

    @Test
    void isForThoseWhoHaveAPlaceOnSiteAndSeenByNobodyElse() {
        String waiting = "/registrations/" + other("ONSITE");
        Api.refused(Api.json(Api.as(organiser), WISH).put(waiting + "/invitation-letter"), 409, "conflict").body("reason", equalTo("no-place"));
        Api.refused(Api.json(Api.anyone(), WISH).put("/registration-links/" + SomeLinks.codeOf(other("ONLINE")) + "/invitation-letter"), 409, "conflict");
        String stranger = Given.person();
        ask(null, WISH).then().statusCode(200);
        Api.refused(Api.as(stranger).get(letter), 404, "not-found");
        Api.refused(Api.as(stranger).get(letter + ".pdf"), 404, "not-found");
        Api.refused(Api.as(stranger).get("/invitation-letters?kind=CONFERENCE&event=" + event), 403, "forbidden");
        Api.refused(Api.as(organiser).get("/invitation-letters?kind=CONFERENCE&event=no-such-event"), 404, "not-found");
        Api.refused(Api.anyone().get("/registration-links/" + "b".repeat(26) + "/invitation-letter"), 404, "not-found");
        Api.refused(Api.json(Api.anyone(), WISH).put(link()), 428, "precondition-required");
        Api.refused(Api.json(Api.anyone(), WISH).header("If-Match", "\"9-x\"").put(link()), 412, "changed-meanwhile");
        Api.refused(Api.json(Api.anyone(), Map.of("fullName", "Ada", "nationality", "XX")).header("If-Match", "*").put(link()), 422, "rule-violated");
    }

    @Test
    void isIssuedOnceUnderAKey() {
        ask(null, WISH).then().statusCode(200);
        String etag = etag();
        String key = Api.unique("key");
        String code = Api.transition(Api.as(organiser).header("Idempotency-Key", key), letter, etag, ISSUED).then().statusCode(200).extract().path("code");
        Api.transition(Api.as(organiser).header("Idempotency-Key", key), letter, etag, ISSUED).then().statusCode(200)
                .header("Idempotent-Replayed", "true").body("code", equalTo(code));
        Api.refused(Api.transition(Api.as(organiser).header("Idempotency-Key", key), letter, etag, DECLINED), 422, "key-reused");
    }

    @Test
    void goesWithThePersonAndAMonthAfterTheEvent() {
        ask(null, WISH).then().statusCode(200);
        String code = Api.transition(Api.as(organiser), letter, etag(), ISSUED).path("code");
        put(Api.as(organiser), registration + "/delegate", Api.etag(Api.as(organiser), registration),
                Map.of("name", "Bea Example", "email", Api.unique("bea") + "@example.org", "language", "en")).then().statusCode(200);
        Api.refused(Api.as(organiser).get(letter), 404, "not-found");
        Api.refused(Api.anyone().get("/verify/" + code), 404, "not-found");
        ask(null, Map.of("fullName", "Bea Example")).then().statusCode(200);
        on("2036-06-03T12:00:00Z");
        Api.admin().get(letter).then().statusCode(200);
        on("2036-06-04T12:00:00Z");
        Api.refused(Api.admin().get(letter), 404, "not-found");
    }

    @Test
    void isErasedWithTheRegistration() {
        ask(null, WISH).then().statusCode(200);
        String code = Api.transition(Api.as(organiser), letter, etag(), ISSUED).path("code");
        Api.as(organiser).header("If-Match", Api.etag(Api.as(organiser), registration)).delete(registration).then().statusCode(204);
        Api.refused(Api.as(organiser).get(letter), 404, "not-found");
        Api.refused(Api.anyone().get("/verify/" + code), 404, "not-found");
    }

    private Response ask(String etag, Map<String, ?> wish) {
        var request = Api.json(Api.beyondSchema(Api.as(organiser)), wish);
        return (etag == null ? request : request.header("If-Match", etag)).put(letter);
    }

    private String etag() {
        return Api.etag(Api.as(organiser), letter);
    }

    private String link() {
        return "/registration-links/" + SomeLinks.codeOf(registration.substring("/registrations/".length())) + "/invitation-letter";
    }

    private String other(String mode) {
        return register(Api.anyone(), event, Map.of("mode", mode)).path("id");
    }

    private void on(String instant) {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
        later.run();
    }
}
