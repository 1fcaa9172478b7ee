package org.paideia.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The history: what everybody sees of it, and what only those see who act for the same city or network. */
@ApiTest
class ActivityApiTest {

    private String city;
    private String focalPoint;

    @BeforeEach
    void begin() {
        city = Given.city();
        focalPoint = Given.focalPointOf(city);
    }

    @Nested
    class ListActivities {

        @Test
        void tellsWhatChangedTheNewestFirst() {
            change(Api.as(focalPoint), Map.of("website", "https://www.example.org"));
            change(Api.as(focalPoint), Map.of("adminArea", "Uusimaa", "website", "https://example.org"));
            ofCity(Api.anyone())
                    .body("items.action", contains("UPDATED", "UPDATED", "CREATED"))
                    .body("items.actor.role", contains("FOCAL_POINT", "FOCAL_POINT", "ADMIN"))
                    .body("items[0].changes.field", contains("adminArea", "website"))
                    .body("items[0].changes[1].before", equalTo("https://www.example.org"))
                    .body("items[0].changes[1].after", equalTo("https://example.org"))
                    .body("items[1].changes[0]", not(hasKey("before")))
                    .body("items[2].changes", empty());
        }

        @Test
        void showsThePersonToThoseWhoActForTheSameCityAlone() {
            change(Api.as(focalPoint), Map.of("adminArea", "Uusimaa"));
            for (RequestSpecification reader : List.of(
                    Api.as(focalPoint), Api.as(Given.deputyOf(city)), Api.admin())) {
                ofCity(reader).body("items[0].actor.person.name", equalTo("Name of " + focalPoint));
            }
            for (RequestSpecification reader : List.of(
                    Api.anyone(), Api.as(Given.person()), Api.as(Given.focalPointOf(Given.city())))) {
                ofCity(reader).body("items.actor.collect { it.containsKey('person') }", everyItem(is(false)));
            }
        }

        @Test
        void stopsShowingThePersonWhenTheMandateHasEnded() {
            change(Api.as(focalPoint), Map.of("adminArea", "Uusimaa"));
            String deputy = Given.person();
            String mandate = Given.mandate(deputy, "DEPUTY", "city", city);
            ofCity(Api.as(deputy)).body("items[0].actor", hasKey("person"));
            Api.move(Api.admin(), "/mandates/" + mandate, Map.of("to", "ENDED")).then().statusCode(200);
            ofCity(Api.as(deputy)).body("items[0].actor", not(hasKey("person")));
        }

        @Test
        void namesThePartnerThatActed() {
            String client = Api.unique("partner");
            RequestSpecification partner = Api.partner(client, "paideia.read paideia.write");
            String id = Api.partner(client, "paideia.read").get("/me").then().extract().path("id");
            Api.json(Api.admin(), Map.of("person", id, "role", "DEPUTY", "city", city)).post("/mandates");
            change(partner, Map.of("adminArea", "Uusimaa"));
            ofCity(Api.anyone())
                    .body("items[0].actor.role", equalTo("DEPUTY"))
                    .body("items[0].actor.client", equalTo(client));
        }

        @Test
        void namesTheRoleInWhichItWasDoneNotAnotherOfTheSamePerson() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            String town = Given.city();
            Given.application(town, network);
            String person = Given.person();
            Given.mandate(person, "SECRETARIAT", "network", Given.networkBelow(Given.network()));
            Given.mandate(person, "COORDINATOR", "network", root);
            Api.patch(Api.as(person), Api.etag("/cities/" + town), Map.of("adminArea", "Uusimaa"))
                    .patch("/cities/" + town)
                    .then()
                    .statusCode(200);
            var reviewer = Map.of("person", Given.idOf(Given.person()), "role", "REVIEWER", "network", network);
            Api.json(Api.as(person), reviewer).post("/mandates").then().statusCode(201);
            var first = Map.of("person", Given.idOf(Given.person()), "role", "FOCAL_POINT", "city", town);
            Api.json(Api.as(person), first).post("/mandates").then().statusCode(201);
            actions(Api.admin(), "/activities?recordKind=MANDATE&network=" + network).body("items[0].actor.role", equalTo("COORDINATOR"));
            actions(Api.admin(), "/activities?city=" + town)
                    .body("items.findAll { it.record.kind != 'MEMBERSHIP' }.actor.role", contains("COORDINATOR", "COORDINATOR", "ADMIN"));
        }

        @Test
        void hidesFromThePublicWhatIsNotPublic() {
            String network = Given.network();
            String draft = Given.draft(city, network);
            String of = "/activities?recordKind=MEMBERSHIP&record=" + draft;
            actions(Api.anyone(), of).body("items", empty());
            actions(Api.as(Given.person()), of).body("items", empty());
            actions(Api.as(Given.secretariatOf(network)), of).body("items", empty());
            actions(Api.as(focalPoint), of).body("items.action", contains("TRANSITIONED"));

            Api.move(Api.admin(), "/memberships/" + draft, Map.of("to", "SUBMITTED")).then().statusCode(200);
            actions(Api.anyone(), of).body("items", empty());
            actions(Api.as(Given.reviewerOf(network)), of).body("items[0].changes[0].after", equalTo("SUBMITTED"));

            Api.move(Api.admin(), "/memberships/" + draft, Map.of("to", "ADMITTED")).then().statusCode(200);
            actions(Api.anyone(), of).body("items.changes[0].after", contains("ADMITTED"));
        }

        @Test
        void hidesMandatesRequestsAndInvitationsFromThePublic() {
            for (String kind : List.of("MANDATE", "MANDATE_REQUEST", "INVITATION")) {
                actions(Api.anyone(), "/activities?recordKind=" + kind).body("items", empty());
                actions(Api.as(Given.person()), "/activities?recordKind=" + kind).body("items", empty());
            }
            actions(Api.as(focalPoint), "/activities?recordKind=MANDATE&city=" + city)
                    .body("items.action", contains("TRANSITIONED"));
        }

        @Test
        void narrowsToANetworkAndThoseBelowSeeNothingMore() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            Given.application(city, network);
            String of = "/activities?recordKind=MEMBERSHIP&network=" + network;
            actions(Api.as(Given.secretariatOf(root)), of).body("items.city", contains(city));
            actions(Api.as(Given.secretariatOf(Given.networkBelow(root))), of).body("items", empty());
            actions(Api.anyone(), "/activities?network=" + network)
                    .body("items.record.kind", contains("NETWORK"))
                    .body("items.record.id", contains(network));
        }

        @Test
        void namesTheCityAndTheNetwork() {
            String network = Given.network(Map.of("names", Map.of("en", "Learners", "es", "Aprendices")));
            String member = Given.member(city, network);
            actions(Api.anyone(), "/activities?recordKind=MEMBERSHIP&record=" + member)
                    .body("items[0].city", equalTo(city))
                    .body("items[0].cityNames.en", startsWith("Kaupunki"))
                    .body("items[0].network", equalTo(network))
                    .body("items[0].networkNames", equalTo(Map.of("en", "Learners", "es", "Aprendices")));
            actions(Api.anyone(), "/activities?recordKind=CITY&record=" + city).body("items[0]", not(hasKey("networkNames")));
        }

        @Test
        void readsOnWhereThePageEnded() {
            change(Api.admin(), Map.of("adminArea", "One"));
            change(Api.admin(), Map.of("adminArea", "Two"));
            String cursor = actions(Api.anyone(), "/activities?recordKind=CITY&record=" + city + "&limit=2")
                    .body("items.action", contains("UPDATED", "UPDATED"))
                    .extract()
                    .path("nextCursor");
            actions(Api.anyone(), "/activities?recordKind=CITY&record=" + city + "&limit=2&cursor=" + cursor)
                    .body("items.action", contains("CREATED"))
                    .body("$", not(hasKey("nextCursor")));
        }

        private ValidatableResponse ofCity(RequestSpecification reader) {
            return actions(reader, "/activities?recordKind=CITY&record=" + city);
        }

        private ValidatableResponse actions(RequestSpecification reader, String path) {
            return reader.get(path).then().statusCode(200);
        }
    }

    private void change(RequestSpecification by, Map<String, ?> change) {
        Api.patch(by, Api.etag("/cities/" + city), change).patch("/cities/" + city).then().statusCode(200);
    }
}
