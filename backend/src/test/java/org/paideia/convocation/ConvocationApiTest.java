package org.paideia.convocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.job.DueJobs;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

@ApiTest
class ConvocationApiTest {

    private static final String FIRST_DAY = "2031-05-04";

    @Inject
    MockMailbox letters;

    private String network;
    private String secretariat;
    private String city;

    @BeforeEach
    void aNetwork() {
        network = Given.network(Map.of("names", Map.of(
                "en", Api.unique("International Association of Tests"), "es", Api.unique("Asociación Internacional de Pruebas"))));
        secretariat = Given.secretariatOf(network);
        city = Given.city();
        Given.member(city, network);
    }

    @Test
    void keepsTheAgendaAsItWasSentWithTheDaysOfNotice() {
        String path = meeting(Map.of("timeZone", "Europe/Madrid", "startsAt", FIRST_DAY + "T07:30:00Z",
                "items", List.of(Map.of("titles", Map.of("en", "Welcome"), "minutes", 30)), "venue", Map.of("name", "Atrium")));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
        Response sent = convoke(path, Map.of("answerBy", "2031-04-01", "messages", Map.of("en", "We look forward to it.")));
        sent.then().statusCode(201).body("number", equalTo(1)).body("sentOn", equalTo(today.toString()))
                .body("noticeDays", equalTo((int) ChronoUnit.DAYS.between(today, LocalDate.parse(FIRST_DAY))))
                .body("items.titles.en", contains("Welcome")).body("venue.name", equalTo("Atrium")).body("changes", empty())
                .body("when.edtf", equalTo("2031-05-04/2031-05-05")).body("meeting.slug", equalTo(slug(path)));
        String first = "/convocations/" + sent.path("id");
        assertTrue(sent.header("Location").endsWith(first), sent.header("Location"));
        Api.anyone().get("/activities?recordKind=MEETING&record=" + slug(path)).then()
                .body("items[0].event", equalTo("meeting.convoked")).body("items[0].changes.find { it.field == 'convocation' }.after", equalTo(1));

        change(path, Map.of("when", Map.of("edtf", "2031-05-11"), "startsAt", "2031-05-11T07:30:00Z")).then().statusCode(200);
        Api.json(Api.as(secretariat), Map.of("titles", Map.of("en", "Vote"))).post(path + "/items").then().statusCode(201);
        Api.anyone().get(first).then().statusCode(200).body("when.edtf", equalTo("2031-05-04/2031-05-05"))
                .body("items.titles.en", contains("Welcome")).body("meeting.when.edtf", equalTo("2031-05-11"))
                .header("ETag", equalTo(Api.etag(first)));
        convoke(path, Map.of()).then().statusCode(201).body("number", equalTo(2)).body("changes", contains("DATE", "TIME", "AGENDA"))
                .body("answerBy", nullValue()).body("items.titles.en", contains("Welcome", "Vote"));
        Api.anyone().get(path + "/convocations").then().statusCode(200).body("items.number", contains(1, 2))
                .body("items[0].when.edtf", equalTo("2031-05-04/2031-05-05"));
    }

    @Test
    void isForWhatIsConfirmedAndLiesAhead() {
        String tentative = "/meetings/" + Given.meeting(network, Map.of("when", Map.of("edtf", "2031-05")));
        Api.refused(convoke(tentative, Map.of()), 409, "conflict").body("reason", equalTo("not-confirmed"));
        String begun = meeting(Map.of("when", Map.of("edtf", "2025-10-01")));
        Api.refused(convoke(begun, Map.of()), 409, "conflict").body("reason", equalTo("begun"));
        String ahead = meeting(Map.of());
        Api.refused(convoke(ahead, Map.of("answerBy", "2025-01-01")), 422, "rule-violated").body("violations.code", contains("in-the-past"));
        Api.refused(convoke(ahead, Map.of("answerBy", "2031-05-05")), 422, "rule-violated").body("violations.code", contains("does-not-fit"));
        Api.refused(convoke(ahead, Map.of("messages", Map.of("es", "Bienvenidos"))), 400, "invalid-request")
                .body("violations.pointer", contains("/messages"));
        Api.refused(convoke(tentative, Map.of("answerBy", "tomorrow")), 400, "invalid-request");
        Api.anyone().get(ahead + "/convocations").then().body("items", empty());
    }

    @Test
    void isSentOnceForEachKeyAndNumberedInTurnWhenTwoSendItAtOnce() {
        String path = meeting(Map.of());
        String key = Api.unique("key");
        List<Response> repeated = Together.act(List.of(() -> convoke(path, Map.of()), () -> convoke(path, Map.of()),
                () -> Api.json(Api.as(secretariat), Map.of()).header("Idempotency-Key", key).post(path + "/convocations")));
        repeated.forEach(answer -> answer.then().statusCode(201));
        Api.json(Api.as(secretariat), Map.of()).header("Idempotency-Key", key).post(path + "/convocations")
                .then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        Api.anyone().get(path + "/convocations").then().body("items.number", contains(1, 2, 3));
    }

    @Test
    void goesByLetterToThoseWhoActForMemberCitiesEachInTheirLanguage() {
        String focal = Given.focalPointOf(city);
        Api.as(focal).header("Accept-Language", "es").get("/me").then().statusCode(200);
        String deputy = Given.deputyOf(city);
        String gone = Given.focalPointOf(city);
        String outside = Given.focalPointOf(Given.city());
        DueJobs.run();
        letters.clear();
        String path = meeting(Map.of("titles", Map.of("en", "17th Meeting", "es", "17.º Encuentro"), "items",
                List.of(Map.of("titles", Map.of("en", "Welcome", "es", "Bienvenida")))));
        convoke(path, Map.of("answerBy", "2031-04-01", "messages", Map.of("en", "See you.", "es", "Hasta pronto."))).then().statusCode(201);
        endMandatesOf(gone);
        sendLetters();

        Mail spanish = letters.getMailsSentTo(focal + "@example.org").getFirst();
        assertTrue(spanish.getSubject().contains("17.º Encuentro"), spanish.getSubject());
        for (String said : List.of("La Asociación Internacional de Pruebas", "de mayo de 2031", "1 de abril de 2031", "Bienvenida", "Hasta pronto.", "Orden del día", "http://localhost:5173" + path)) {
            assertTrue(spanish.getText().contains(said), said + " in " + spanish.getText());
        }
        Mail english = letters.getMailsSentTo(deputy + "@example.org").getFirst();
        for (String said : List.of("The International Association of Tests", "May 2031", "Welcome", "See you.", "Please answer by 1 April 2031")) {
            assertTrue(english.getText().contains(said), said + " in " + english.getText());
        }
        assertTrue(letters.getMailsSentTo(outside + "@example.org").isEmpty());
        assertTrue(letters.getMailsSentTo(gone + "@example.org").isEmpty());

        letters.clear();
        change(path, Map.of("when", Map.of("edtf", "2031-05-11"))).then().statusCode(200);
        convoke(path, Map.of()).then().statusCode(201);
        sendLetters();
        Mail again = letters.getMailsSentTo(deputy + "@example.org").getFirst();
        assertTrue(again.getSubject().contains("new convocation"), again.getSubject());
        assertTrue(again.getText().contains("New since the last convocation: the date."), again.getText());
        assertEquals(1, letters.getMailsSentTo(deputy + "@example.org").size());
    }

    @Test
    void callsNobodyToWhatWasCancelledMeanwhile() {
        String focal = Given.focalPointOf(city);
        DueJobs.run();
        letters.clear();
        String path = meeting(Map.of());
        convoke(path, Map.of()).then().statusCode(201);
        Api.move(Api.as(secretariat), path, Map.of("to", "CANCELLED", "note", "A storm.")).then().statusCode(200);
        sendLetters();
        assertTrue(letters.getMailsSentTo(focal + "@example.org").isEmpty());
    }

    @Test
    void isAnsweredByTheCityUntilItTakesPlace() {
        String focal = Given.focalPointOf(city);
        String deputy = Given.deputyOf(city);
        String path = meeting(Map.of("when", Map.of("edtf", LocalDate.now().plusDays(1).toString())));
        Map<String, ?> coming = Map.of("answer", "COMING", "people", 2, "note", "One of us is deaf.");
        Api.refused(answer(focal, path, coming), 409, "conflict").body("reason", equalTo("not-convoked"));
        convoke(path, Map.of()).then().statusCode(201);
        Api.as(focal).get(path + "/actions").then().body("items.path", contains(path + "/answers/" + city));
        Api.refused(answer(focal, path, Map.of("answer", "COMING")), 400, "invalid-request").body("violations.pointer", contains("/people"));
        Api.refused(answer(focal, path, Map.of("answer", "EXCUSED", "people", 2)), 400, "invalid-request");
        Api.refused(answer(focal, path, Map.of("answer", "NONE")), 400, "invalid-request");
        answer(focal, path, coming).then().statusCode(200).body("answer", equalTo("COMING")).body("people", equalTo(2))
                .body("city.slug", equalTo(city)).body("convocation", equalTo(1));
        convoke(path, Map.of()).then().statusCode(201);
        answers(deputy, path, "").body("items.convocation", contains(1)).body("items.note", contains("One of us is deaf."));
        answer(deputy, path, Map.of("answer", "EXCUSED")).then().statusCode(200).body("people", nullValue()).body("convocation", equalTo(2));
        Api.as(focal).get("/activities?city=" + city + "&limit=1").then().body("items[0].event", equalTo("meeting.answered"))
                .body("items[0].changes.find { it.field == 'answer' }.before", equalTo("COMING"));
        Api.anyone().get("/activities?network=" + network).then().body("items.event", not(hasItem("meeting.answered")));

        String other = Given.city();
        Api.refused(Api.json(Api.as(Given.focalPointOf(other)), coming).put(path + "/answers/" + other), 422, "rule-violated");
        Api.refused(answer(Given.focalPointOf(other), path, coming), 403, "forbidden");
        Api.refused(Api.json(Api.as(focal), coming).put(path + "/answers/no-such-city"), 404, "not-found");
        change(path, Map.of("when", Map.of("edtf", LocalDate.now().minusDays(1).toString()))).then().statusCode(200);
        Api.move(Api.as(secretariat), path, Map.of("to", "HELD")).then().statusCode(200);
        Api.refused(answer(focal, path, coming), 409, "conflict").body("reason", equalTo("not-confirmed"));
    }

    @Test
    void showsWhoHasNotAnsweredToThoseWhoRunTheNetwork() {
        String path = meeting(Map.of());
        String second = Given.city();
        String third = Given.city();
        Given.member(second, network);
        Given.member(third, network);
        gaps(path).body("items.code", hasItem("CONVOCATION"));
        convoke(path, Map.of()).then().statusCode(201);
        gaps(path).body("items.find { it.code == 'ANSWERS' }.message", containsString("3"));
        String focal = Given.focalPointOf(city);
        answer(focal, path, Map.of("answer", "COMING", "people", 3)).then().statusCode(200);
        Api.json(Api.as(Given.focalPointOf(second)), Map.of("answer", "EXCUSED")).put(path + "/answers/" + second).then().statusCode(200);
        gaps(path).body("items.find { it.code == 'ANSWERS' }.message", containsString("1"));
        answers(secretariat, path, "?count=exact").body("items.city.slug", containsInAnyOrder(city, second, third)).body("totalCount", equalTo(3));
        answers(secretariat, path, "?answer=NONE").body("items.city.slug", contains(third)).body("items.answer", contains("NONE"));
        answers(secretariat, path, "?answer=COMING").body("items.people", contains(3));
        answers(secretariat, path, "?sort=-answeredAt").body("items.city.slug", contains(second, city, third));
        answers(focal, path, "").body("items.city.slug", contains(city));
        Api.refused(Api.as(Given.focalPointOf(Given.city())).get(path + "/answers"), 403, "forbidden");
        String cursor = Api.as(secretariat).get(path + "/answers?limit=2").path("nextCursor");
        Api.as(secretariat).queryParam("cursor", cursor).get(path + "/answers?limit=2").then().statusCode(200).body("items.size()", equalTo(1));
        Api.move(Api.as(secretariat), path, Map.of("to", "TENTATIVE")).then().statusCode(200);
        Api.refused(Api.as(secretariat).header("If-Match", Api.etag(path)).delete(path), 409, "conflict").body("reason", equalTo("in-use"));
    }

    @Test
    void isListedForTheCityUntilItHasAnswered() {
        String focal = Given.focalPointOf(city);
        String later = meeting(Map.of("when", Map.of("edtf", "2032-01-01")));
        String sooner = meeting(Map.of("audience", "MEMBERS"));
        meeting(Map.of());
        convoke(later, Map.of()).then().statusCode(201);
        convoke(sooner, Map.of()).then().statusCode(201);
        convoke(sooner, Map.of("answerBy", "2031-03-01")).then().statusCode(201);
        String waiting = "/meeting-answers?city=" + city + "&answer=NONE";
        Api.as(focal).get(waiting + "&count=exact").then().statusCode(200).body("items.meeting.slug", contains(slug(sooner), slug(later)))
                .body("items[0].answerBy", equalTo("2031-03-01")).body("totalCount", equalTo(2)).body("items.answer", contains("NONE", "NONE"));
        answer(focal, sooner, Map.of("answer", "COMING", "people", 1)).then().statusCode(200);
        Api.as(focal).get(waiting).then().body("items.meeting.slug", contains(slug(later)));
        Api.as(focal).get("/meeting-answers?city=" + city + "&sort=-when").then().body("items.answer", contains("NONE", "COMING"));
        Api.refused(Api.as(secretariat).get(waiting), 403, "forbidden");
        String second = Given.city();
        Given.member(second, network);
        Given.mandate(focal, "DEPUTY", "city", second);
        Api.as(focal).get("/meeting-answers?count=exact&limit=3").then().statusCode(200).body("totalCount", equalTo(4))
                .body("items.meeting.slug", contains(slug(sooner), slug(sooner), slug(later)));
        Api.as(focal).get("/meeting-answers?answer=NONE&sort=-when").then().body("items.city.slug", hasItem(second)).body("items.size()", equalTo(3));
        Api.as(Given.person()).get("/meeting-answers").then().statusCode(200).body("items", empty());
    }

    @Test
    void keepsOneAnswerOfACityForWhichTwoAnswerAtOnce() {
        String focal = Given.focalPointOf(city);
        String deputy = Given.deputyOf(city);
        String path = meeting(Map.of());
        convoke(path, Map.of()).then().statusCode(201);
        List<Response> both = Together.act(List.of(
                () -> answer(focal, path, Map.of("answer", "COMING", "people", 1)), () -> answer(deputy, path, Map.of("answer", "EXCUSED"))));
        both.forEach(answer -> answer.then().statusCode(200));
        answers(secretariat, path, "?count=exact").body("totalCount", equalTo(1));
    }

    private String meeting(Map<String, ?> fields) {
        return "/meetings/" + Given.confirmedMeeting(network, fields);
    }

    private Response convoke(String path, Map<String, ?> wish) {
        return Api.json(Api.beyondSchema(Api.as(secretariat)), wish).post(path + "/convocations");
    }

    private Response answer(String person, String path, Map<String, ?> answer) {
        return Api.json(Api.beyondSchema(Api.as(person)), answer).put(path + "/answers/" + city);
    }

    private static io.restassured.response.ValidatableResponse answers(String person, String path, String query) {
        return Api.as(person).get(path + "/answers" + query).then().statusCode(200);
    }

    private Response change(String path, Map<String, ?> change) {
        return Api.patch(Api.as(secretariat), Api.etag(path), new HashMap<>(change)).patch(path);
    }

    private io.restassured.response.ValidatableResponse gaps(String path) {
        return Api.as(secretariat).get(path + "/gaps").then().statusCode(200);
    }

    /** The job that orders the letters, and then the letters. */
    private static void sendLetters() {
        DueJobs.run();
        DueJobs.run();
    }

    private static void endMandatesOf(String person) {
        Api.admin().get("/mandates?state=IN_FORCE&person=" + Given.idOf(person)).then().extract().<List<String>>path("items.id")
                .forEach(id -> Api.move(Api.admin(), "/mandates/" + id, Map.of("to", "ENDED")).then().statusCode(200));
    }

    private static String slug(String path) {
        return path.substring("/meetings/".length());
    }
}
