package org.paideia.access.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** How a newcomer asks to act for a city, and who decides it. */
@ApiTest
class MandateRequestApiTest {

    private String city;
    private String newcomer;

    @BeforeEach
    void begin() {
        city = Given.city();
        newcomer = Given.person();
    }

    @Nested
    class RequestMandate {

        @Test
        void waitsForADecision() {
            String id = ask("DEPUTY");
            Api.as(newcomer)
                    .get("/mandate-requests/" + id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("PENDING"))
                    .body("person.name", equalTo("Name of " + newcomer))
                    .body("note", equalTo("I work in the education department."));
            Api.as(newcomer).get("/me").then().body("mandates", empty());
        }

        @Test
        void refusesASecondWhileTheFirstWaits() {
            ask("DEPUTY");
            Api.refused(send(Api.as(newcomer), "FOCAL_POINT", city), 409, "conflict").body("reason", equalTo("asked-already"));
        }

        @Test
        void entersOneWhenItIsSentManyTimesAtOnce() {
            List<Integer> statuses = Together.act(Collections.nCopies(6,
                    () -> send(Api.as(newcomer), "DEPUTY", city).statusCode()));
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(5, Collections.frequency(statuses, 409), statuses.toString());
        }

        @Test
        void refusesWhatThePersonHasAlready() {
            Given.mandate(newcomer, "DEPUTY", "city", city);
            Api.refused(send(Api.as(newcomer), "DEPUTY", city), 409, "conflict");
            send(Api.as(newcomer), "FOCAL_POINT", city).then().statusCode(201);
        }

        @Test
        void namesTheCityThatDoesNotExist() {
            Api.refused(send(Api.as(newcomer), "DEPUTY", "atlantis-xx"), 422, "rule-violated")
                    .body("violations.pointer", contains("/city"));
        }

        @Test
        void isOnlyForRolesOfCities() {
            Api.refused(send(Api.as(newcomer), "SECRETARIAT", city), 400, "invalid-request")
                    .body("violations.pointer", contains("/role"));
        }
    }

    @Nested
    class ListMandateRequests {

        @Test
        void showsOnesOwnAndThoseToDecide() {
            String id = ask("DEPUTY");
            list(newcomer, "").body("items.id", contains(id));
            list(Given.focalPointOf(city), "").body("items.id", contains(id));
            list(Given.deputyOf(city), "").body("items", empty());
            list(Given.person(), "").body("items", empty());
        }

        @Test
        void narrowsByStateAndCounts() {
            String withdrawn = ask("DEPUTY");
            decide(Api.as(newcomer), withdrawn, "WITHDRAWN").then().statusCode(200);
            String pending = ask("DEPUTY");
            list(newcomer, "&state=PENDING").body("items.id", contains(pending));
            list(newcomer, "&state=WITHDRAWN").body("items.id", contains(withdrawn));
            list(newcomer, "&count=exact&limit=1").body("totalCount", equalTo(2));
        }

        private io.restassured.response.ValidatableResponse list(String reader, String filter) {
            return Api.as(reader).get("/mandate-requests?city=" + city + filter).then().statusCode(200);
        }
    }

    @Nested
    class GetMandateRequest {

        @Test
        void isNotFoundForThoseWhoMayNotDecideIt() {
            String id = ask("DEPUTY");
            Api.as(Given.focalPointOf(city)).get("/mandate-requests/" + id).then().statusCode(200);
            for (String reader : List.of(Given.deputyOf(city), Given.person(), Given.focalPointOf(Given.city()))) {
                Api.refused(Api.as(reader).get("/mandate-requests/" + id), 404, "not-found");
                Api.refused(Api.as(reader).get("/mandate-requests/" + id + "/transitions"), 404, "not-found");
                Api.refused(Api.as(reader).get("/mandate-requests/" + id + "/actions"), 404, "not-found");
            }
        }
    }

    @Nested
    class TransitionMandateRequest {

        @Test
        void makesTheMandateWhenItIsGranted() {
            String id = ask("DEPUTY");
            Api.move(Api.as(Given.focalPointOf(city)), path(id), Map.of("to", "GRANTED", "note", "Welcome."))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("GRANTED"))
                    .body("decisionNote", equalTo("Welcome."))
                    .body("decidedAt", notNullValue());
            Api.as(newcomer).get("/me").then().body("mandates.role", contains("DEPUTY")).body("mandates.city", contains(city));
            Api.as(newcomer)
                    .get(path(id) + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("items.to", contains("PENDING", "GRANTED"))
                    .body("items.actor", contains("SELF", "FOCAL_POINT"));
        }

        @Test
        void isDecidedByTheNetworkWhileNobodyActsForTheCity() {
            String network = Given.network();
            String secretariat = Given.secretariatOf(network);
            String id = ask("FOCAL_POINT");
            Api.refused(decide(Api.as(secretariat), id, "GRANTED"), 404, "not-found");
            Given.application(city, network);
            decide(Api.as(secretariat), id, "GRANTED").then().statusCode(200);
            Api.as(newcomer).get("/me").then().body("mandates.role", contains("FOCAL_POINT"));
        }

        @Test
        void letsAFocalPointDecideWhoBecomesAnother() {
            String id = ask("FOCAL_POINT");
            Api.refused(decide(Api.as(Given.deputyOf(city)), id, "GRANTED"), 404, "not-found");
            decide(Api.as(Given.focalPointOf(city)), id, "GRANTED").then().statusCode(200);
        }

        @Test
        void isWithdrawnByWhoeverAskedAlone() {
            String id = ask("DEPUTY");
            Api.refused(decide(Api.as(Given.focalPointOf(city)), id, "WITHDRAWN"), 403, "forbidden");
            decide(Api.as(newcomer), id, "WITHDRAWN").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        }

        @Test
        void isNotDecidedByWhoeverAsked() {
            String id = ask("DEPUTY");
            Api.refused(decide(Api.as(newcomer), id, "GRANTED"), 403, "forbidden");
            String focalPoint = Given.focalPointOf(city);
            String own = send(Api.as(focalPoint), "DEPUTY", city).then().statusCode(201).extract().path("id");
            Api.refused(decide(Api.as(focalPoint), own, "GRANTED"), 403, "forbidden");
        }

        @Test
        void isFinal() {
            String id = ask("DEPUTY");
            decide(Api.admin(), id, "DECLINED").then().statusCode(200);
            Api.refused(decide(Api.admin(), id, "GRANTED"), 409, "transition-not-allowed").body("allowed", empty());
            Api.as(newcomer).get("/me").then().body("mandates", empty());
        }

        @Test
        void saysWhatIsPossibleWhenTheStateIsNone() {
            String id = ask("DEPUTY");
            Api.refused(decide(Api.admin(), id, "ASLEEP"), 409, "transition-not-allowed")
                    .body("allowed", contains("DECLINED", "GRANTED", "WITHDRAWN"));
        }

        @Test
        void isNotFoundWhenThereIsNone() {
            Api.refused(
                    Api.transition(
                            Api.admin(), path("01932f6e-8a00-7000-8000-000000000011"), "\"0-x\"", Map.of("to", "GRANTED")),
                    404,
                    "not-found");
        }
    }

    @Nested
    class ListMandateRequestActions {

        @Test
        void offersEachWhatHeMayDo() {
            String id = ask("FOCAL_POINT");
            actions(Api.as(newcomer), id).body("items.to", contains("WITHDRAWN"));
            actions(Api.admin(), id).body("items.to", contains("GRANTED", "DECLINED"));
            actions(Api.as(Given.focalPointOf(city)), id).body("items.to", contains("GRANTED", "DECLINED"));
            decide(Api.admin(), id, "DECLINED");
            actions(Api.admin(), id).body("items", empty());
            Api.refused(Api.anyone().get(path(id) + "/actions"), 404, "not-found");
        }

        private io.restassured.response.ValidatableResponse actions(RequestSpecification by, String id) {
            return by.get(path(id) + "/actions").then().statusCode(200);
        }
    }

    private String ask(String role) {
        Response asked = send(Api.as(newcomer), role, city);
        String id = asked.then().statusCode(201).extract().path("id");
        asked.then().header("Location", endsWith("/api/v1/mandate-requests/" + id));
        return id;
    }

    private static Response send(RequestSpecification by, String role, String city) {
        return Api.json(by, Map.of("role", role, "city", city, "note", "I work in the education department."))
                .post("/mandate-requests");
    }

    private static Response decide(RequestSpecification by, String id, String to) {
        return Api.move(by, path(id), Map.of("to", to));
    }

    private static String path(String id) {
        return "/mandate-requests/" + id;
    }
}
