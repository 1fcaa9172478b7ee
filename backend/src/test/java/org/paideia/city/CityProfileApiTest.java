package org.paideia.city;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Operation;

/** Keeping the profile of a city: who may change what. */
@ApiTest
class CityProfileApiTest {

    private static final Map<String, ?> WEBSITE = Map.of("website", "https://www.example.org/city");

    @Nested
    class UpdateCity {

        @Test
        void changesTheProfileWhenTheFocalPointOrADeputyAsks() {
            String city = Given.city();
            update(Api.as(Given.focalPointOf(city)), city, WEBSITE)
                    .then()
                    .statusCode(200)
                    .body("website", equalTo("https://www.example.org/city"));
            update(Api.as(Given.deputyOf(city)), city, Map.of("adminArea", "Uusimaa"))
                    .then()
                    .statusCode(200)
                    .body("adminArea", equalTo("Uusimaa"));
            Api.anyone()
                    .get("/cities/" + city)
                    .then()
                    .body("website", equalTo("https://www.example.org/city"))
                    .body("adminArea", equalTo("Uusimaa"));
        }

        @Test
        void keepsThemesInAlphabeticalOrder() {
            String city = Given.city();
            List<String> themes = List.of(Given.theme(), Given.theme(), Given.theme());
            update(Api.admin(), city, Map.of("themes", themes))
                    .then()
                    .statusCode(200)
                    .body("themes", equalTo(themes.stream().sorted().toList()));
        }

        @Test
        void leavesNameCountryKindParentAndPlaceToTheSecretariatOfARootNetwork() {
            String root = Given.network();
            String city = Given.city();
            Given.member(city, root);
            var change = Map.of(
                    "names", Map.of("sv", "Esbo"),
                    "country", "SE",
                    "kind", "DISTRICT",
                    "parent", Given.city(),
                    "place", Map.of("latitude", 1, "longitude", 2));
            Api.refused(update(Api.as(Given.focalPointOf(city)), city, change), 403, "forbidden")
                    .body("violations.pointer", contains("/kind", "/names", "/country", "/parent", "/place"));
            update(Api.as(Given.secretariatOf(root)), city, change)
                    .then()
                    .statusCode(200)
                    .body("names.sv", equalTo("Esbo"))
                    .body("country", equalTo("SE"));
        }

        @Test
        void leavesTheProfileToACityWithAFocalPoint() {
            String root = Given.network();
            String city = Given.city();
            String secretariat = Given.secretariatOf(root);
            update(Api.as(secretariat), city, WEBSITE).then().statusCode(200);
            Given.focalPointOf(city);
            Api.refused(update(Api.as(secretariat), city, Map.of("website", "https://www.example.org/another")), 403, "forbidden")
                    .body("violations.pointer", contains("/website"));
        }

        @Test
        void letsTheNetworkOfTheCityChangeItWhileNobodyActsForTheCity() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            String city = Given.city();
            String secretariat = Given.secretariatOf(network);
            Api.refused(update(Api.as(secretariat), city, WEBSITE), 403, "forbidden");

            Given.application(city, network);
            update(Api.as(secretariat), city, WEBSITE).then().statusCode(200);

            Given.focalPointOf(city);
            Api.refused(update(Api.as(secretariat), city, WEBSITE), 403, "forbidden");
        }

        @Test
        void givesNoRightUpwardsOrSidewards() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            String beside = Given.networkBelow(root);
            String city = Given.city();
            Given.member(city, network);
            update(Api.as(Given.coordinatorOf(root)), city, WEBSITE).then().statusCode(200);
            Api.refused(update(Api.as(Given.coordinatorOf(beside)), city, WEBSITE), 403, "forbidden");
            Api.refused(update(Api.as(Given.reviewerOf(network)), city, WEBSITE), 403, "forbidden");
        }

        @Test
        void refusesWhoActsForAnotherCity() {
            String city = Given.city();
            Api.refused(update(Api.as(Given.focalPointOf(Given.city())), city, WEBSITE), 403, "forbidden");
            Api.refused(update(Api.as(Given.person()), city, WEBSITE), 403, "forbidden");
        }

        @Test
        void refusesAPartnerWithoutAMandateWhateverItsScopes() {
            String city = Given.city();
            Api.refused(update(Api.partner("partner", "paideia.read paideia.write"), city, WEBSITE), 403, "forbidden");
        }

        @Test
        void holdsThePartnerToItsScopesWhateverItsMandate() {
            String city = Given.city();
            String client = Api.unique("partner");
            String id = Api.partner(client, "paideia.read").get("/me").then().statusCode(200).extract().path("id");
            Api.json(Api.admin(), Map.of("person", id, "role", "FOCAL_POINT", "city", city))
                    .post("/mandates")
                    .then()
                    .statusCode(201);
            update(Api.partner(client, "paideia.write"), city, WEBSITE).then().statusCode(200);
            Api.refused(update(Api.partner(client, "paideia.read"), city, WEBSITE), 403, "forbidden");
        }

        @Test
        void holdsTheWholeAgainstTheContractNotThePatchAlone() {
            String city = Given.city();
            Map<String, String> none = new HashMap<>();
            none.put("en", null);
            Api.refused(update(Api.beyondSchema(Api.admin()), city, Map.of("names", none)), 400, "invalid-request")
                    .body("violations.pointer", contains("/names"));
            Api.refused(
                            update(Api.beyondSchema(Api.admin()), city, Map.of("population", Map.of("value", 5))),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains("/population/source", "/population/unit"));
        }

        /** Also on one of which nothing is known but its name: what the example changes, it says as a whole. */
        @Test
        void takesTheExampleOfTheContractOnAnyCity() {
            Operation updating = Operation.all().stream().filter(operation -> operation.id().equals("updateCity")).findFirst().orElseThrow();
            String city = Given.city();
            Api.patch(Api.admin(), Api.etag("/cities/" + city), updating.example())
                    .patch("/cities/" + city)
                    .then()
                    .statusCode(200)
                    .body("population.unit", equalTo("inhabitants"));
        }

        @Test
        void refusesToPutACityIntoItself() {
            String city = Given.city();
            String district = Given.city(Map.of("parent", city));
            Api.refused(update(Api.admin(), city, Map.of("parent", district)), 422, "rule-violated")
                    .body("violations.pointer", contains("/parent"));
            Api.refused(update(Api.admin(), city, Map.of("parent", city)), 422, "rule-violated");
        }

        @Test
        void isNotFoundWhenThereIsNone() {
            Api.refused(Api.patch(Api.admin(), "\"0-x\"", WEBSITE).patch("/cities/atlantis-xx"), 404, "not-found");
        }
    }

    @Nested
    class ListCityActions {

        @Test
        void offersTheChangeToThoseWhoMayMakeIt() {
            String city = Given.city();
            actions(Api.as(Given.deputyOf(city)), city)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("items.action", contains("updateCity"))
                    .body("items.path", contains("/cities/" + city));
        }

        @Test
        void offersTheContactToTheFocalPointAndToAdministrators() {
            String city = Given.city();
            for (RequestSpecification may : List.of(Api.admin(), Api.as(Given.focalPointOf(city)))) {
                actions(may, city)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .body("items.action", contains("updateCity", "updateCityContact"))
                        .body("items.path", contains("/cities/" + city, "/cities/" + city + "/contact"));
            }
        }

        @Test
        void offersNothingToAnyoneElse() {
            String city = Given.city();
            actions(Api.anyone(), city).then().statusCode(200).body("items", empty());
            actions(Api.as(Given.focalPointOf(Given.city())), city).then().statusCode(200).body("items", empty());
        }

        @Test
        void isNotFoundWhenThereIsNoCity() {
            Api.refused(actions(Api.anyone(), "atlantis-xx"), 404, "not-found");
        }

        private Response actions(RequestSpecification by, String city) {
            return by.get("/cities/" + city + "/actions");
        }
    }

    private static Response update(RequestSpecification by, String city, Map<String, ?> change) {
        return Api.patch(by, Api.etag("/cities/" + city), change).patch("/cities/" + city);
    }
}
