package org.paideia.minutes.actionpoint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class ActionPointApiTest {

    private static final Map<String, ?> SEND = Map.of("en", "Send the list.");

    private String network;
    private String secretariat;
    private String city;
    private String focal;
    private String path;

    @BeforeEach
    void aMeetingWithMinutes() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        city = Given.city();
        Given.member(city, network);
        focal = Given.focalPointOf(city);
        path = "/meetings/" + Given.heldMeeting(network, Map.of());
        Given.minutes(slug(), Map.of());
    }

    @Test
    void isDoneByItsOwnerAndReopenedOrDroppedByTheSecretariat() {
        Response made = agree(Map.of("texts", SEND, "city", city, "dueOn", "2025-12-15"));
        made.then().statusCode(201).body("number", equalTo(1)).body("state", equalTo("OPEN")).body("city.slug", equalTo(city))
                .body("settledOn", nullValue()).body("sourceLanguage", equalTo("en"));
        String point = "/action-points/" + made.path("id");
        Api.as(focal).get(point + "/actions").then().body("items.to", contains("DONE"));
        Api.as(secretariat).get(point + "/actions").then().body("items.action",
                containsInAnyOrder("updateActionPoint", "deleteActionPoint", "transitionActionPoint", "transitionActionPoint"));
        Api.anyone().get(point + "/actions").then().body("items", empty());
        Api.refused(move(focal, point, Map.of("to", "DROPPED", "note", "Too much.")), 403, "forbidden");
        Api.refused(move(Given.focalPointOf(Given.city()), point, Map.of("to", "DONE")), 403, "forbidden");
        Api.refused(move(focal, point, Map.of("to", "DONE", "effectiveOn", "2999-01-01")), 400, "invalid-request")
                .body("violations.pointer", contains("/effectiveOn"));
        Api.refused(Api.json(Api.as(focal), Map.of("to", "DONE")).post(point + "/transitions"), 428, "precondition-required");
        move(focal, point, Map.of("to", "DONE", "effectiveOn", "2025-12-10", "note", "Sent by post.")).then().statusCode(200)
                .body("state", equalTo("DONE")).body("settledOn", equalTo("2025-12-10")).body("note", equalTo("Sent by post."));
        Api.refused(move(focal, point, Map.of("to", "OPEN", "note", "No.")), 403, "forbidden");
        Api.refused(move(secretariat, point, Map.of("to", "DROPPED", "note", "No.")), 409, "transition-not-allowed").body("allowed", contains("OPEN"));
        Api.refused(move(secretariat, point, Map.of("to", "OPEN")), 400, "invalid-request").body("violations.pointer", contains("/note"));
        move(secretariat, point, Map.of("to", "OPEN", "note", "Half of it was missing.")).then().statusCode(200).body("settledOn", nullValue());
        move(secretariat, point, Map.of("to", "DROPPED", "note", "Nobody needs it.")).then().statusCode(200).body("state", equalTo("DROPPED"));
        Api.anyone().get(point + "/transitions").then().body("items.to", contains("OPEN", "DONE", "OPEN", "DROPPED"))
                .body("items.actor", contains("SECRETARIAT", "FOCAL_POINT", "SECRETARIAT", "SECRETARIAT"));
        Api.anyone().get("/activities?recordKind=ACTION_POINT&city=" + city + "&limit=1").then().body("items[0].event", equalTo("action-point.dropped"));
    }

    @Test
    void belongsToAMemberOfTheNetworkOrToTheSecretariat() {
        Api.refused(agree(Map.of("texts", SEND, "city", Given.city())), 422, "rule-violated").body("violations.pointer", contains("/city"));
        Api.refused(agree(Map.of("texts", SEND, "city", "no-such-city")), 422, "rule-violated");
        Api.refused(agree(Map.of("texts", Map.of("fr", "Envoyer."))), 400, "invalid-request");
        Response made = agree(Map.of("texts", SEND));
        made.then().statusCode(201).body("city", nullValue());
        String point = "/action-points/" + made.path("id");
        Api.refused(move(focal, point, Map.of("to", "DONE")), 403, "forbidden");
        Api.refused(change(point, Map.of("city", Given.city())), 422, "rule-violated");
        change(point, Map.of("city", city, "dueOn", "2026-01-31")).then().statusCode(200).body("city.slug", equalTo(city)).body("dueOn", equalTo("2026-01-31"));
        move(focal, point, Map.of("to", "DONE")).then().statusCode(200).body("settledOn", notNullValue());
        Api.refused(change(point, Map.of("dueOn", "2026-02-28")), 409, "conflict").body("reason", equalTo("settled"));
        Api.refused(Api.as(secretariat).header("If-Match", Api.etag(point)).delete(point), 409, "conflict").body("reason", equalTo("settled"));
        String bare = "/meetings/" + Given.heldMeeting(network, Map.of());
        Api.refused(Api.json(Api.as(secretariat), Map.of("texts", SEND)).post(bare + "/action-points"), 409, "conflict")
                .body("reason", equalTo("no-minutes"));
    }

    @Test
    void keepsItsWordsOnceTheMeetingIsClosedAndGoesOn() {
        String point = "/action-points/" + agree(Map.of("texts", SEND, "city", city)).path("id");
        String mistake = "/action-points/" + agree(Map.of("texts", SEND)).path("id");
        change(point, Map.of("texts", Map.of("en", "Send the whole list."))).then().statusCode(200).body("texts.en", equalTo("Send the whole list."));
        Api.refused(Api.as(secretariat).header("If-Match", "\"9-x\"").delete(mistake), 412, "changed-meanwhile");
        Api.as(secretariat).header("If-Match", Api.etag(mistake)).delete(mistake).then().statusCode(204);
        Api.refused(Api.anyone().get(mistake), 404, "not-found");
        agree(Map.of("texts", SEND)).then().body("number", equalTo(3));
        Api.json(Api.as(secretariat), Map.of("presence", "PRESENT")).put(path + "/attendance/" + city).then().statusCode(200);
        Api.move(Api.as(secretariat), path, Map.of("to", "CLOSED")).then().statusCode(200);
        Api.refused(change(point, Map.of("texts", SEND)), 409, "conflict").body("reason", equalTo("not-held"));
        Api.refused(agree(Map.of("texts", SEND)), 409, "conflict").body("reason", equalTo("not-held"));
        change(point, Map.of("dueOn", "2026-03-31")).then().statusCode(200);
        move(focal, point, Map.of("to", "DONE")).then().statusCode(200);
        Api.anyone().get(path + "/minutes").then().body("actionPoints.state", contains("DONE", "OPEN"));
    }

    @Test
    void appearsOnTheNextMeetingsUntilItIsSettled() {
        String point = "/action-points/" + agree(Map.of("texts", SEND, "city", city)).path("id");
        agree(Map.of("texts", Map.of("en", "Book the room."))).then().statusCode(201);
        String next = Given.meeting(network, Map.of("when", Map.of("edtf", "2031-23")));
        String undated = Given.meeting(network, Map.of());
        String earlier = Given.meeting(network, Map.of("when", Map.of("edtf", "2024-05")));
        String elsewhere = Given.meeting(Given.network(), Map.of("when", Map.of("edtf", "2031")));
        texts("/action-points?carriedTo=" + next, "Send the list.", "Book the room.");
        texts("/action-points?carriedTo=" + undated, "Send the list.", "Book the room.");
        texts("/action-points?carriedTo=" + slug());
        texts("/action-points?carriedTo=" + earlier);
        texts("/action-points?carriedTo=" + elsewhere);
        texts("/action-points?carriedTo=no-such-meeting");
        move(focal, point, Map.of("to", "DONE")).then().statusCode(200);
        texts("/action-points?carriedTo=" + next, "Book the room.");
    }

    @Test
    void isListedByWhatOneLooksFor() {
        agree(Map.of("texts", Map.of("en", "Second"), "city", city, "dueOn", "2026-05-01")).then().statusCode(201);
        agree(Map.of("texts", Map.of("en", "=First"), "dueOn", "2026-01-01")).then().statusCode(201);
        agree(Map.of("texts", Map.of("en", "Some day"), "city", city)).then().statusCode(201);
        String done = "/action-points/" + agree(Map.of("texts", Map.of("en", "Done"), "city", city, "dueOn", "2026-02-01")).path("id");
        move(focal, done, Map.of("to", "DONE")).then().statusCode(200);
        String all = "/action-points?network=" + network;
        texts(all, "=First", "Done", "Second", "Some day");
        texts(all + "&sort=-number", "Done", "Some day", "=First", "Second");
        texts(all + "&state=OPEN&dueTo=2026-06-01", "=First", "Second");
        texts(all + "&city=" + city + "&state=OPEN", "Second", "Some day");
        texts("/action-points?city=" + city + "&state=DONE,DROPPED", "Done");
        texts("/action-points?meeting=" + slug(), "=First", "Done", "Second", "Some day");
        Response page = Api.anyone().get(all + "&limit=3&count=exact");
        page.then().body("totalCount", equalTo(4));
        Api.anyone().queryParam("cursor", page.<String>path("nextCursor")).get(all + "&limit=3&count=exact").then().body("items.texts.en", contains("Some day"));
        Api.anyone().get("/action-points.csv?network=" + network).then().statusCode(200)
                .body(containsString("'=First")).body(containsString("," + city + ",2026-05-01,OPEN"));
        Api.refused(Api.anyone().get(all + "&state=LATER"), 400, "invalid-request");

        Map<String, Object> secret = new HashMap<>(Map.of("sourceLanguage", "en", "texts", Map.of("en", "Minutes."), "audience", "MEMBERS"));
        Api.json(Api.as(secretariat), secret).header("If-Match", Api.etag(path + "/minutes")).put(path + "/minutes").then().statusCode(200);
        texts(all);
        Api.as(focal).get(all + "&count=exact").then().body("totalCount", equalTo(4));
        Api.refused(Api.anyone().get(done), 404, "not-found");
        Api.anyone().get("/action-points.csv?network=" + network).then().body(not(containsString("First")));
    }

    /** What a conference agreed stands in no minutes: it is written once that was held, and goes on like the others. */
    @Test
    void isAgreedAtAConferenceToo() {
        String conference = Given.conference(network, Map.of("when", Map.of("edtf", "2024-05-04"), "state", "HELD"));
        String of = "/conferences/" + conference;
        Api.as(secretariat).get(of + "/actions").then().body("items.action", hasItem("createConferenceActionPoint"));
        Api.refused(Api.json(Api.as(focal), Map.of("texts", SEND)).post(of + "/action-points"), 403, "forbidden");
        Api.refused(Api.json(Api.as(secretariat), Map.of("texts", SEND, "city", Given.city())).post(of + "/action-points"), 422, "rule-violated");
        Api.refused(Api.json(Api.as(secretariat), Map.of("texts", SEND)).post("/conferences/no-such-conference/action-points"), 404, "not-found");
        Response made = Api.json(Api.as(secretariat), Map.of("texts", SEND, "city", city, "dueOn", "2031-12-15")).post(of + "/action-points");
        made.then().statusCode(201).body("number", equalTo(1)).body("conference.slug", equalTo(conference)).body("meeting", nullValue())
                .body("network.slug", equalTo(network)).body("sourceLanguage", equalTo("en"));
        String point = "/action-points/" + made.path("id");
        Response second = Api.json(Api.as(secretariat), Map.of("texts", Map.of("en", "Book the room."))).post(of + "/action-points");
        second.then().statusCode(201).body("number", equalTo(2));
        texts("/action-points?conference=" + conference, "Send the list.", "Book the room.");
        texts("/action-points?network=" + network, "Send the list.", "Book the room.");
        texts("/action-points?city=" + city + "&state=OPEN", "Send the list.");
        texts("/action-points?meeting=" + slug());
        texts("/action-points?carriedTo=" + Given.meeting(network, Map.of("when", Map.of("edtf", "2031-23"))), "Send the list.", "Book the room.");
        texts("/action-points?carriedTo=" + Given.meeting(network, Map.of("when", Map.of("edtf", "2023-05"))));
        Api.anyone().get("/action-points.csv?conference=" + conference).then().statusCode(200).body(containsString("," + conference + ",1," + network + ","));
        Api.anyone().get("/activities?recordKind=ACTION_POINT&city=" + city + "&limit=1").then().body("items[0].event", equalTo("action-point.agreed"))
                .body("items[0].page", equalTo(of));
        change(point, Map.of("texts", Map.of("en", "Send the whole list."))).then().statusCode(200);
        Api.as(secretariat).header("If-Match", "*").delete("/action-points/" + second.path("id")).then().statusCode(204);
        Api.move(Api.as(secretariat), of, Map.of("to", "CLOSED")).then().statusCode(200);
        Api.refused(change(point, Map.of("texts", SEND)), 409, "conflict").body("reason", equalTo("not-held"));
        Api.refused(Api.json(Api.as(secretariat), Map.of("texts", SEND)).post(of + "/action-points"), 409, "conflict").body("reason", equalTo("not-held"));
        Api.as(focal).get(point + "/actions").then().body("items.to", contains("DONE"));
        move(focal, point, Map.of("to", "DONE")).then().statusCode(200).body("state", equalTo("DONE"));
    }

    private Response agree(Map<String, ?> point) {
        return Api.json(Api.beyondSchema(Api.as(secretariat)), point).post(path + "/action-points");
    }

    private Response change(String point, Map<String, ?> change) {
        return Api.patch(Api.beyondSchema(Api.as(secretariat)), Api.etag(point), change).patch(point);
    }

    private static Response move(String person, String point, Map<String, ?> wish) {
        return Api.move(Api.beyondSchema(Api.as(person)), point, wish);
    }

    private String slug() {
        return path.substring("/meetings/".length());
    }

    private static void texts(String address, String... texts) {
        Api.anyone().get(address).then().statusCode(200).body("items.texts.en", texts.length == 0 ? empty() : contains(texts));
    }
}
