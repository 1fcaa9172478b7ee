package org.paideia.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class MinutesApiTest {

    private static final Map<String, ?> TEXT = Map.of("sourceLanguage", "en", "texts", Map.of("en", "The mayor opened the meeting."));

    private String network;
    private String secretariat;
    private String city;
    private String path;

    @BeforeEach
    void aMeetingThatWasHeld() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        city = Given.city();
        Given.member(city, network);
        path = "/meetings/" + Given.heldMeeting(network, Map.of());
    }

    @Test
    void keepsWhichCitiesWereThere() {
        String excused = Given.city();
        attends(city, Map.of("presence", "PRESENT", "people", 2)).then().statusCode(200).body("mode", equalTo("ONSITE"))
                .body("people", equalTo(2)).body("city.slug", equalTo(city));
        Api.refused(attends(city, Map.of("presence", "PRESENT", "mode", "ONLINE")), 422, "rule-violated").body("violations.pointer", contains("/mode"));
        Api.refused(attends(city, Map.of("presence", "ABSENT", "mode", "ONSITE")), 400, "invalid-request").body("violations.pointer", contains("/mode"));
        Api.refused(attends(city, Map.of("presence", "EXCUSED", "people", 1)), 400, "invalid-request").body("violations.pointer", contains("/people"));
        Api.refused(attends("no-such-city", Map.of("presence", "ABSENT")), 404, "not-found");
        attends(excused, Map.of("presence", "EXCUSED")).then().statusCode(200).body("mode", nullValue());
        Api.anyone().get(path + "/attendance?count=exact").then().statusCode(200).body("items.city.slug", contains(city)).body("totalCount", equalTo(1));
        Api.anyone().get(path + "/attendance?presence=EXCUSED").then().body("items", empty());
        Api.as(secretariat).get(path + "/attendance").then().body("items.presence", containsInAnyOrder("PRESENT", "EXCUSED"));
        Api.as(secretariat).get(path + "/attendance?presence=EXCUSED").then().body("items.city.slug", contains(excused));
        Api.anyone().get("/cities/" + city + "/meetings?count=exact").then().statusCode(200)
                .body("items.slug", contains(path.replace("/meetings/", ""))).body("totalCount", equalTo(1));
        Api.anyone().get("/cities/" + excused + "/meetings").then().body("items", empty());
        Api.refused(Api.anyone().get("/cities/no-such-city/meetings"), 404, "not-found");
        Api.anyone().get("/activities?city=" + excused).then().body("items.event", not(hasItem("attendance.recorded")));

        String address = path + "/attendance/" + excused;
        Api.refused(Api.as(secretariat).delete(address), 428, "precondition-required");
        String etag = attends(excused, Map.of("presence", "ABSENT")).header("ETag");
        Api.refused(Api.as(secretariat).header("If-Match", "\"0-x\"").delete(address), 412, "changed-meanwhile");
        Api.as(secretariat).header("If-Match", etag).delete(address).then().statusCode(204);
        Api.refused(Api.as(secretariat).header("If-Match", etag).delete(address), 404, "not-found");

        String hybrid = "/meetings/" + Given.heldMeeting(network, Map.of("mode", "HYBRID"));
        Api.json(Api.as(secretariat), Map.of("presence", "PRESENT", "mode", "ONLINE")).put(hybrid + "/attendance/" + city)
                .then().statusCode(200).body("mode", equalTo("ONLINE"));
        String ahead = "/meetings/" + Given.confirmedMeeting(network, Map.of());
        Api.refused(Api.json(Api.as(secretariat), Map.of("presence", "PRESENT")).put(ahead + "/attendance/" + city), 409, "conflict")
                .body("reason", equalTo("not-held"));
        closed();
        Api.refused(Api.as(secretariat).header("If-Match", "*").delete(path + "/attendance/" + city), 409, "conflict");
    }

    @Test
    void closesAMeetingOnlyWithAttendanceAndMinutes() {
        gaps().body("items.code", hasItems("ATTENDANCE", "MINUTES")).body("items.neededFor", hasItem("CLOSED"));
        Api.refused(move("CLOSED"), 409, "conflict").body("reason", equalTo("incomplete")).body("violations", hasSize(2));
        Api.anyone().get(path).then().body("state", equalTo("HELD"));
        attends(city, Map.of("presence", "PRESENT")).then().statusCode(200);
        Api.refused(move("CLOSED"), 409, "conflict").body("violations", hasSize(1));
        write(TEXT).then().statusCode(200);
        gaps().body("items", empty());
        move("CLOSED").then().statusCode(200).body("state", equalTo("CLOSED"));
        Api.refused(rewrite(TEXT), 409, "conflict").body("reason", equalTo("not-held"));
        Api.refused(decide(Map.of("texts", Map.of("en", "Too late."))), 409, "conflict");
        Api.as(secretariat).get(path + "/actions").then().body("items.action", not(hasItem("setMinutes")));
        Api.move(Api.as(secretariat), path, Map.of("to", "HELD", "note", "A name was wrong.")).then().statusCode(200);
        rewrite(TEXT).then().statusCode(200);
    }

    @Test
    void asksNothingOfAMeetingOfThePastAndClosesNoneThatWasNeverHeld() {
        String past = "/meetings/" + Given.meeting(network, Map.of("state", "HELD", "when", Map.of("edtf", "1998")));
        Api.as(secretariat).get(past + "/gaps").then().body("items", empty());
        Api.move(Api.as(secretariat), past, Map.of("to", "CLOSED")).then().statusCode(200);
        String ahead = "/meetings/" + Given.confirmedMeeting(network, Map.of());
        Api.refused(Api.move(Api.as(secretariat), ahead, Map.of("to", "CLOSED")), 409, "transition-not-allowed");
        Api.refused(Api.json(Api.as(secretariat), TEXT).put(ahead + "/minutes"), 409, "conflict").body("reason", equalTo("not-held"));
        String tentative = "/meetings/" + Given.meeting(network, Map.of("when", Map.of("edtf", "2031")));
        Api.refused(Api.move(Api.as(secretariat), tentative, Map.of("to", "CONFIRMED")), 409, "conflict").body("reason", equalTo("no-day"));
    }

    @Test
    void areWrittenInLanguagesOnTheVersionThatWasRead() {
        Api.refused(Api.anyone().get(path + "/minutes"), 404, "not-found");
        Api.refused(write(Map.of("sourceLanguage", "es", "texts", Map.of("en", "Only English."))), 400, "invalid-request")
                .body("violations.pointer", contains("/texts"));
        write(TEXT).then().statusCode(200).body("audience", equalTo("PUBLIC")).body("decisions", empty()).body("approval", nullValue());
        Api.refused(write(TEXT), 428, "precondition-required");
        String old = Api.etag(path + "/minutes");
        Map<String, ?> both = Map.of("sourceLanguage", "en", "texts", Map.of("en", "The mayor spoke of libraries.", "es", "La alcaldesa habló."));
        rewrite(both).then().statusCode(200).body("texts.es", equalTo("La alcaldesa habló."));
        Api.refused(Api.json(Api.as(secretariat), TEXT).header("If-Match", old).put(path + "/minutes"), 412, "changed-meanwhile");
        String history = Api.anyone().get("/activities?recordKind=MEETING&record=" + slug() + "&limit=1").then()
                .body("items[0].event", equalTo("minutes.written")).body("items[0].changes.find { it.field == 'textSha256' }.after.es", containsString(""))
                .extract().asString();
        org.junit.jupiter.api.Assertions.assertFalse(history.contains("libraries"), history);
    }

    @Test
    void areForMembersWhereTheySaySo() {
        Map<String, Object> secret = new HashMap<>(TEXT);
        secret.put("audience", "MEMBERS");
        write(secret).then().statusCode(200);
        String id = decide(Map.of("texts", Map.of("en", "We keep quiet."))).path("id");
        for (String address : new String[] {path + "/minutes", "/decisions/" + id}) {
            Api.refused(Api.anyone().get(address), 404, "not-found");
            Api.as(Given.focalPointOf(city)).get(address).then().statusCode(200);
        }
        Api.anyone().get("/decisions?network=" + network).then().body("items", empty());
        Api.anyone().get("/activities?network=" + network).then().body("items.event", not(hasItem("minutes.written")));
        rewrite(TEXT).then().statusCode(200).body("audience", equalTo("PUBLIC"));
        Api.anyone().get("/decisions?network=" + network).then().body("items.id", contains(id));
    }

    @Test
    void holdDecisionsThatAreNumberedOnce() {
        Api.refused(decide(Map.of("texts", Map.of("en", "We agree."))), 409, "conflict").body("reason", equalTo("no-minutes"));
        write(TEXT).then().statusCode(200);
        String written = Api.etag(path + "/minutes");
        Map<String, ?> vote = Map.of("inFavour", 41, "against", 0, "abstained", 2);
        Response first = decide(Map.of("texts", Map.of("en", "Málaga coordinates the network."), "vote", vote));
        first.then().statusCode(201).body("number", equalTo(1)).body("vote.inFavour", equalTo(41)).body("sourceLanguage", equalTo("en"));
        String address = "/decisions/" + first.path("id");
        Api.refused(decide(Map.of("texts", Map.of("fr", "Nous."))), 400, "invalid-request").body("violations.pointer", contains("/texts"));
        Api.refused(decide(Map.of("texts", Map.of("en", "We."), "vote", Map.of("inFavour", 1))), 400, "invalid-request");
        String second = "/decisions/" + decide(Map.of("texts", Map.of("en", "We meet again."))).path("id");
        Api.as(secretariat).header("If-Match", Api.etag(second)).delete(second).then().statusCode(204);
        Api.refused(Api.anyone().get(second), 404, "not-found");
        decide(Map.of("texts", Map.of("en", "Libraries stay open."))).then().statusCode(201).body("number", equalTo(3));
        Api.patch(Api.as(secretariat), Api.etag(address), Map.of("vote", Map.of("inFavour", 42), "texts", Map.of("es", "Málaga coordina.")))
                .patch(address).then().statusCode(200).body("vote.inFavour", equalTo(42)).body("vote.abstained", equalTo(2))
                .body("texts.en", equalTo("Málaga coordinates the network.")).body("texts.es", equalTo("Málaga coordina."));
        Api.anyone().get(path + "/minutes").then().body("decisions.number", contains(1, 3));
        Api.json(Api.as(secretariat), TEXT).header("If-Match", written).put(path + "/minutes").then().statusCode(200);

        String later = Given.heldMeeting(network, Map.of("when", Map.of("edtf", "2025-11-05")));
        Given.minutes(later, Map.of());
        Given.decision(later, Map.of("texts", Map.of("en", "We vote.")));
        decisions("/decisions?network=" + network, "We vote.", "Málaga coordinates the network.", "Libraries stay open.");
        decisions("/decisions?network=" + network + "&sort=number,when", "Málaga coordinates the network.", "We vote.", "Libraries stay open.");
        decisions("/decisions?meeting=" + slug(), "Málaga coordinates the network.", "Libraries stay open.");
        decisions("/decisions?network=" + network + "&q=MALAGA", "Málaga coordinates the network.");
        String above = Given.network();
        String below = Given.networkBelow(above);
        String meeting = Given.heldMeeting(below, Map.of());
        Given.minutes(meeting, Map.of());
        Given.decision(meeting, Map.of("texts", Map.of("en", "Below.")));
        decisions("/decisions?network=" + above, "Below.");
        decisions("/decisions?network=" + above + "&below=false");
        Response page = Api.anyone().get("/decisions?network=" + network + "&limit=2&count=exact");
        page.then().body("totalCount", equalTo(3));
        Api.anyone().queryParam("cursor", page.<String>path("nextCursor")).get("/decisions?network=" + network + "&limit=2&count=exact")
                .then().body("items.texts.en", contains("Libraries stay open."));
    }

    @Test
    void areApprovedByTheNextMeetingAndStayAsTheyAre() {
        String next = Api.json(Api.as(secretariat), Map.of("when", Map.of("edtf", "2025-11-05"))).post(path + "/copies")
                .then().statusCode(201).extract().path("slug");
        String address = "/meetings/" + next;
        Map<String, ?> approved = Map.of("outcome", "APPROVED");
        Api.refused(approve(address, approved), 409, "conflict").body("reason", equalTo("not-held"));
        Api.move(Api.as(secretariat), address, Map.of("to", "CONFIRMED")).then().statusCode(200);
        Api.move(Api.as(secretariat), address, Map.of("to", "HELD")).then().statusCode(200);
        Api.refused(approve(address, approved), 409, "conflict").body("reason", equalTo("no-minutes"));
        write(TEXT).then().statusCode(200);
        String decision = "/decisions/" + decide(Map.of("texts", Map.of("en", "We agree."))).path("id");
        Api.refused(approve(address, Map.of("outcome", "CORRECTED")), 400, "invalid-request").body("violations.pointer", contains("/corrections"));
        Api.refused(approve(address, Map.of("outcome", "APPROVED", "corrections", "None.")), 400, "invalid-request");
        Api.refused(approve(path, approved), 409, "conflict").body("reason", equalTo("no-minutes"));
        approve(address, Map.of("outcome", "CORRECTED", "corrections", "The vote was 42 to 1.")).then().statusCode(200)
                .body("meeting", equalTo(next)).body("outcome", equalTo("CORRECTED"));
        Api.anyone().get(path + "/minutes").then().body("approval.corrections", equalTo("The vote was 42 to 1."));
        Api.refused(rewrite(TEXT), 409, "conflict").body("reason", equalTo("approved"));
        Api.refused(decide(Map.of("texts", Map.of("en", "More."))), 409, "conflict").body("reason", equalTo("approved"));
        Api.refused(Api.patch(Api.as(secretariat), Api.etag(decision), Map.of("texts", Map.of("en", "Other."))).patch(decision), 409, "conflict");
        Api.refused(Api.as(secretariat).header("If-Match", Api.etag(decision)).delete(decision), 409, "conflict");
        Api.anyone().get("/activities?recordKind=MEETING&record=" + slug() + "&limit=1").then().body("items[0].event", equalTo("minutes.corrected"));
        approve(address, approved).then().statusCode(200).body("corrections", nullValue());
    }

    private Response attends(String who, Map<String, ?> how) {
        return Api.json(Api.beyondSchema(Api.as(secretariat)), how).put(path + "/attendance/" + who);
    }

    private Response write(Map<String, ?> minutes) {
        return Api.json(Api.beyondSchema(Api.as(secretariat)), minutes).put(path + "/minutes");
    }

    private Response rewrite(Map<String, ?> minutes) {
        return Api.json(Api.as(secretariat), minutes).header("If-Match", Api.etag(Api.as(secretariat), path + "/minutes")).put(path + "/minutes");
    }

    private Response decide(Map<String, ?> decision) {
        return Api.json(Api.beyondSchema(Api.as(secretariat)), decision).post(path + "/decisions");
    }

    private Response approve(String by, Map<String, ?> approval) {
        return Api.json(Api.beyondSchema(Api.as(secretariat)), approval).put(by + "/approval");
    }

    private Response move(String to) {
        return Api.move(Api.as(secretariat), path, Map.of("to", to));
    }

    private void closed() {
        write(TEXT).then().statusCode(200);
        move("CLOSED").then().statusCode(200);
    }

    private ValidatableResponse gaps() {
        return Api.as(secretariat).get(path + "/gaps").then().statusCode(200);
    }

    private String slug() {
        return path.substring("/meetings/".length());
    }

    private static void decisions(String address, String... texts) {
        Api.anyone().get(address).then().statusCode(200).body("items.texts.en", texts.length == 0 ? empty() : contains(texts));
    }
}
