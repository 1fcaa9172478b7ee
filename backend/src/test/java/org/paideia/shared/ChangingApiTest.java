package org.paideia.shared;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** Changing a record: on the version that was read, by a merge patch, with a body that is what it says. */
@ApiTest
class ChangingApiTest {

    private String city;

    @BeforeEach
    void begin() {
        city = Given.city(Map.of(
                "names", Map.of("en", "Turin", "it", "Torino"),
                "ownName", "Torino",
                "slug", Api.unique("torino") + "-it",
                "country", "IT",
                "website", "https://www.example.org",
                "languages", List.of("it", "fr"),
                "about", Map.of("en", "A city on the Po."),
                "population", Map.of("value", 870456, "unit", "inhabitants", "year", 2011, "source", "ISTAT")));
    }

    @Nested
    class OnAVersion {

        @Test
        void letsOneOfTwoThroughWhoChangeAtOnce() {
            String etag = Api.etag("/cities/" + city);
            String focalPoint = Given.focalPointOf(city);
            String deputy = Given.deputyOf(city);
            List<Integer> statuses = Together.act(List.of(
                    () -> patch(focalPoint, etag, Map.of("adminArea", "Piemonte")).statusCode(),
                    () -> patch(deputy, etag, Map.of("adminArea", "Piedmont")).statusCode()));
            assertThat(statuses, containsInAnyOrder(200, 412));
        }

        @Test
        void refusesASecondChangeOfTheSameVersion() {
            String etag = Api.etag("/cities/" + city);
            patch("admin", etag, Map.of("adminArea", "Piemonte"));
            Api.refused(Api.patch(Api.admin(), etag, Map.of("adminArea", "X")).patch("/cities/" + city), 412, "changed-meanwhile");
            Api.anyone().get("/cities/" + city).then().body("adminArea", equalTo("Piemonte"));
        }

        @Test
        void holdsOnlyTheVersionInFrontAgainstTheRecord() {
            Api.patch(Api.admin(), "\"0-of-another-form\"", Map.of("adminArea", "Piemonte"))
                    .patch("/cities/" + city)
                    .then()
                    .statusCode(200);
            Api.patch(Api.admin(), "W/\"1-x\"", Map.of("adminArea", "X")).patch("/cities/" + city).then().statusCode(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"*", " * ", "\"7-x\", \"0-x\"", "W/\"0-x\",\"1-a,b\""})
        void takesAListOfVersionsAndAStarForAny(String held) {
            Api.patch(Api.admin(), held, Map.of("adminArea", "X")).patch("/cities/" + city).then().statusCode(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "\"0\"", "\"-x\"", "\"1-x\", \"2-x\"", "\"*\"", "\"99999999999999999999-x\"", "\"one-x\""})
        void refusesWhatNamesNoVersion(String held) {
            Api.refused(
                    Api.patch(Api.admin(), held, Map.of("adminArea", "X")).patch("/cities/" + city), 412, "changed-meanwhile");
        }

        private Response patch(String person, String etag, Map<String, ?> change) {
            var by = person.equals("admin") ? Api.admin() : Api.as(person);
            return Api.patch(by, etag, change).patch("/cities/" + city);
        }
    }

    @Nested
    class ByAMergePatch {

        @Test
        void leavesWhatIsNotNamed() {
            patch("{\"adminArea\": \"Piemonte\"}")
                    .then()
                    .statusCode(200)
                    .body("website", equalTo("https://www.example.org"))
                    .body("names", equalTo(Map.of("en", "Turin", "it", "Torino")))
                    .body("population.value", equalTo(870456))
                    .body("population.year", equalTo(2011));
        }

        @Test
        void clearsWhatIsNull() {
            patch("{\"website\": null, \"about\": null, \"population\": {\"year\": null}}")
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("website")))
                    .body("$", not(hasKey("about")))
                    .body("population", not(hasKey("year")))
                    .body("population.value", equalTo(870456));
        }

        @Test
        void mergesLanguagesByTheirTag() {
            patch("{\"names\": {\"fr\": \"Turin\", \"it\": null}, \"about\": {\"fr\": \"Une ville sur le Pô.\"}}")
                    .then()
                    .statusCode(200)
                    .body("names", equalTo(Map.of("en", "Turin", "fr", "Turin")))
                    .body("about", equalTo(Map.of("en", "A city on the Po.", "fr", "Une ville sur le Pô.")));
        }

        @Test
        void takesAwayAMapWhoseLastTextIsRemoved() {
            patch("{\"about\": {\"en\": null}}").then().statusCode(200).body("$", not(hasKey("about")));
        }

        @Test
        void replacesListsAsAWhole() {
            patch("{\"languages\": [\"de\"]}").then().statusCode(200).body("languages", contains("de"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "[]", "null", "\"text\"", "5", "{\"slug\": \"other-it\"}", "{\"ownName\": null}"})
        void refusesWhatIsNoChange(String body) {
            Api.refused(patch(body), 400, "invalid-request");
        }
    }

    @Nested
    class WithABody {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", " ", "{", "{\"adminArea\": }", "{\"adminArea\": \"X\"} {}", "{\"adminArea\": \"X\", \"adminArea\": \"Y\"}",
                    "{'adminArea': 'X'}", "{\"adminArea\": NaN}", "nothing",
                })
        void refusesWhatIsNoJson(String body) {
            Api.refused(patch(body), 400, "malformed-json");
        }

        @Test
        void refusesWhatIsNestedTooDeeply() {
            Api.refused(patch("{\"about\": " + "[".repeat(60) + "]".repeat(60) + "}"), 400, "malformed-json");
        }

        @Test
        void refusesBytesThatAreNoText() {
            byte[] broken = {'{', '"', 'a', (byte) 0xff, '"', ':', '1', '}'};
            Api.refused(
                    Api.admin()
                            .contentType("application/merge-patch+json")
                            .header("If-Match", Api.etag("/cities/" + city))
                            .body(broken)
                            .patch("/cities/" + city),
                    400,
                    "malformed-json");
        }

        @ParameterizedTest
        @MethodSource("org.paideia.shared.ChangingApiTest#unsoundTexts")
        void refusesCharactersThatNoTextMayHold(String body, String pointer) {
            Api.refused(
                            Api.beyondSchema(Api.admin())
                                    .contentType("application/merge-patch+json")
                                    .header("If-Match", Api.etag("/cities/" + city))
                                    .body(body)
                                    .patch("/cities/" + city),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains(pointer));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e-20000", "1e-999999999", "1e999999999"})
        void refusesNumbersThatNobodyCouldKeep(String number) {
            Api.refused(
                            Api.beyondSchema(Api.admin())
                                    .contentType("application/merge-patch+json")
                                    .header("If-Match", Api.etag("/cities/" + city))
                                    .body("{\"population\": {\"value\": " + number + "}}")
                                    .patch("/cities/" + city),
                            400,
                            "invalid-request")
                    .body("violations.pointer", hasItem("/population/value"));
        }

        @Test
        void asksInOneOrderWhenSeveralThingsAreWrong() {
            String stranger = Given.person();
            String path = "/cities/" + city;
            Api.refused(Api.as(stranger).contentType("text/plain").body("{").patch("/cities/atlantis-xx"), 404, "not-found");
            Api.refused(Api.as(stranger).contentType("text/plain").body("{").patch(path), 403, "forbidden");
            String large = "{" + " ".repeat(1024 * 1024);
            Api.refused(Api.admin().contentType("text/plain").body(large).patch(path), 415, "unsupported-media-type");
            Api.refused(Api.admin().contentType("application/merge-patch+json").body(large).patch(path), 413, "too-large");
            Api.refused(Api.admin().contentType("application/merge-patch+json").body("{}").patch(path), 400, "invalid-request");
            Map<String, Object> change = new HashMap<>(Map.of("country", "ZZ"));
            Api.refused(
                    Api.admin().contentType("application/merge-patch+json").body(change).patch(path),
                    428,
                    "precondition-required");
            Api.refused(Api.patch(Api.admin(), "\"9-x\"", change).patch(path), 412, "changed-meanwhile");
            Api.refused(Api.patch(Api.admin(), Api.etag(path), change).patch(path), 422, "rule-violated");
        }
    }

    static Stream<Arguments> unsoundTexts() {
        return Stream.of(
                argumentSet("NUL", "{\"adminArea\": \"a\\u0000b\"}", "/adminArea"),
                argumentSet("half a pair", "{\"adminArea\": \"a\\ud800b\"}", "/adminArea"),
                argumentSet("the other half", "{\"names\": {\"en\": \"\\udc00\"}}", "/names/en"),
                argumentSet("turned direction", "{\"ownName\": \"a\\u202eb\"}", "/ownName"),
                argumentSet("escape", "{\"adminArea\": \"a\\u001bb\"}", "/adminArea"));
    }

    private Response patch(String body) {
        return Api.admin()
                .contentType("application/merge-patch+json")
                .header("If-Match", Api.etag("/cities/" + city))
                .body(body)
                .patch("/cities/" + city);
    }
}
