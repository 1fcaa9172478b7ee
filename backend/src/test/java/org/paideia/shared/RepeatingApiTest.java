package org.paideia.shared;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** The same request sent again, with an Idempotency-Key. */
@ApiTest
class RepeatingApiTest {

    private static final String TABLE = "text/csv";

    @Inject
    AgroalDataSource database;

    private String key;
    private String theme;

    @BeforeEach
    void begin() {
        key = Api.unique("key");
        theme = Given.theme();
    }

    @Test
    void answersTheSameAgainAndDoesItOnce() {
        Response first = enter(Api.admin(), key, city());
        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        Response again = enter(Api.admin(), key, city());
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertEquals(first.asString(), again.asString());
        for (String header : List.of("ETag", "Location", "Content-Type", "Cache-Control")) {
            assertEquals(first.header(header), again.header(header), header);
        }
        cities(1);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        enter(Api.admin(), key, city()).then().statusCode(201);
        Map<String, Object> other = Given.newCity(Map.of("themes", List.of(theme)));
        Api.refused(enter(Api.admin(), key, other), 422, "key-reused");
        cities(1);
    }

    /** As another client writes it, or a proxy on the way: order, blanks, escapes and numbers are no other wish. */
    @Test
    void takesTheSameInOtherWordsForTheSame() {
        String name = "City of " + theme;
        String first = """
                {"sourceLanguage":"en","ownName":"%1$s","names":{"en":"%1$s","es":"Évora"},"country":"FI","themes":["%2$s"],
                "population":{"value":100,"unit":"inhabitants","source":"a/b"}}""".formatted(name, theme);
        String same = """
                { "themes": ["%2$s"], "population": {"source": "a\\/b", "unit": "inhabitants", "value": 1.000e2},
                  "country": "F\\u0049", "names": {"es": "\\u00c9vora", "en": "%1$s"}, "ownName": "%1$s",
                  "sourceLanguage": "en" }""".formatted(name, theme);
        enter(Api.admin(), key, first).then().statusCode(201);
        enter(Api.admin(), key, same).then().statusCode(201).header("Idempotent-Replayed", "true");
        Api.refused(enter(Api.admin(), key, first.replace(":100,", ":100.01,")), 422, "key-reused");
        Api.refused(enter(Api.admin(), key, first.replace("Évora", "Evora")), 422, "key-reused");
        cities(1);
    }

    /** Lists are in an order that says something. */
    @Test
    void takesAnotherOrderOfAListForAnotherWish() {
        String languages = "{\"sourceLanguage\":\"en\",\"ownName\":\"A\",\"names\":{\"en\":\"A\"},\"country\":\"FI\",\"languages\":[%s]}";
        enter(Api.admin(), key, languages.formatted("\"fi\",\"sv\"")).then().statusCode(201);
        Api.refused(enter(Api.admin(), key, languages.formatted("\"sv\",\"fi\"")), 422, "key-reused");
    }

    @Test
    void doesItOnceWhenTheSameComesManyTimesAtOnce() {
        Map<String, Object> city = city();
        List<Response> answers = Together.act(Collections.nCopies(8, () -> enter(Api.admin(), key, city)));
        List<Response> made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        List<Response> first = made.stream().filter(answer -> answer.header("Idempotent-Replayed") == null).toList();
        assertEquals(1, first.size());
        assertEquals(1, made.stream().map(answer -> answer.path("id")).distinct().count());
        answers.stream().filter(answer -> answer.statusCode() != 201).forEach(answer -> Api.refused(answer, 409, "request-in-progress"));
        cities(1);
    }

    @ParameterizedTest
    @MethodSource("creations")
    void refusesTheSameWhileItIsStillRunning(String table, Supplier<Creation> record) throws Exception {
        Creation wish = record.get();
        Callable<Response> create = () -> Api.admin().contentType(wish.mediaType()).body(wish.body()).header("Idempotency-Key", key).post(wish.path());
        int done = wish.mediaType().equals(TABLE) ? 200 : 201;
        try (Connection holding = database.getConnection();
                ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table " + table + " in share row exclusive mode");
            Future<Response> first = elsewhere.submit(create);
            awaitSomeoneWaitingFor(table, holding);
            Api.refused(create.call(), 409, "request-in-progress");
            holding.rollback();
            first.get().then().statusCode(done).header("Idempotent-Replayed", nullValue());
            create.call().then().statusCode(done).header("Idempotent-Replayed", "true");
        }
    }

    @Test
    void takesTheKeyOfEachCallerAndPathForItsOwn() {
        String network = Given.network();
        enter(Api.admin(), key, city()).then().statusCode(201);
        enter(Api.as(Given.secretariatOf(network)), key, Given.newCity(Map.of())).then().statusCode(201);
        Api.json(Api.admin(), Given.newNetwork(Map.of()))
                .header("Idempotency-Key", key)
                .post("/networks")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void keepsNothingOfWhatWasRefused() {
        Map<String, Object> wrong = Given.newCity(Map.of("country", "ZZ"));
        Api.refused(enter(Api.admin(), key, wrong), 422, "rule-violated");
        enter(Api.admin(), key, city()).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void refusesToAnswerAgainWhenTheRightIsLost() {
        String person = Given.person();
        String city = Given.city();
        String mandate = Given.mandate(person, "DEPUTY", "city", city);
        var wish = Map.of("city", city, "network", Given.network());
        Api.json(Api.as(person), wish).header("Idempotency-Key", key).post("/memberships").then().statusCode(201);
        Api.move(Api.admin(), "/mandates/" + mandate, Map.of("to", "ENDED")).then().statusCode(200);
        Api.refused(Api.json(Api.as(person), wish).header("Idempotency-Key", key).post("/memberships"), 403, "forbidden");
    }

    @Test
    void answersAgainAfterAChangeOfStateThoughTheVersionIsPast() {
        String path = "/memberships/" + Given.application(Given.city(), Given.network());
        String etag = Api.etag(Api.admin(), path);
        var admit = Map.of("to", "ADMITTED");
        Api.transition(Api.admin().header("Idempotency-Key", key), path, etag, admit).then().statusCode(200);
        Api.transition(Api.admin().header("Idempotency-Key", key), path, etag, admit)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("state", equalTo("ADMITTED"));
        Api.refused(Api.transition(Api.admin(), path, etag, admit), 412, "changed-meanwhile");
        Api.anyone().get(path + "/transitions").then().body("items.to", contains("SUBMITTED", "ADMITTED"));
    }

    @Test
    void refusesAKeyThatIsNone() {
        for (String none : List.of("x".repeat(65), "two words", "ümlaut")) {
            Api.refused(enter(Api.admin(), none, city()), 400, "invalid-request")
                    .body("violations.parameter", everyItem(equalTo("Idempotency-Key")));
        }
        cities(0);
    }

    @Test
    void doesItAgainWithoutAKey() {
        String first = Api.json(Api.admin(), city()).post("/cities").then().statusCode(201).extract().path("slug");
        Api.json(Api.admin(), city())
                .post("/cities")
                .then()
                .statusCode(201)
                .body("slug", not(equalTo(first)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesTheKeyForAnotherWishWhateverItIs(Supplier<String> record, Map<String, ?> wish, Map<String, ?> other) {
        String path = record.get();
        boolean moves = wish.containsKey("to");
        send(path, moves, wish).then().statusCode(moves ? 200 : 201);
        Api.refused(send(path, moves, other), 422, "key-reused");
    }

    private static void awaitSomeoneWaitingFor(String table, Connection connection) throws SQLException {
        Instant patience = Instant.now().plusSeconds(20);
        String waiting = "select count(*) from pg_locks where not granted and relation = '" + table + "'::regclass";
        int number = 0;
        while (number == 0) {
            assertTrue(Instant.now().isBefore(patience), "Nobody waits for " + table);
            try (ResultSet locks = connection.createStatement().executeQuery(waiting)) {
                locks.next();
                number = locks.getInt(1);
            }
        }
    }

    private Response send(String path, boolean moves, Map<String, ?> wish) {
        RequestSpecification admin = Api.admin().header("Idempotency-Key", key);
        return moves
                ? Api.move(admin, path, wish)
                : Api.json(admin, wish).post(path);
    }

    /** What makes something, and where it is sent. */
    private record Creation(String path, String mediaType, Object body) {

        Creation(String path, Map<String, ?> body) {
            this(path, "application/json", body);
        }
    }

    static Stream<Arguments> creations() {
        Supplier<Creation> invitation = () ->
                new Creation("/invitations", Map.of("role", "DEPUTY", "city", Given.city(), "email", "someone@example.org"));
        Supplier<Creation> commitment = () -> {
            String city = Given.city();
            String network = Given.network();
            Given.member(city, network);
            return new Creation("/commitments", Given.newCommitment(city, Map.of("network", network)));
        };
        Supplier<Creation> document = () -> new Creation("/meetings/" + Given.meeting(Given.network(), Map.of()) + "/documents",
                Map.of("titles", Map.of("en", "Notes"), "url", "https://example.org/notes"));
        Supplier<Creation> table = () -> new Creation("/networks/" + Given.network() + "/meeting-imports?dryRun=false", TABLE,
                "title,kind,when\r\nMeeting of a network,NETWORK_MEETING,2031-05\r\n");
        return Stream.of(
                argumentSet("createInvitation", "invitation", invitation),
                argumentSet("createCommitment", "commitment", commitment),
                argumentSet("addMeetingDocument", "meeting", document),
                argumentSet("importMeetings", "meeting", table));
    }

    static Stream<Arguments> changes() {
        var theme = Map.of("slug", Api.unique("theme"), "group", "SDG", "sourceLanguage", "en", "labels", Map.of("en", "A"));
        var otherTheme = Map.of("slug", Api.unique("theme"), "group", "SDG", "sourceLanguage", "en", "labels", Map.of("en", "B"));
        Supplier<String> mandate = () -> "/mandates/" + Given.mandate(Given.person(), "DEPUTY", "city", Given.city());
        Supplier<String> request = () -> posted("/mandate-requests", Api.as(Given.person()),
                Map.of("role", "DEPUTY", "city", Given.city(), "note", "The mayor sent me."));
        Supplier<String> invitation = () -> posted("/invitations", Api.admin(),
                Map.of("role", "DEPUTY", "city", Given.city(), "email", "someone@example.org"));
        Supplier<String> steps = () -> "/memberships/" + Given.member(Given.city(), Given.network()) + "/steps";
        var vote = Map.of("kind", "VOTE", "when", Map.of("edtf", "2025-03-12"));
        var letter = Map.of("kind", "MAYOR_LETTER", "when", Map.of("edtf", "2025-03-12"));
        Supplier<String> blocks = () -> "/declarations/" + Given.declaration(Given.network(), Map.of()) + "/blocks";
        Supplier<String> versions =
                () -> "/declarations/" + Given.declaration(Given.network(), Map.of("state", "OPEN")) + "/versions";
        Supplier<String> adherence = () -> "/adherences/"
                + Given.signature(Given.declaration(Given.network(), Map.of("state", "OPEN")), Given.city());
        Supplier<String> meeting = () -> "/meetings/" + Given.meeting(Given.network(), Map.of());
        Supplier<String> minuted = () -> {
            String held = Given.heldMeeting(Given.network(), Map.of());
            Given.minutes(held, Map.of());
            return held;
        };
        Supplier<String> published = () -> {
            String city = Given.city();
            String network = Given.network();
            Given.member(city, network);
            return Given.publishedCommitment(city, network);
        };
        Supplier<String> revision = () -> "/commitment-revisions/" + Given.revision(published.get());
        return Stream.of(
                argumentSet("createExtensionRequest", (Supplier<String>) () -> "/commitments/" + published.get() + "/extension-requests",
                        Map.of("months", 3, "reason", "We move house."), Map.of("months", 4, "reason", "We move house.")),
                argumentSet("transitionExtensionRequest",
                        (Supplier<String>) () -> "/extension-requests/" + Given.extensionRequest(published.get()),
                        Map.of("to", "DECLINED", "note", "Too late."), Map.of("to", "DECLINED", "note", "Too vague.")),
                argumentSet("transitionCommitmentRevision", revision,
                        Map.of("to", "DECLINED", "note", "Too late."), Map.of("to", "DECLINED", "note", "Too vague.")),
                argumentSet("createConvocation",
                        (Supplier<String>) () -> "/meetings/" + Given.confirmedMeeting(Given.network(), Map.of()) + "/convocations",
                        Map.of("answerBy", "2031-01-01"), Map.of("answerBy", "2031-02-01")),
                argumentSet("createDecision", (Supplier<String>) () -> "/meetings/" + minuted.get() + "/decisions",
                        Map.of("texts", Map.of("en", "One.")), Map.of("texts", Map.of("en", "Two."))),
                argumentSet("transitionActionPoint", (Supplier<String>) () -> "/action-points/" + Given.actionPoint(minuted.get(), Map.of()),
                        Map.of("to", "DONE"), Map.of("to", "DONE", "note", "Sent by post.")),
                argumentSet("transitionMeeting", meeting,
                        Map.of("to", "CANCELLED", "note", "A storm."), Map.of("to", "CANCELLED", "note", "A strike.")),
                argumentSet("transitionConference",
                        (Supplier<String>) () -> "/conferences/" + Given.conference(Given.network(), Map.of()),
                        Map.of("to", "CANCELLED", "note", "A storm."), Map.of("to", "CANCELLED", "note", "A strike.")),
                argumentSet("copyConference",
                        (Supplier<String>) () -> "/conferences/" + Given.conference(Given.network(), Map.of()) + "/copies",
                        Map.of("titles", Map.of("en", Api.unique("Next"))), Map.of("titles", Map.of("en", Api.unique("Other")))),
                argumentSet("addMeetingItem", (Supplier<String>) () -> meeting.get() + "/items",
                        Map.of("titles", Map.of("en", "One")), Map.of("titles", Map.of("en", "Two"))),
                argumentSet("addMeetingDocument", (Supplier<String>) () -> meeting.get() + "/documents",
                        Map.of("titles", Map.of("en", "One"), "url", "https://example.org/1"),
                        Map.of("titles", Map.of("en", "Two"), "url", "https://example.org/2")),
                argumentSet("copyMeeting", (Supplier<String>) () -> meeting.get() + "/copies",
                        Map.of("titles", Map.of("en", Api.unique("Next"))), Map.of("titles", Map.of("en", Api.unique("Other")))),
                argumentSet("transitionAdherence", adherence, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION"),
                        Map.of("to", "WITHDRAWN", "reason", "SIGNED_IN_ERROR")),
                argumentSet("addDeclarationBlock", blocks,
                        Given.block("CLAUSE", Map.of("en", "One.")), Given.block("CLAUSE", Map.of("en", "Two."))),
                argumentSet("createDeclarationVersion", versions, Map.of("note", "One."), Map.of("note", "Two.")),
                argumentSet("createTheme", (Supplier<String>) () -> "/themes", theme, otherTheme),
                argumentSet("addMembershipStep", steps, vote, letter),
                argumentSet("transitionMandate", mandate, Map.of("to", "ENDED"), Map.of("to", "ENDED", "note", "Sorry.")),
                argumentSet("transitionMandateRequest", request, Map.of("to", "DECLINED"), Map.of("to", "GRANTED")),
                argumentSet("transitionInvitation", invitation, Map.of("to", "REVOKED"), Map.of("to", "REVOKED", "note", "Sorry.")));
    }

    private static String posted(String path, RequestSpecification by, Map<String, ?> body) {
        return path + "/" + Api.json(by, body).post(path).then().statusCode(201).extract().path("id");
    }

    /** The same each time, with a name that leaves room for a second of its kind. */
    private Map<String, Object> city() {
        return Map.of(
                "sourceLanguage", "en", "ownName", "City of " + theme, "names", Map.of("en", "City of " + theme), "country", "FI",
                "adminArea", "Uusimaa", "themes", List.of(theme));
    }

    private void cities(int number) {
        Api.anyone().get("/cities?count=exact&theme=" + theme).then().body("totalCount", equalTo(number));
    }

    private static Response enter(RequestSpecification by, String key, Object city) {
        return Api.json(by, city).header("Idempotency-Key", key).post("/cities");
    }
}
