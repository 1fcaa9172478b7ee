package org.paideia.badinput;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.DatabaseState;
import org.paideia.testing.Given;
import org.paideia.testing.Refused;

/**
 * Bodies that are not what they should be, tried where most can be wrong with them: each is refused with everything that is
 * wrong, and none writes anything. That every operation asks for its media type, its size and its version, stands in
 * {@code RefusalApiTest}; what a repeated key does, in {@code RepeatingApiTest}; who wins of two, in {@code ChangingApiTest}.
 */
@ApiTest
class BadBodyTest {

    @Inject
    DataSource database;

    private DatabaseState before;

    @BeforeEach
    void begin() {
        Api.admin().get("/me").then().statusCode(200);
        before = DatabaseState.of(database);
    }

    @AfterEach
    void nothingWasWritten() {
        assertEquals(before, DatabaseState.of(database));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void refusesWhatIsNoJson(byte[] body) {
        refused(send(Api.admin(), "/cities", body), "malformed-json");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatTheContractDoesNotTake(String fields, List<String> places, List<String> codes) {
        refused(create(Api.admin(), fields), "invalid-request")
                .body("violations.pointer", containsInAnyOrder(places.toArray()))
                .body("violations.code", containsInAnyOrder(codes.toArray()));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesTextsThatNobodyCouldRead(String fields, String place, String code) {
        refused(create(Api.beyondSchema(Api.admin()), fields), "invalid-request")
                .body("violations.pointer", contains(place))
                .body("violations.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ownName\": \"\\u05d9\\u05e8\\u05d5\\u05e9\\u05dc\\u05d9\\u05dd\\u200f\"", "\"ownName\": \"Co\\u00f6peratie\""})
    void takesMarksThatHelpTheOrderOfLetters(String fields) {
        // Refused for the country alone, which is a rule across records and asked last.
        create(Api.admin(), fields + ", \"country\": \"ZZ\"").then().statusCode(422);
    }

    @ParameterizedTest
    @MethodSource("daysThatAreNone")
    void refusesDaysThatAreNotInTheCalendar(String path, String body, String place) {
        refused(send(Api.beyondSchema(Api.admin()), path, body.getBytes(StandardCharsets.UTF_8)), "invalid-request")
                .body("violations.pointer", contains(place));
    }

    @Test
    void tellsOfEverythingAtOnce() {
        refused(send(Api.admin(), "/cities", "{\"ownName\": 5, \"country\": \"Finland\", \"mayor\": \"x\"}".getBytes(StandardCharsets.UTF_8)), "invalid-request")
                .body("violations.pointer", hasItems("/ownName", "/country", "/mayor", "/names", "/sourceLanguage"));
    }

    @Test
    void tellsOfNoMoreThanHelps() {
        String many = IntStream.range(0, 5000).mapToObj(i -> "\"unknown" + i + "\": 1").collect(Collectors.joining(", "));
        refused(create(Api.admin(), many), "invalid-request").body("violations", hasSize(200));
    }

    @Test
    void cutsWhatItTellsAgain() {
        refused(create(Api.admin(), "\"" + "x".repeat(40_000) + "\": 1"), "invalid-request")
                .body("violations.pointer*.length()", everyItem(lessThanOrEqualTo(500)));
    }

    @Test
    void refusesALoneHalfOfAPairInAName() {
        refused(create(Api.admin(), "\"\\ud800\\u0000\": 1"), "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data; boundary=x", "application/xml", "application/merge-patch+json", "application/jsonp"})
    void refusesOtherMediaTypes(String type) {
        Api.refused(Api.admin().header("Content-Type", type).body(bytes(city(""))).post("/cities"), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0-x\"", "\"99-x\"", "nonsense"})
    void changesNothingOnAnotherVersion(String held) {
        String city = Given.city();
        Api.patch(Api.admin(), Api.etag("/cities/" + city), "{\"adminArea\": \"Uusimaa\"}").patch("/cities/" + city).then().statusCode(200);
        before = DatabaseState.of(database);
        Api.refused(Api.patch(Api.admin(), held, "{\"adminArea\": \"X\"}").patch("/cities/" + city), 412, "changed-meanwhile");
        Api.refused(
                Api.admin().contentType("application/merge-patch+json").body("{\"adminArea\": \"X\"}").patch("/cities/" + city),
                428,
                "precondition-required");
    }

    @Test
    void changesNothingUnderAKeyThatWasUsed() {
        String key = Api.unique("key");
        Map<String, Object> city = Given.newCity(Map.of());
        Api.json(Api.admin().header("Idempotency-Key", key), city).post("/cities").then().statusCode(201);
        before = DatabaseState.of(database);
        city.put("adminArea", "Uusimaa");
        Api.refused(Api.json(Api.admin().header("Idempotency-Key", key), city).post("/cities"), 422, "key-reused");
    }

    static Stream<Arguments> noJson() {
        return Stream.of(
                argumentSet("nothing", bytes("")),
                argumentSet("blanks", bytes(" \n\t")),
                argumentSet("an open bracket", bytes("{")),
                argumentSet("an open text", bytes("{\"ownName\": \"Esp")),
                argumentSet("half an escape", bytes("{\"ownName\": \"\\u12\"}")),
                argumentSet("single quotes", bytes("{'ownName': 'Espoo'}")),
                argumentSet("a comment", bytes("{/* */}")),
                argumentSet("a comma too many", bytes("{\"ownName\": \"Espoo\",}")),
                argumentSet("a name without quotes", bytes("{ownName: \"Espoo\"}")),
                argumentSet("a line break within a text", bytes("{\"ownName\": \"Es\npoo\"}")),
                argumentSet("NUL within a text", bytes("{\"ownName\": \"Es\0poo\"}")),
                argumentSet("not a number", bytes("{\"geonamesId\": NaN}")),
                argumentSet("a number with a zero before it", bytes("{\"geonamesId\": 007}")),
                argumentSet("a number of a thousand digits", bytes("{\"geonamesId\": " + "9".repeat(1000) + "}")),
                argumentSet("a name twice", bytes("{\"ownName\": \"A\", \"ownName\": \"B\"}")),
                argumentSet("two bodies", bytes("{} {}")),
                argumentSet("a thousand brackets", bytes("[".repeat(1000) + "]".repeat(1000))),
                argumentSet("a thousand braces", bytes("{\"a\":".repeat(1000) + "1" + "}".repeat(1000))),
                argumentSet("half a million brackets, never closed", bytes("[".repeat(500_000))),
                argumentSet("a mark of the order of bytes", bytes("\ufeff{}")),
                argumentSet("UTF-16", "{\"ownName\": \"Espoo\"}".getBytes(StandardCharsets.UTF_16)),
                argumentSet("UTF-32", "{\"ownName\": \"Espoo\"}".getBytes(Charset.forName("UTF-32LE"))),
                argumentSet("Latin letters of one byte", "{\"ownName\": \"Z\u00fcrich\"}".getBytes(StandardCharsets.ISO_8859_1)),
                argumentSet("a letter in too many bytes", new byte[] {'"', (byte) 0xc1, (byte) 0x81, '"'}),
                argumentSet("half a pair in bytes", new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}),
                argumentSet("XML", bytes("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                argumentSet("a number for a text", "\"ownName\": 5", List.of("/ownName"), List.of("wrong-type")),
                argumentSet("a text for a number", "\"geonamesId\": \"5\"", List.of("/geonamesId"), List.of("wrong-type")),
                argumentSet("a text for a map", "\"names\": \"Espoo\"", List.of("/names"), List.of("wrong-type")),
                argumentSet("a map for a list", "\"themes\": {}", List.of("/themes"), List.of("wrong-type")),
                argumentSet("null for a text", "\"adminArea\": null", List.of("/adminArea"), List.of("wrong-type")),
                argumentSet("a truth for a figure", "\"population\": true", List.of("/population"), List.of("wrong-type")),
                argumentSet("a text for a degree", "\"place\": {\"latitude\": \"60\", \"longitude\": 24}", List.of("/place/latitude"), List.of("wrong-type")),
                argumentSet("a fraction for a year", figure("\"year\": 2016.5"), List.of("/population/year"), List.of("wrong-type")),
                argumentSet("a text that is too long", "\"ownName\": \"" + "x".repeat(201) + "\"", List.of("/ownName"), List.of("too-long")),
                argumentSet("a text that is much too long", "\"adminArea\": \"" + "x".repeat(900_000) + "\"", List.of("/adminArea"), List.of("too-long")),
                argumentSet("a name in one language too long", "\"names\": {\"en\": \"" + "x".repeat(301) + "\"}", List.of("/names/en"), List.of("too-long")),
                argumentSet("an empty text", "\"ownName\": \"\"", List.of("/ownName"), List.of("too-short")),
                argumentSet("too many of a list", "\"sources\": [" + "\"x\",".repeat(20) + "\"x\"]", List.of("/sources"), List.of("too-long")),
                argumentSet("the same twice in a list", "\"themes\": [\"aa\", \"aa\"]", List.of("/themes"), List.of("repeated")),
                argumentSet("an unknown field", "\"mayor\": \"x\"", List.of("/mayor"), List.of("unknown-property")),
                argumentSet("an unknown field within", "\"place\": {\"latitude\": 1, \"longitude\": 2, \"height\": 3}", List.of("/place/height"), List.of("unknown-property")),
                argumentSet("an unknown field with signs of a pointer", "\"a/b~c\": 1", List.of("/a~1b~0c"), List.of("unknown-property")),
                argumentSet("a field that only answers have", "\"id\": \"01932f6e-8a00-7000-8000-000000000003\"", List.of("/id"), List.of("unknown-property")),
                argumentSet("what could turn an object into another", "\"__proto__\": {}, \"constructor\": {}", List.of("/__proto__", "/constructor"), List.of("unknown-property", "unknown-property")),
                argumentSet("a language that is none", "\"sourceLanguage\": \"english\"", List.of("/sourceLanguage"), List.of("malformed")),
                argumentSet("a map by what is no language", "\"names\": {\"en\": \"Espoo\", \"EN\": \"Espoo\"}", List.of("/names/EN"), List.of("malformed")),
                argumentSet("a slug that is none", "\"slug\": \"Not A Slug\"", List.of("/slug"), List.of("malformed")),
                argumentSet("a name on two lines", "\"ownName\": \"Es\\npoo\"", List.of("/ownName"), List.of("malformed")),
                argumentSet("a name that ends its line", "\"names\": {\"en\": \"Espoo\\n\"}", List.of("/names/en"), List.of("malformed")),
                argumentSet("a label that returns", "\"adminArea\": \"Uusi\\rmaa\"", List.of("/adminArea"), List.of("malformed")),
                argumentSet("an address that runs", "\"website\": \"javascript:alert(1)\"", List.of("/website"), List.of("malformed")),
                argumentSet("a number beyond 64 bits", "\"geonamesId\": 99999999999999999999999", List.of("/geonamesId"), List.of("too-large")),
                argumentSet("a number far below", "\"geonamesId\": -99999999999999999999999", List.of("/geonamesId"), List.of("too-small")),
                argumentSet("a number that is short to send and a million digits long", "\"geonamesId\": 1E+999999", List.of("/geonamesId"), List.of("malformed")),
                argumentSet("a number with a million places", "\"geonamesId\": 1E-999999", List.of("/geonamesId"), List.of("malformed")),
                argumentSet("a year beyond 64 bits", figure("\"year\": 9223372036854775808"), List.of("/population/year"), List.of("too-large")),
                argumentSet("a place beyond the pole", "\"place\": {\"latitude\": 90.0001, \"longitude\": -181}", List.of("/place/latitude", "/place/longitude"), List.of("too-large", "too-small")));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                argumentSet("NUL", "\"adminArea\": \"a\\u0000b\"", "/adminArea", "malformed"),
                argumentSet("escape", "\"adminArea\": \"a\\u001bb\"", "/adminArea", "malformed"),
                argumentSet("a control character of the second kind", "\"adminArea\": \"a\\u0085b\"", "/adminArea", "malformed"),
                argumentSet("half a pair", "\"adminArea\": \"a\\ud83db\"", "/adminArea", "malformed"),
                argumentSet("the other half", "\"names\": {\"en\": \"\\ude00\"}", "/names/en", "malformed"),
                argumentSet("two halves the wrong way round", "\"ownName\": \"\\ude00\\ud83d\"", "/ownName", "malformed"),
                argumentSet("the mark of a lost character", "\"ownName\": \"Z\\ufffdrich\"", "/ownName", "malformed"),
                argumentSet("no character", "\"ownName\": \"a\\uffff\"", "/ownName", "malformed"),
                argumentSet("right-to-left override", "\"ownName\": \"a\\u202eb\"", "/ownName", "malformed"),
                argumentSet("right-to-left embedding", "\"ownName\": \"a\\u202bb\"", "/ownName", "malformed"),
                argumentSet("an isolate", "\"sources\": [\"fine\", \"a\\u2067b\"]", "/sources/1", "malformed"),
                argumentSet("a turn within a longer text", "\"about\": {\"en\": \"a\\n\\u202db\"}", "/about/en", "malformed"),
                argumentSet("a blank", "\"ownName\": \" \"", "/ownName", "blank"),
                argumentSet("blanks of all kinds", "\"about\": {\"en\": \"\\t\\u00a0\\u2003\\u3000\\n\"}", "/about/en", "blank"),
                argumentSet("nothing of no width", "\"ownName\": \"\\u200b\\u2060\\ufeff\\u00ad\"", "/ownName", "blank"),
                argumentSet("letters that show nothing", "\"ownName\": \"\\u3164\\u2800\"", "/ownName", "blank"),
                argumentSet("marks of order alone", "\"ownName\": \"\\u200e\\u200f\"", "/ownName", "blank"));
    }

    static Stream<Arguments> daysThatAreNone() {
        String network = "{\"kind\": \"THEMATIC\", \"sourceLanguage\": \"en\", \"names\": {\"en\": \"Network\"}, \"founded\": {\"edtf\": \"%s\"}}";
        String mandate = "{\"person\": \"01932f6e-8a00-7000-8000-000000000003\", \"role\": \"DEPUTY\", \"city\": \"espoo-fi\", \"from\": \"%s\"}";
        return Stream.of(
                argumentSet("30 February", "/networks", network.formatted("2015-02-30"), "/founded/edtf"),
                argumentSet("29 February of a common year", "/networks", network.formatted("2015-02-29"), "/founded/edtf"),
                argumentSet("31 April of any year", "/networks", network.formatted("XXXX-04-31"), "/founded/edtf"),
                argumentSet("month 13", "/networks", network.formatted("2015-13"), "/founded/edtf"),
                argumentSet("an end before its beginning", "/networks", network.formatted("2015-02-03/2015-02-01"), "/founded/edtf"),
                argumentSet("words", "/networks", network.formatted("yesterday"), "/founded/edtf"),
                argumentSet("30 February as a plain day", "/mandates", mandate.formatted("2025-02-30"), "/from"),
                argumentSet("a day of a year beyond all", "/mandates", mandate.formatted("99999999999-01-01"), "/from"));
    }

    private static Response create(RequestSpecification by, String fields) {
        return send(by, "/cities", city(fields).getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(RequestSpecification by, String path, byte[] body) {
        return by.header("Content-Type", "application/json").body(body).post(path);
    }

    /** A city, good but for these fields. */
    private static String city(String fields) {
        String good = Stream.of("\"sourceLanguage\": \"en\"", "\"ownName\": \"Espoo\"", "\"names\": {\"en\": \"Espoo\"}", "\"country\": \"FI\"")
                .filter(field -> !fields.contains(field.substring(0, field.indexOf(':') + 1)))
                .collect(Collectors.joining(", "));
        return "{" + good + (fields.isEmpty() ? "" : ", " + fields) + "}";
    }

    private static String figure(String field) {
        return "\"population\": {\"value\": 1, \"unit\": \"inhabitants\", \"source\": \"a census\", " + field + "}";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse refused(Response answer, String code) {
        Refused.with(400, code, answer.statusCode(), answer.contentType(), answer.as(JsonNode.class));
        return answer.then();
    }
}
