package org.paideia.city;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** Entering and reading cities. */
@ApiTest
class CityApiTest {

    @Nested
    class CreateCity {

        @Test
        void makesTheSlugOfNameAndCountryWhenNoneIsProposed() {
            String name = Api.unique("Järvenpää");
            String slug = "jarvenpaa-" + name.substring(name.length() - 8) + "-fi";
            create(Api.admin(), Map.of("ownName", name, "names", Map.of("en", name)))
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/cities/" + slug))
                    .body("slug", equalTo(slug))
                    .body("kind", equalTo("MUNICIPALITY"));
            Api.anyone().get("/cities/" + slug).then().statusCode(200).body("ownName", equalTo(name));
        }

        @Test
        void takesTheAreaIntoTheSlugWhenTheNameIsTaken() {
            String name = Api.unique("San Vicente");
            var fields = Map.of("ownName", name, "names", Map.of("en", name), "country", "AR", "adminArea", "Misiones");
            String plain = create(Api.admin(), fields).then().statusCode(201).extract().path("slug");
            create(Api.admin(), fields)
                    .then()
                    .statusCode(201)
                    .body("slug", equalTo(plain.replace("-ar", "-misiones-ar")));
            Api.refused(create(Api.admin(), fields), 409, "conflict").body("reason", equalTo("slug-taken"));
        }

        @Test
        void keepsTheSlugWithinItsLengthWhenTheNameIsLong() {
            String name = "Llanfair" + "gwyngyll".repeat(20) + Api.unique("g");
            create(Api.admin(), Map.of("ownName", name, "names", Map.of("en", name), "country", "GB"))
                    .then()
                    .statusCode(201)
                    .body("slug.length()", lessThanOrEqualTo(100))
                    .body("slug", endsWith("-gb"));
        }

        @Test
        void takesNamesThatGrowWhenTheyAreMadeComparable() {
            create(Api.admin(), Map.of("names", Map.of("en", "ß".repeat(300)), "slug", Api.unique("eszett") + "-fi"))
                    .then()
                    .statusCode(201)
                    .body("names.en.length()", equalTo(300));
        }

        @Test
        void asksForASlugWhenTheNameHasNoLatinLetters() {
            var fields = Map.of("ownName", "大邱", "names", Map.of("en", "大邱"), "country", "KR");
            Api.refused(create(Api.admin(), fields), 422, "rule-violated")
                    .body("violations.pointer", contains("/slug"));
        }

        @Test
        void refusesASlugThatDoesNotEndInTheCountry() {
            Api.refused(create(Api.admin(), Map.of("slug", Api.unique("espoo") + "-se")), 422, "rule-violated")
                    .body("violations.pointer", contains("/slug"));
        }

        @Test
        void entersOneCityWhenManyProposeTheSlugAtOnce() {
            String slug = Api.unique("espoo") + "-fi";
            List<Integer> statuses = Together.act(Collections.nCopies(6,
                    () -> create(Api.admin(), Map.of("slug", slug)).statusCode()));
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(5, Collections.frequency(statuses, 409), statuses.toString());
        }

        @Test
        void derivesTheRegionOfUnescoFromTheCountry() {
            create(Api.admin(), Map.of("country", "KE", "slug", Api.unique("nairobi") + "-ke"))
                    .then()
                    .statusCode(201)
                    .body("unescoRegion", equalTo("AFRICA"));
        }

        @Test
        void namesEachRecordThatDoesNotExist() {
            String theme = Given.theme();
            Api.refused(create(Api.admin(), Map.of("country", "ZZ")), 422, "rule-violated")
                    .body("violations.pointer", contains("/country"));
            Api.refused(create(Api.admin(), Map.of("parent", "atlantis-xx")), 422, "rule-violated")
                    .body("violations.pointer", contains("/parent"));
            Api.refused(create(Api.admin(), Map.of("themes", List.of(theme, "no-such", "nor-this"))), 422, "rule-violated")
                    .body("violations.pointer", contains("/themes/1", "/themes/2"));
        }

        @Test
        void tellsEveryViolationAtOnceWhenSeveralThingsAreWrong() {
            Api.refused(
                            Api.json(Api.admin(), Map.of("country", "fi", "sourceLanguage", "en", "ownName", "", "mayor", "X"))
                                    .post("/cities"),
                            400,
                            "invalid-request")
                    .body("violations.pointer", containsInAnyOrder("/country", "/names", "/ownName", "/mayor"))
                    .body("violations.find { it.pointer == '/names' }.code", equalTo("required"))
                    .body("violations.find { it.pointer == '/mayor' }.code", equalTo("unknown-property"))
                    .body("violations.find { it.pointer == '/mayor' }.limit", nullValue())
                    .body("violations.find { it.pointer == '/ownName' }.limit", equalTo(1));
            Api.refused(Api.anyone().get("/cities?limit=201"), 400, "invalid-request").body("violations.limit", contains(200));
        }

        @Test
        void refusesNamesWithoutTheSourceLanguage() {
            var request = Api.beyondSchema(Api.admin());
            Api.refused(create(request, Map.of("sourceLanguage", "fi")), 400, "invalid-request")
                    .body("violations.pointer", contains("/names"))
                    .body("violations.code", contains("source-language-missing"));
        }

        @Test
        void refusesWhatIsNoLanguage() {
            for (String tag : List.of("not a tag!", "EN", "", "english", "en_GB", "en-gb")) {
                Api.refused(create(Api.admin(), Map.of("names", Map.of("en", "Espoo", tag, "Esbo"))), 400, "invalid-request")
                        .body("violations.pointer", contains("/names/" + tag))
                        .body("violations.code", contains("malformed"));
            }
            create(Api.admin(), Map.of("names", Map.of("en", Api.unique("Espoo"), "zh-Hant-TW", "埃斯波", "es-419", "Espoo")))
                    .then()
                    .statusCode(201);
        }

        @Test
        void keepsNumbersAsTheyAreSent() {
            Response made = Api.admin()
                    .contentType("application/json")
                    .body("{\"sourceLanguage\": \"en\", \"ownName\": \"Espoo\", \"names\": {\"en\": \"Espoo\"}, \"country\": \"FI\","
                            + " \"slug\": \"" + Api.unique("espoo") + "-fi\", \"geonamesId\": 660158.0,"
                            + " \"population\": {\"value\": 2.5E+5, \"unit\": \"inhabitants\", \"source\": \"a census\"}}")
                    .post("/cities");
            made.then().statusCode(201).body("population.value", equalTo(250000)).body("geonamesId", equalTo(660158));
            assertEquals(made.header("ETag"), Api.etag("/cities/" + made.path("slug")));
        }

        @Test
        void refusesATimeZoneThatIsNone() {
            Api.refused(create(Api.beyondSchema(Api.admin()), Map.of("timeZone", "Europe/Atlantis")), 400, "invalid-request")
                    .body("violations.pointer", contains("/timeZone"));
        }

        @Test
        void isForTheSecretariatOfANetworkWithoutParent() {
            String root = Given.network();
            String below = Given.networkBelow(root);
            create(Api.as(Given.secretariatOf(root)), Map.of()).then().statusCode(201);
            for (String person : List.of(
                    Given.secretariatOf(below), Given.coordinatorOf(root), Given.focalPointOf(Given.city()), Given.person())) {
                Api.refused(create(Api.as(person), Map.of()), 403, "forbidden");
            }
        }

        @Test
        void refusesWhoeverMayNotBeforeLookingAtTheBody() {
            Api.refused(Api.json(Api.as(Given.person()), "{").post("/cities"), 403, "forbidden");
        }
    }

    @Nested
    class GetCity {

        @Test
        void standsInWithThePointOfTheParentAndSaysSoWhenItHasNone() {
            var point = Map.of("latitude", 60.2, "longitude", 24.6, "source", "GeoNames");
            String parent = Given.city(Map.of("place", point));
            String district = Given.city(Map.of("parent", parent, "kind", "DISTRICT"));
            Api.anyone()
                    .get("/cities/" + district)
                    .then()
                    .statusCode(200)
                    .body("place.latitude", equalTo(60.2f))
                    .body("place.source", equalTo("GeoNames"))
                    .body("place.borrowedFrom", equalTo(parent));
            Api.anyone().get("/cities/" + parent).then().body("place", not(hasKey("borrowedFrom")));
        }

        @Test
        void leavesOutWhatIsNotKnown() {
            Api.anyone()
                    .get("/cities/" + Given.city())
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("population")))
                    .body("$", not(hasKey("place")))
                    .body("themes", equalTo(List.of()));
        }

        @Test
        void isNotFoundWhenThereIsNone() {
            Api.refused(Api.anyone().get("/cities/atlantis-xx"), 404, "not-found");
        }

        @Test
        void isMalformedWhenTheSlugIsNone() {
            String slug = Given.city().toUpperCase(Locale.ROOT);
            Api.refused(Api.anyone().get("/cities/" + slug), 400, "invalid-request")
                    .body("violations.parameter", contains("slug"));
        }
    }

    private static Response create(RequestSpecification by, Map<String, ?> fields) {
        return Api.json(by, Given.newCity(fields)).post("/cities");
    }
}
