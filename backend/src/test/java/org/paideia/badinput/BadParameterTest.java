package org.paideia.badinput;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Call;
import org.paideia.testing.DatabaseState;
import org.paideia.testing.Operation;
import org.paideia.testing.Refused;

/** Parameters of the path, the query and the headers that are not what they should be: each is refused by its name. */
@ApiTest
class BadParameterTest {

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
    @MethodSource("lists")
    void refusesLengthsThatNoPageHas(Operation list) {
        for (String limit : List.of(
                "0", "-1", "201", "100000", "9999999999999999999999", "1.5", "1e2", "0x10", "ten", "", "%20", "%2B5", "%D9%A3", "5%00", "20,20")) {
            refused(Call.with(addressOf(list), "limit=" + limit), "limit");
        }
    }

    @ParameterizedTest
    @MethodSource("listsOfTheirOwn")
    void refusesPositionsThatItNeverGave(Operation list) {
        for (String cursor : List.of(
                "x", ".", "..", "W10.W10", "WyJhIl0.AAAA", "%00", "x".repeat(1001), "%2E%2E%2Fetc%2Fpasswd", "eyJhbGciOiJub25lIn0.e30.", "%E2%80%AE", "%20")) {
            refused(Call.with(addressOf(list), "cursor=" + cursor), "cursor");
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void refusesOrdersThatItDoesNotKnow(Operation list) {
        for (String sort : List.of("mayor", "id", "-", ",", "--name", "name%3B", "1", "name%20desc", "(select%201)", "NAME", "x,".repeat(200))) {
            refused(Call.with(addressOf(list), "sort=" + sort), "sort");
        }
        for (String count : List.of("all", "true", "EXACT", "")) {
            refused(Call.with(addressOf(list), "count=" + count), "count");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void refusesVarietiesOfATableThatThereAreNot(Operation table) {
        for (String bom : List.of("yes", "1", "TRUE", "", "%20", "true,false")) {
            refused(Call.with(addressOf(table), "bom=" + bom), "bom");
        }
        for (String separator : List.of("tab", ";", "%3B", "", "COMMA", "comma,semicolon", "%00")) {
            refused(Call.with(addressOf(table), "separator=" + separator), "separator");
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void refuses(String query) {
        refused("/cities?" + query, query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nonsense", "0", "01932f6e", "01932f6e8a0070008000000000000003", "{01932f6e-8a00-7000-8000-000000000003}",
        "01932f6e-8a00-7000-8000-00000000000g", "01932f6e-8a00-7000-8000-000000000003-", "-1", "99999999999999999999", "%20",
        "01932f6e-8a00-7000-8000-000000000003%00", "1%20or%201=1", "\u0661"})
    void refusesIdsThatAreNone(String id) {
        for (String path : List.of("/memberships/", "/mandates/", "/invitations/", "/mandate-requests/")) {
            refused(path + encoded(id), "id");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E", "Espoo-FI", "espoo_fi", "-espoo", "espoo-", "espoo--fi", "espoo%20fi", "z%C3%BCrich", "%E2%80%AE", "%00", "%2e%2e%2f", "espoo%2Ejson", "%27%3B--"})
    void refusesSlugsThatAreNone(String slug) {
        for (String path : List.of("/cities/", "/networks/", "/themes/")) {
            refused(path + slug, "slug");
        }
        refused("/cities/" + "x".repeat(101), "slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "two words", "\u00fc", "a-key-that-is-longer-than-the-sixty-four-signs-that-a-key-may-have"})
    void refusesKeysThatAreNone(String key) {
        Response answer = Api.admin().header("Idempotency-Key", key).header("Content-Type", "application/json").body("{}").post("/cities");
        Refused.with(400, "invalid-request", answer.statusCode(), answer.contentType(), answer.as(JsonNode.class));
        answer.then().body("violations.parameter", everyItem(equalTo("Idempotency-Key")));
    }

    static Stream<Arguments> lists() {
        return Operation.all().stream()
                .filter(operation -> operation.takes("cursor"))
                .map(operation -> argumentSet(operation.id(), operation));
    }

    /** Not those of one record: whether it is there is asked before where to go on. */
    static Stream<Arguments> listsOfTheirOwn() {
        return Operation.all().stream()
                .filter(operation -> operation.takes("cursor") && !operation.path().contains("{") && operation.needed().isEmpty())
                .map(operation -> argumentSet(operation.id(), operation));
    }

    static Stream<Arguments> tables() {
        return Operation.all().stream()
                .filter(operation -> operation.path().endsWith(".csv"))
                .map(operation -> argumentSet(operation.id(), operation));
    }

    static List<String> values() {
        return List.of(
                "q=x", "q=" + "x".repeat(101), "q=%20%20", "q=a%00b", "q=a%E2%80%AEb", "q=%E2%80%8B%E2%80%8B", "q=a%EF%BF%BDb",
                "country=finland", "country=fi", "country=F1", "country=",
                "region=EUROPE", "region=africa", "region=",
                "network=Not%20A%20Slug", "network=a", "theme=' or 1=1",
                "minPopulation=-1", "minPopulation=many", "minPopulation=1000000001", "maxPopulation=9223372036854775808", "maxPopulation=1e3",
                "bbox=1,2,3", "bbox=1,2,3,4,5", "bbox=181,0,182,1", "bbox=0,91,1,92", "bbox=0,2,1,1", "bbox=a,b,c,d", "bbox=NaN,0,0,0", "bbox=",
                "near=60", "near=91,0", "near=0,181", "near=north,east", "near=Infinity,0",
                "radius=5", "radius=1e999999", "mayor=x", "Limit=5", "limit%5B%5D=5");
    }

    /** What is in the path need not be there: the query is read before the record is looked for. */
    private static String addressOf(Operation list) {
        return list.path().replace("{id}", "01932f6e-8a00-7000-8000-000000000003").replaceAll("\\{[^}]+}", "espoo-fi") + list.needed();
    }

    private static void refused(String address, String parameter) {
        Response answer = Api.beyondSchema(Api.admin()).urlEncodingEnabled(false).get(address.replace(" ", "%20"));
        Refused.with(400, "invalid-request", answer.statusCode(), answer.contentType(), answer.as(JsonNode.class));
        answer.then().body("violations.parameter", everyItem(equalTo(URLDecoder.decode(parameter, StandardCharsets.UTF_8))));
    }

    private static String encoded(String id) {
        return id.contains("%") ? id : URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
