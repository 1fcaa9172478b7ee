package org.paideia.access.mandate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.access.Mandates;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Mandates: who sees them, and how they end. */
@ApiTest
class MandateApiTest {

    private String root;
    private String network;
    private String city;

    @BeforeEach
    void begin() {
        root = Given.network();
        network = Given.networkBelow(root);
        city = Given.city();
    }

    @Nested
    class ListMandates {

        @Test
        void showsOnesOwnAndThoseOfOnesCityOrNetwork() {
            String focalPoint = Given.focalPointOf(city);
            String deputy = Given.deputyOf(city);
            String elsewhere = Given.deputyOf(Given.city());
            Api.as(deputy)
                    .get("/mandates?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.person.name", containsInAnyOrder("Name of " + focalPoint, "Name of " + deputy));
            Api.as(Given.person()).get("/mandates").then().statusCode(200).body("items", empty());
            Api.admin().get("/mandates?person=" + Given.idOf(elsewhere)).then().body("items.size()", equalTo(1));
        }

        @Test
        void showsThoseBelowToWhoeverRunsTheNetwork() {
            String reviewer = Given.reviewerOf(network);
            Api.as(Given.secretariatOf(root))
                    .get("/mandates?network=" + network)
                    .then()
                    .statusCode(200)
                    .body("items.person.name", contains("Name of " + reviewer));
        }

        @Test
        void narrowsByStateAndCounts() {
            String person = Given.person();
            String ended = Given.mandate(person, "DEPUTY", "city", city);
            end(Api.admin(), ended).then().statusCode(200);
            String inForce = Given.mandate(person, "FOCAL_POINT", "city", city);
            mandates("&state=ENDED").body("items.id", contains(ended)).body("items[0].until", notNullValue());
            mandates("&state=IN_FORCE").body("items.id", contains(inForce));
            mandates("&limit=1&count=exact").body("totalCount", equalTo(2)).body("items.id", contains(inForce));
        }

        private io.restassured.response.ValidatableResponse mandates(String filter) {
            return Api.admin().get("/mandates?city=" + city + filter).then().statusCode(200);
        }
    }

    @Nested
    class GetMandate {

        @Test
        void isForItsHolderAndThoseWhoActForTheSame() {
            String holder = Given.person();
            String id = Given.mandate(holder, "DEPUTY", "city", city);
            for (String reader : List.of(holder, Given.focalPointOf(city))) {
                Api.as(reader).get("/mandates/" + id).then().statusCode(200).body("role", equalTo("DEPUTY"));
            }
        }

        @Test
        void isNotFoundForEverybodyElse() {
            String ofACity = Given.mandate(Given.person(), "DEPUTY", "city", city);
            String ofANetwork = Given.mandate(Given.person(), "REVIEWER", "network", network);
            for (String reader : List.of(Given.person(), Given.focalPointOf(Given.city()), Given.secretariatOf(Given.network()))) {
                Api.refused(Api.as(reader).get("/mandates/" + ofACity), 404, "not-found");
                Api.refused(Api.as(reader).get("/mandates/" + ofANetwork), 404, "not-found");
                Api.refused(Api.as(reader).get("/mandates/" + ofANetwork + "/transitions"), 404, "not-found");
            }
            Api.refused(Api.anyone().get("/mandates/" + ofACity), 401, "not-signed-in");
        }
    }

    @Nested
    class TransitionMandate {

        @Test
        void stopsActingAtOnceWhenItHasEnded() {
            String deputy = Given.person();
            String id = Given.mandate(deputy, "DEPUTY", "city", city);
            change(deputy).then().statusCode(200);
            end(Api.as(Given.focalPointOf(city)), id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ENDED"))
                    .body("until", notNullValue());
            Api.refused(change(deputy), 403, "forbidden");
            Api.as(deputy).get("/me").then().body("mandates", empty());
            Api.as(deputy).get("/mandates/" + id + "/transitions").then().statusCode(200)
                    .body("items.to", contains("IN_FORCE", "ENDED"))
                    .body("items.actor", contains("ADMIN", "FOCAL_POINT"));
        }

        @Test
        void isForItsHolderToo() {
            String deputy = Given.person();
            String id = Given.mandate(deputy, "DEPUTY", "city", city);
            end(Api.as(deputy), id).then().statusCode(200);
        }

        @Test
        void isNotForThoseWhoMayNotGrantTheRole() {
            String id = Given.mandate(Given.person(), "FOCAL_POINT", "city", city);
            Api.refused(end(Api.as(Given.deputyOf(city)), id), 403, "forbidden");
            Api.refused(end(Api.as(Given.focalPointOf(Given.city())), id), 404, "not-found");
            Api.refused(end(Api.as(Given.person()), id), 404, "not-found");
        }

        @Test
        void isFinal() {
            String id = Given.mandate(Given.person(), "DEPUTY", "city", city);
            end(Api.admin(), id).then().statusCode(200);
            Api.refused(end(Api.admin(), id), 409, "transition-not-allowed").body("allowed", empty());
        }

        @Test
        void saysWhatIsPossibleWhenTheStateIsNone() {
            String id = Given.mandate(Given.person(), "DEPUTY", "city", city);
            Api.refused(Api.move(Api.admin(), "/mandates/" + id, Map.of("to", "ASLEEP")), 409, "transition-not-allowed")
                    .body("allowed", contains("ENDED"));
        }

        @Test
        void givesTheNewFocalPointRoomWhenTheNetworkMayNameTheNext() {
            String old = Given.person();
            String id = Given.mandate(old, "FOCAL_POINT", "city", city);
            Given.member(city, network);
            end(Api.as(old), id).then().statusCode(200);
            grant(Api.as(Given.secretariatOf(network)), Given.reviewerOf(network), "FOCAL_POINT", "city", city).then().statusCode(201);
        }

        private Response change(String person) {
            return Api.patch(Api.as(person), Api.etag("/cities/" + city), Map.of("adminArea", "Uusimaa"))
                    .patch("/cities/" + city);
        }
    }

    @Nested
    class ListMandateActions {

        @Test
        void offersTheEndToThoseWhoMayEndIt() {
            String deputy = Given.person();
            String id = Given.mandate(deputy, "DEPUTY", "city", city);
            actions(Api.as(deputy), id).body("items.to", contains("ENDED"));
            actions(Api.as(Given.focalPointOf(city)), id).body("items.to", contains("ENDED"));
            actions(Api.as(Given.deputyOf(city)), id).body("items", empty());
            end(Api.admin(), id);
            actions(Api.admin(), id).body("items", empty());
            Api.refused(Api.anyone().get("/mandates/" + id + "/actions"), 404, "not-found");
        }

        private io.restassured.response.ValidatableResponse actions(RequestSpecification by, String id) {
            return by.get("/mandates/" + id + "/actions").then().statusCode(200);
        }
    }

    private static Response grant(RequestSpecification by, String person, String role, String kindOfScope, String scope) {
        return Api.json(by, Map.of("person", Given.idOf(person), "role", role, kindOfScope, scope)).post("/mandates");
    }

    private static Response end(RequestSpecification by, String id) {
        return Api.move(by, "/mandates/" + id, Map.of("to", "ENDED"));
    }
}
