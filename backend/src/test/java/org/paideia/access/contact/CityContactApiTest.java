package org.paideia.access.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;

/** How the focal points of a city are reached: by whom, and only as far as they wish. */
@ApiTest
class CityContactApiTest {

    private String city;
    private String focalPoint;

    @BeforeEach
    void begin() {
        city = Given.city();
        focalPoint = Given.focalPointOf(city);
    }

    @Nested
    class GetCityContact {

        @Test
        void isNotThereBeforeAnyoneConsents() {
            for (RequestSpecification reader : List.of(Api.as(focalPoint), Api.as(Given.secretariatOf(Given.network())), Api.admin())) {
                Api.refused(reader.get("/cities/" + city + "/contact"), 404, "not-found");
            }
        }

        @Test
        void isForPeopleWithAMandateInForceAlone() {
            consent(focalPoint).then().statusCode(200);
            String deputyElsewhere = Given.person();
            String mandate = Given.mandate(deputyElsewhere, "DEPUTY", "city", Given.city());
            for (RequestSpecification reader : List.of(
                    Api.as(focalPoint), Api.as(Given.reviewerOf(Given.network())), Api.as(deputyElsewhere), Api.admin())) {
                reader.get("/cities/" + city + "/contact").then().statusCode(200)
                        .header("Cache-Control", equalTo("no-store"))
                        .body("items.email", contains(focalPoint + "@example.org"))
                        .body("items.person.name", contains("Name of " + focalPoint));
            }
            Api.move(Api.admin(), "/mandates/" + mandate, Map.of("to", "ENDED")).then().statusCode(200);
            for (RequestSpecification reader : List.of(Api.as(deputyElsewhere), Api.as(Given.person()), partner())) {
                Api.refused(reader.get("/cities/" + city + "/contact"), 404, "not-found");
            }
            Api.refused(Api.anyone().get("/cities/" + city + "/contact"), 401, "not-signed-in");
        }

        @Test
        void goesWithTheMandate() {
            String person = Given.person();
            String mandate = Given.mandate(person, "FOCAL_POINT", "city", city);
            consent(person).then().statusCode(200);
            Api.move(Api.admin(), "/mandates/" + mandate, Map.of("to", "ENDED")).then().statusCode(200);
            Api.refused(Api.admin().get("/cities/" + city + "/contact"), 404, "not-found");
            Given.mandate(person, "FOCAL_POINT", "city", city);
            Api.refused(Api.admin().get("/cities/" + city + "/contact"), 404, "not-found");
        }

        /** A partner's client is nobody who calls a focal point, whatever mandate it has. */
        private RequestSpecification partner() {
            String client = Api.unique("partner");
            String id = Api.partner(client, "paideia.read").get("/me").then().extract().path("id");
            Api.json(Api.admin(), Map.of("person", id, "role", "DEPUTY", "city", city)).post("/mandates").then().statusCode(201);
            return Api.partner(client, "paideia.read paideia.write");
        }
    }

    @Nested
    class UpdateCityContact {

        @Test
        void isForEachFocalPointToSayOfThemselves() {
            String other = Given.focalPointOf(city);
            consent(focalPoint).then().statusCode(200);
            put(Api.as(other), Map.of("consent", true, "email", "office@example.org", "phone", "+358 9 123 456")).then().statusCode(200)
                    .body("items.email", containsInAnyOrder(focalPoint + "@example.org", "office@example.org"))
                    .body("items.find { it.email == 'office@example.org' }.phone", equalTo("+358 9 123 456"));
            put(Api.as(focalPoint), Map.of("consent", false)).then().statusCode(200)
                    .body("items.email", contains("office@example.org"));
        }

        @Test
        void takesAnAddressUnderWhateverDomainAndNothingElse() {
            put(Api.as(focalPoint), Map.of("consent", true, "email", "office@city.example")).then().statusCode(200);
            for (String email : List.of("office", "@city.example", "office@", "of fice@city.example")) {
                Api.refused(put(Api.as(focalPoint), Map.of("consent", true, "email", email)), 400, "invalid-request")
                        .body("violations.pointer", contains("/email"));
            }
            Api.refused(put(Api.as(focalPoint), Map.of("consent", true, "phone", "09 123")), 400, "invalid-request")
                    .body("violations.pointer", contains("/phone"));
        }

        @Test
        void isForNobodyElse() {
            for (RequestSpecification by : List.of(
                    Api.as(Given.deputyOf(city)), Api.as(Given.focalPointOf(Given.city())), Api.as(Given.secretariatOf(Given.network())), Api.admin())) {
                Api.refused(put(by, Map.of("consent", true)), 403, "forbidden");
            }
            Api.refused(put(Api.as(Given.person()), Map.of("consent", true)), 404, "not-found");
        }

        @Test
        void letsAnAdministratorEraseAndNothingElse() {
            consent(focalPoint).then().statusCode(200);
            put(Api.admin(), Map.of("consent", false)).then().statusCode(200).body("items", empty());
        }

        @Test
        void needsAnAddressFromSomewhere() {
            String nameless = Issuer.sign(Issuer.claims("nameless-" + city, Set.of()).remove("email"));
            String id = Api.with(nameless).get("/me").then().statusCode(200).extract().path("id");
            Api.json(Api.admin(), Map.of("person", id, "role", "FOCAL_POINT", "city", city)).post("/mandates").then().statusCode(201);
            Api.refused(put(Api.with(nameless), Map.of("consent", true)), 422, "rule-violated")
                    .body("violations.pointer", contains("/email"));
        }

        @Test
        void tellsTheHistoryThatItWasDoneAndNotWhatItSays() {
            put(Api.as(focalPoint), Map.of("consent", true, "email", "office@example.org")).then().statusCode(200);
            String history = Api.admin().get("/activities?recordKind=MANDATE&city=" + city).then().statusCode(200)
                    .body("items[0].event", equalTo("mandate.contact-given"))
                    .extract().asString();
            assertFalse(history.contains("office@example.org"));
        }

        @Test
        void standsInNoListAndNoExport() {
            put(Api.as(focalPoint), Map.of("consent", true, "email", "office@example.org")).then().statusCode(200);
            for (String path : List.of("/mandates?city=" + city, "/mandates.csv?city=" + city, "/cities/" + city, "/cities.csv", "/me")) {
                String said = Api.as(focalPoint).get(path).then().statusCode(200).extract().asString();
                assertFalse(said.contains("office@example.org"), path);
            }
        }

        @Test
        void isOfferedToTheFocalPoint() {
            String actions = "/cities/" + city + "/actions";
            Api.as(focalPoint).get(actions).then().body("items.action", hasItem("updateCityContact"));
            Api.as(Given.deputyOf(city)).get(actions).then().body("items.action", not(hasItem("updateCityContact")));
        }
    }

    private Response consent(String person) {
        return put(Api.as(person), Map.of("consent", true));
    }

    private Response put(RequestSpecification by, Map<String, ?> wish) {
        return Api.json(by, wish).put("/cities/" + city + "/contact");
    }
}
