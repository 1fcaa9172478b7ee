package org.paideia.meeting.part;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

@ApiTest
class AgendaItemApiTest {

    private String secretariat;
    private String path;

    @BeforeEach
    void aMeeting() {
        String network = Given.network();
        secretariat = Given.secretariatOf(network);
        path = "/meetings/" + Given.meeting(network, Map.of(
                "state", "CONFIRMED", "when", Map.of("edtf", "2025-10-01/2025-10-03"), "timeZone", "Europe/Madrid",
                "items", List.of(Map.of("titles", Map.of("en", "Welcome")))));
    }

    @Test
    void isAddedMovedChangedAndRemoved() {
        add(Map.of("titles", Map.of("en", "Vote"), "startsAt", "2025-10-02T22:30:00Z", "minutes", 15, "presenter", "The chair"))
                .then().statusCode(201).body("items.titles.en", contains("Welcome", "Vote"));
        Response first = add(Map.of("titles", Map.of("en", "Coffee"), "position", 1));
        first.then().statusCode(201).body("items.titles.en", contains("Coffee", "Welcome", "Vote"));
        String vote = path + "/items/" + first.path("items[2].id");
        change(vote, Map.of("position", 1, "titles", Map.of("es", "Votación"))).then().statusCode(200)
                .body("items.titles.en", contains("Vote", "Coffee", "Welcome"))
                .body("items[0].titles.es", equalTo("Votación")).body("items[0].minutes", equalTo(15));
        Api.refused(change(vote, Map.of("startsAt", "2025-10-03T22:30:00Z")), 400, "invalid-request")
                .body("violations.code", contains("does-not-fit"));
        Api.refused(Api.as(secretariat).delete(vote), 428, "precondition-required");
        Api.as(secretariat).header("If-Match", Api.etag(path)).delete(vote).then().statusCode(200)
                .body("items.titles.en", contains("Coffee", "Welcome"));
        Api.refused(change(vote, Map.of("minutes", 3)), 404, "not-found");
    }

    @Test
    void staysAsItIsOnceTheMeetingIsCancelled() {
        String item = path + "/items/" + Api.anyone().get(path).path("items[0].id");
        Api.move(Api.as(secretariat), path, Map.of("to", "CANCELLED", "note", "A storm.")).then().statusCode(200);
        Api.refused(add(Map.of("titles", Map.of("en", "Vote"))), 409, "conflict").body("reason", equalTo("meeting-over"));
        Api.refused(change(item, Map.of("minutes", 3)), 409, "conflict");
        Api.refused(Api.as(secretariat).header("If-Match", Api.etag(path)).delete(item), 409, "conflict");
    }

    @Test
    void isMissedWhereTheMeetingMovesAway() {
        add(Map.of("titles", Map.of("en", "Vote"), "startsAt", "2025-10-02T10:00:00Z")).then().statusCode(201);
        Api.patch(Api.as(secretariat), Api.etag(path), Map.of("when", Map.of("edtf", "2025-10-08"))).patch(path).then().statusCode(200);
        Api.as(secretariat).get(path + "/gaps").then().body("items.code", hasItem("ITEM_OUTSIDE"));
    }

    @Test
    void isChangedByOneOfTwoAtTheSameMoment() {
        String item = path + "/items/" + Api.anyone().get(path).path("items[0].id");
        String etag = Api.etag(path);
        Callable<Integer> one = () -> Api.patch(Api.as(secretariat), etag, Map.of("minutes", 30)).patch(item).statusCode();
        Callable<Integer> other = () -> Api.patch(Api.as(secretariat), etag, Map.of("presenter", "Me")).patch(item).statusCode();
        assertEquals(List.of(200, 412), Together.act(List.of(one, other)).stream().sorted().toList());
    }

    @Test
    void ofAMeetingThatTwoCloseIsClosedOnce() {
        Api.move(Api.as(secretariat), path, Map.of("to", "HELD")).then().statusCode(200);
        String past = "/meetings/" + Given.meeting(
                Api.anyone().get(path).path("network.slug"), Map.of("state", "HELD", "when", Map.of("edtf", "2001")));
        String etag = Api.etag(past);
        Callable<Integer> close = () -> Api.transition(Api.as(secretariat), past, etag, Map.of("to", "CLOSED")).statusCode();
        assertEquals(List.of(200, 412), Together.act(List.of(close, close)).stream().sorted().toList());
        Callable<Integer> copy = () -> Api.json(Api.as(secretariat), Map.of("slug", Api.unique("next"))).post(path + "/copies").statusCode();
        assertEquals(List.of(201, 409), Stream.of(copy).flatMap(c -> Together.act(List.of(c, c)).stream()).sorted().toList());
    }

    private Response add(Map<String, ?> item) {
        return Api.json(Api.as(secretariat), item).post(path + "/items");
    }

    private Response change(String item, Map<String, ?> change) {
        return Api.patch(Api.beyondSchema(Api.as(secretariat)), Api.etag(path), change).patch(item);
    }
}
