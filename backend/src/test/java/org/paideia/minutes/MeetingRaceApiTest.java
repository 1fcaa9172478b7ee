package org.paideia.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** People who write the same meeting in the same moment: one wins, the others are told, and nothing is lost. */
@ApiTest
class MeetingRaceApiTest {

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
        path = "/meetings/" + Given.heldMeeting(network, Map.of("items", List.of(Map.of("titles", Map.of("en", "Welcome")))));
    }

    @Test
    void oneOfTwoChangesAnItemOfTheAgenda() {
        String item = path + "/items/" + Api.anyone().get(path).path("items[0].id");
        String etag = Api.etag(path);
        oneOf(200, 412, together(2, i -> Api.patch(Api.as(secretariat), etag, Map.of("minutes", 10 + i)).patch(item)));
        Api.anyone().get(path).then().body("items.titles.en", contains("Welcome"));
    }

    @Test
    void oneOfTwoClosesTheMeeting() {
        Given.minutes(slug(), Map.of());
        Api.json(Api.as(secretariat), Map.of("presence", "PRESENT")).put(path + "/attendance/" + city).then().statusCode(200);
        String etag = Api.etag(path);
        oneOf(200, 412, together(2, i -> Api.transition(Api.as(secretariat), path, etag, Map.of("to", "CLOSED"))));
        Api.anyone().get(path + "/transitions").then().body("items.to", contains("CONFIRMED", "HELD", "CLOSED"));
    }

    @Test
    void oneOfTwoWritesTheFirstMinutes() {
        oneOf(200, 428, together(2, i -> Api.json(Api.as(secretariat), TEXT).put(path + "/minutes")));
    }

    @Test
    void aMeetingIsNotClosedWhileItsMinutesAreChanged() {
        Given.minutes(slug(), Map.of());
        Api.json(Api.as(secretariat), Map.of("presence", "PRESENT")).put(path + "/attendance/" + city).then().statusCode(200);
        String etag = Api.etag(path);
        String written = Api.etag(path + "/minutes");
        List<Response> both = Together.act(List.of(
                () -> Api.transition(Api.as(secretariat), path, etag, Map.of("to", "CLOSED")),
                () -> Api.json(Api.as(secretariat), TEXT).header("If-Match", written).put(path + "/minutes")));
        both.getFirst().then().statusCode(200);
        boolean wasWritten = both.getLast().statusCode() == 200;
        if (!wasWritten) {
            Api.refused(both.getLast(), 409, "conflict").body("reason", equalTo("not-held"));
        }
        Api.anyone().get(path + "/minutes").then().body("texts.containsKey('es')", equalTo(!wasWritten));
    }

    @Test
    void decisionsWrittenAtOnceEachHaveANumber() {
        Given.minutes(slug(), Map.of());
        together(4, i -> Api.json(Api.as(secretariat), Map.of("texts", Map.of("en", "Decision " + i))).post(path + "/decisions"))
                .forEach(answer -> answer.then().statusCode(201));
        Api.anyone().get("/decisions?sort=number&meeting=" + slug()).then().body("items.number", contains(1, 2, 3, 4));
    }

    @Test
    void anActionPointIsDoneWhileTheNextMeetingIsMade() {
        Given.minutes(slug(), Map.of());
        String point = "/action-points/" + Given.actionPoint(slug(), Map.of("city", city));
        String focal = Given.focalPointOf(city);
        String etag = Api.etag(point);
        List<Response> both = Together.act(List.of(
                () -> Api.transition(Api.as(focal), point, etag, Map.of("to", "DONE")),
                () -> Api.json(Api.as(secretariat), Map.of("when", Map.of("edtf", "2031"))).post(path + "/copies")));
        both.getFirst().then().statusCode(200).body("state", equalTo("DONE"));
        both.getLast().then().statusCode(201);
        Api.anyone().get("/action-points?carriedTo=" + both.getLast().path("slug")).then().body("items", empty());
    }

    @Test
    void anActionPointIsDoneOrDropped() {
        Given.minutes(slug(), Map.of());
        String point = "/action-points/" + Given.actionPoint(slug(), Map.of("city", city));
        String focal = Given.focalPointOf(city);
        String etag = Api.etag(point);
        oneOf(200, 412, Together.act(List.of(
                () -> Api.transition(Api.as(focal), point, etag, Map.of("to", "DONE")),
                () -> Api.transition(Api.as(secretariat), point, etag, Map.of("to", "DROPPED", "note", "Nobody needs it.")))));
    }

    private static List<Response> together(int many, java.util.function.IntFunction<Response> act) {
        return Together.act(IntStream.range(0, many).<Callable<Response>>mapToObj(i -> () -> act.apply(i)).toList());
    }

    private static void oneOf(int done, int refused, List<Response> answers) {
        assertEquals(List.of(done, refused), answers.stream().map(Response::statusCode).sorted().toList());
    }

    private String slug() {
        return path.substring("/meetings/".length());
    }
}
