package org.paideia.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
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
                    .body("items.event", contains("city.updated", "city.updated", "city.created"))
                    .body("items.nature", everyItem(is("EDIT")))
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
            var reviewer = Map.of("person", Given.idOf(Given.reviewerOf(root)), "role", "REVIEWER", "network", network);
            Api.json(Api.as(person), reviewer).post("/mandates").then().statusCode(201);
            var first = Map.of("person", Given.idOf(Given.reviewerOf(root)), "role", "FOCAL_POINT", "city", town);
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
            actions(Api.as(focalPoint), of).body("items.event", contains("membership.drafted"));

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
                    .body("items.event", contains("mandate.granted"));
        }

        @Test
        void narrowsToANetworkAndThoseBelowSeeNothingMore() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            Given.application(city, network);
            String of = "/activities?recordKind=MEMBERSHIP&network=" + network;
            actions(Api.as(Given.secretariatOf(root)), of).body("items.about[0].id", hasItems(city, network));
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
                    .body("items[0].about.kind", contains("MEMBERSHIP", "CITY", "NETWORK"))
                    .body("items[0].about.id", contains(member, city, network))
                    .body("items[0].about[0]", not(hasKey("names")))
                    .body("items[0].about[1].names.en", startsWith("Kaupunki"))
                    .body("items[0].about[1].page", equalTo("/cities/" + city))
                    .body("items[0].about[2].names", equalTo(Map.of("en", "Learners", "es", "Aprendices")))
                    .body("items[0].summary.es", endsWith(" se unió a Aprendices"))
                    .body("items[0].page", equalTo("/cities/" + city));
        }

        @Test
        void readsOnWhereThePageEnded() {
            change(Api.admin(), Map.of("adminArea", "One"));
            change(Api.admin(), Map.of("adminArea", "Two"));
            String cursor = actions(Api.anyone(), "/activities?recordKind=CITY&record=" + city + "&limit=2")
                    .body("items.event", contains("city.updated", "city.updated"))
                    .extract()
                    .path("nextCursor");
            actions(Api.anyone(), "/activities?recordKind=CITY&record=" + city + "&limit=2&cursor=" + cursor)
                    .body("items.event", contains("city.created"))
                    .body("$", not(hasKey("nextCursor")));
        }

        @Test
        void tellsWhatHappenedInTheWorldByItsLegalDate() {
            String early = joined("1995");
            String late = joined("2013-10-21");
            String unknown = joined(null);
            String of = "/activities?city=" + city + "&nature=HAPPENED&sort=-happened";
            actions(Api.anyone(), of)
                    .body("items.event", everyItem(is("membership.admitted")))
                    .body("items.about.id.collect { it[2] }", contains(late, early, unknown))
                    .body("items.happened.edtf", contains("2013-10-21", "1995", null))
                    .body("items[1].happened.precision", equalTo("YEAR"))
                    .body("items[2].happened.precision", equalTo("UNKNOWN"));
            String cursor = actions(Api.anyone(), of + "&limit=2").extract().path("nextCursor");
            actions(Api.anyone(), of + "&limit=2&cursor=" + cursor).body("items.about.id.collect { it[2] }", contains(unknown));
            actions(Api.anyone(), "/activities?city=" + city + "&nature=EDIT").body("items.event", contains("city.created"));
        }

        @Test
        void tellsACorrectedDateInPlaceOfTheOneBefore() {
            String network = joined("1995");
            String of = "/activities?city=" + city + "&network=" + network + "&event=membership.admitted";
            String member = actions(Api.anyone(), of).extract().path("items[0].record.id");
            String step = Api.anyone().get("/memberships/" + member).path("steps[0].id");
            var corrected = Map.of("kind", "ADMISSION", "corrects", step, "when", Map.of("edtf", "1996"));
            Api.json(importer(network), corrected).post("/memberships/" + member + "/steps").then().statusCode(201);
            actions(Api.anyone(), of + "&nature=HAPPENED").body("items.happened.edtf", contains("1996"));
            actions(Api.anyone(), of).body("items.happened.edtf", contains("1996", "1995"));
        }

        @Test
        void narrowsToARecordOfAnyKind() {
            String theme = Given.theme();
            actions(Api.anyone(), "/activities?about=THEME:" + theme).body("items.event", contains("theme.created"));
            actions(Api.anyone(), "/activities?about=THEME:" + theme + "&city=" + city).body("items", empty());
            Api.refused(Api.anyone().get("/activities?about=" + theme), 400, "invalid-request");
        }

        private String joined(String since) {
            String network = Given.network();
            Map<String, Object> step = new java.util.HashMap<>(Map.of("kind", "ADMISSION"));
            if (since != null) {
                step.put("when", Map.of("edtf", since));
            }
            Api.json(importer(network), Map.of("city", city, "network", network, "state", "ADMITTED", "steps", List.of(step)))
                    .post("/memberships")
                    .then()
                    .statusCode(201);
            return network;
        }

        /** A partner that runs the network and enters what its sources say, which need not be a day. */
        private RequestSpecification importer(String network) {
            String client = Api.unique("importer");
            String id = Api.partner(client, "paideia.read").get("/me").then().extract().path("id");
            Api.json(Api.admin(), Map.of("person", id, "role", "SECRETARIAT", "network", network)).post("/mandates")
                    .then().statusCode(201);
            return Api.partner(client, "paideia.read paideia.write");
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
