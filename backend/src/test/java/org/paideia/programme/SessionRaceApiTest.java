package org.paideia.programme;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Size;
import org.paideia.testing.Together;

/** Several people in the same moment: no room and no place is taken twice, and nobody is passed over. */
@ApiTest
class SessionRaceApiTest {

    private static final int PEOPLE = Size.of(30, 300);
    private static final int PLACES = Size.of(10, 60);

    private String conference;

    @BeforeEach
    void aConference() {
        conference = Given.openedConference(Given.network(), Map.of());
    }

    @Test
    void aRoomIsGivenOnceHoweverManyWantItAtTheSameTime() {
        List<Integer> answers = Together.act(IntStream.range(0, 12).<Callable<Integer>>mapToObj(i -> () -> SomeSessions
                .add(Api.admin(), conference, Map.of("room", "Great hall")).statusCode()).toList());
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(11, answers.stream().filter(status -> status == 409).count(), answers::toString);
        sessions(1);
    }

    @Test
    void aSpeakerSpeaksOnceHoweverManyWantThatAtTheSameTime() {
        List<String> ids = IntStream.range(0, 8).mapToObj(i -> SomeSessions.session(conference, Map.of("room", "Room " + i))).toList();
        List<Integer> answers = Together.act(ids.stream().<Callable<Integer>>map(id -> () -> SomeSessions
                .change(Api.admin(), id, Map.of("speakers", List.of(Map.of("name", "Ada Example")))).statusCode()).toList());
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(7, answers.stream().filter(status -> status == 409).count(), answers::toString);
    }

    @Test
    void eachPlaceIsGivenOnceHoweverManyChooseAtOnce() {
        String session = SomeSessions.session(conference, Map.of("capacity", PLACES, "format", "STUDY_VISIT"));
        List<String> people = people();
        List<Integer> answers = Together.act(people.stream().<Callable<Integer>>map(code -> () -> choose(code, session)).toList());
        assertEquals(List.of(201), answers.stream().distinct().toList());
        places(session, PLACES, PEOPLE - PLACES);
        assertEquals(PLACES, people.stream().filter(code -> state(code).equals("CHOSEN")).count());
    }

    /** While some give up their place, others choose, the organiser changes the number, and registrations are cancelled. */
    @Test
    void noPlaceIsLostOrGivenTwiceWhileOthersGiveUp() {
        String session = SomeSessions.session(conference, Map.of("capacity", PLACES, "format", "STUDY_VISIT"));
        List<String> people = people();
        List<String> first = people.subList(0, PEOPLE / 2);
        first.forEach(code -> assertEquals(201, choose(code, session)));
        List<Callable<Integer>> all = new ArrayList<>();
        first.subList(0, PLACES / 2).forEach(code -> all.add(() -> Api.anyone().header("If-Match", "*")
                .delete("/registration-links/" + code + "/sessions/" + session).statusCode()));
        first.subList(PLACES / 2, PLACES / 2 + 3).forEach(code -> all.add(() -> Api.transition(
                Api.anyone(), "/registration-links/" + code, "*", Map.of("to", "CANCELLED")).statusCode()));
        people.subList(PEOPLE / 2, PEOPLE).forEach(code -> all.add(() -> choose(code, session)));
        all.add(() -> SomeSessions.change(Api.admin(), session, Map.of("capacity", PLACES + 2)).statusCode());
        all.add(() -> SomeSessions.change(Api.admin(), session, Map.of("capacity", PLACES - 2)).statusCode());
        List<Integer> answers = Together.act(all);
        assertTrue(answers.stream().allMatch(status -> List.of(200, 201, 204, 409).contains(status)), answers::toString);
        int capacity = Api.anyone().get("/sessions/" + session).path("places.capacity");
        List<String> states = people.stream().map(SessionRaceApiTest::state).toList();
        int chosen = (int) states.stream().filter("CHOSEN"::equals).count();
        int waiting = (int) states.stream().filter("WAITLISTED"::equals).count();
        assertTrue(chosen <= capacity, chosen + " of " + capacity);
        assertTrue(chosen == capacity || waiting == 0, "Somebody waits for a place that is free");
        places(session, chosen, waiting);
    }

    /** Somebody who cancels the registration in the moment in which they choose holds no place afterwards. */
    @Test
    void nobodyKeepsAPlaceWhoseRegistrationIsCancelledAtTheSameTime() {
        String session = SomeSessions.session(conference, Map.of("capacity", PLACES));
        List<String> people = people().subList(0, 10);
        List<Callable<Integer>> all = new ArrayList<>();
        people.forEach(code -> {
            all.add(() -> choose(code, session));
            all.add(() -> Api.transition(Api.anyone(), "/registration-links/" + code, "*", Map.of("to", "CANCELLED")).statusCode());
        });
        List<Integer> answers = Together.act(all);
        assertTrue(answers.stream().allMatch(status -> List.of(200, 201, 409).contains(status)), answers::toString);
        places(session, 0, 0);
    }

    private List<String> people() {
        return IntStream.range(0, PEOPLE).mapToObj(i -> SomeLinks.codeOf(Given.registration(conference))).toList();
    }

    private static int choose(String code, String session) {
        return Api.json(Api.anyone(), Map.of("session", session)).post("/registration-links/" + code + "/sessions").statusCode();
    }

    /** Empty for whoever has not chosen. */
    private static String state(String code) {
        JsonNode mine = Api.read(Api.anyone().get("/registration-links/" + code + "/sessions"));
        return mine.at("/items/0/state").asText();
    }

    private static void places(String session, int taken, int waiting) {
        Api.anyone().get("/sessions/" + session).then().body("places.taken", equalTo(taken)).body("places.waiting", equalTo(waiting));
    }

    private void sessions(int count) {
        Api.anyone().get("/sessions?count=exact&kind=CONFERENCE&event=" + conference).then().body("totalCount", equalTo(count));
    }
}
