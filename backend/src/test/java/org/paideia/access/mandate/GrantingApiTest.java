package org.paideia.access.mandate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.job.DueJobs;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** Who grants which mandate to whom, and who is told. */
@ApiTest
class GrantingApiTest {

    private static final String NONE = "01932f6e-8a00-7000-8000-000000000003";

    @Inject
    MockMailbox letters;

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
    class GrantMandate {

        @Test
        void letsTheFocalPointMakeDeputies() {
            String person = asking(Given.person(), "DEPUTY");
            grant(Api.as(Given.focalPointOf(city)), person, "DEPUTY", "city", city)
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/mandates/" + mandatesOf(person).getFirst()))
                    .body("state", equalTo("IN_FORCE"))
                    .body("scopeNames.en", notNullValue());
            Api.as(person).get("/me").then().body("mandates.city", contains(city)).body("mandates.role", contains("DEPUTY"));
        }

        @Test
        void letsAFocalPointMakeDeputiesAndSuccessorsAndADeputyNobody() {
            String person = asking(Given.person(), "DEPUTY");
            Api.refused(grant(Api.as(Given.deputyOf(city)), person, "DEPUTY", "city", city), 403, "forbidden");
            String focalPoint = Given.focalPointOf(city);
            grant(Api.as(focalPoint), person, "FOCAL_POINT", "city", city).then().statusCode(201);
            Api.refused(grant(Api.as(focalPoint), person, "DEPUTY", "city", Given.city()), 403, "forbidden");
        }

        @Test
        void tellsTheFocalPointsInForceWhenAnotherIsMade() {
            String here = Given.focalPointOf(city);
            String granting = Given.focalPointOf(city);
            String gone = Given.person();
            String ended = Given.mandate(gone, "FOCAL_POINT", "city", city);
            Api.move(Api.admin(), "/mandates/" + ended, Map.of("to", "ENDED")).then().statusCode(200);
            DueJobs.run();
            letters.clear();
            String next = asking(Given.person(), "FOCAL_POINT");
            grant(Api.as(granting), next, "FOCAL_POINT", "city", city).then().statusCode(201);
            DueJobs.run();
            assertEquals(1, letters.getTotalMessagesSent());
            Mail letter = letters.getMailsSentTo(here + "@example.org").getFirst();
            assertTrue(letter.getText().contains("Name of " + next));
            assertTrue(letter.getText().contains("http://localhost:5173/cities/" + city + "/people"));
        }

        @Test
        void tellsEachInTheirLanguage() {
            String reader = Given.focalPointOf(city);
            Api.as(reader).header("Accept-Language", "fr-CA").get("/me").then().statusCode(200).body("language", equalTo("fr"));
            String next = Given.person();
            grant(Api.admin(), next, "FOCAL_POINT", "city", city).then().statusCode(201);
            DueJobs.run();
            Mail letter = letters.getMailsSentTo(reader + "@example.org").getFirst();
            String name = Api.anyone().get("/cities/" + city).path("names.en");
            assertEquals("Paideia : un autre point focal pour " + name, letter.getSubject());
            assertEquals(
                    """
                    Name of %s est désormais point focal pour %s sur Paideia, comme vous.

                    Voyez ici qui agit pour la ville :
                    http://localhost:5173/cities/%s/people

                    Si c’est une erreur, mettez fin à ce mandat sur cette page.
                    """
                            .formatted(next, name, city),
                    letter.getText());
        }

        @Test
        void tellsNobodyOfADeputyNorOfWhatDidNotHappen() {
            String here = Given.focalPointOf(city);
            String deputy = Given.deputyOf(city);
            DueJobs.run();
            letters.clear();
            grant(Api.as(here), asking(Given.person(), "DEPUTY"), "DEPUTY", "city", city).then().statusCode(201);
            Api.refused(grant(Api.as(deputy), Given.person(), "FOCAL_POINT", "city", city), 403, "forbidden");
            DueJobs.run();
            assertEquals(0, letters.getTotalMessagesSent());
        }

        @Test
        void letsTheNetworkMakeTheFirstFocalPointOfAnApplicantOnly() {
            String secretariat = Given.secretariatOf(network);
            String first = asking(Given.person(), "FOCAL_POINT");
            Api.refused(grant(Api.as(secretariat), first, "FOCAL_POINT", "city", city), 403, "forbidden");
            Given.application(city, network);
            grant(Api.as(secretariat), first, "FOCAL_POINT", "city", city).then().statusCode(201);
            Api.refused(grant(Api.as(secretariat), Given.person(), "FOCAL_POINT", "city", city), 403, "forbidden");
        }

        @Test
        void letsThoseWhoRunANetworkMakeItsReviewersAndNobodyElse() {
            String person = Given.reviewerOf(root);
            grant(Api.as(Given.coordinatorOf(root)), person, "REVIEWER", "network", network).then().statusCode(201);
            String secretariat = Given.secretariatOf(network);
            Api.refused(grant(Api.as(secretariat), person, "SECRETARIAT", "network", network), 403, "forbidden");
            Api.refused(grant(Api.as(secretariat), person, "COORDINATOR", "network", network), 403, "forbidden");
            Api.refused(grant(Api.as(secretariat), person, "REVIEWER", "network", root), 403, "forbidden");
        }

        @Test
        void letsNobodyGrantToHimself() {
            String focalPoint = Given.focalPointOf(city);
            Api.refused(grant(Api.as(focalPoint), focalPoint, "DEPUTY", "city", city), 403, "forbidden");
            Api.refused(
                    Api.json(Api.admin(), Map.of("person", Given.idOf("admin"), "role", "DEPUTY", "city", city))
                            .post("/mandates"),
                    403,
                    "forbidden");
        }

        /** Else whoever may grant anything could put a name to any id. */
        @Test
        void tellsNothingOfPersonsWhomTheCallerDoesNotKnow() {
            String focalPoint = Given.focalPointOf(city);
            String secretariat = Given.secretariatOf(network);
            String stranger = Given.person();
            Given.mandate(stranger, "DEPUTY", "city", Given.city());
            Given.mandate(stranger, "REVIEWER", "network", Given.network());
            Api.json(Api.as(stranger), Map.of("role", "DEPUTY", "city", Given.city(), "note", "The mayor sent me.")).post("/mandate-requests");
            for (Response answer : List.of(
                    grant(Api.as(focalPoint), stranger, "DEPUTY", "city", city),
                    grant(Api.as(secretariat), stranger, "REVIEWER", "network", network))) {
                String detail = Api.refused(answer, 422, "rule-violated").body("violations.pointer", contains("/person"))
                        .extract().path("violations[0].message");
                var nobody = Map.of("person", NONE, "role", "DEPUTY", "city", city);
                Api.refused(Api.json(Api.as(focalPoint), nobody).post("/mandates"), 422, "rule-violated")
                        .body("violations[0].message", equalTo(detail));
            }
            Api.as(stranger).get("/me").then().body("mandates.city", not(hasItem(city)));
        }

        @Test
        void knowsWhoAskedAndWhoHeldAMandateBefore() {
            String focalPoint = Given.focalPointOf(city);
            grant(Api.as(focalPoint), asking(Given.person(), "DEPUTY"), "FOCAL_POINT", "city", city).then().statusCode(201);
            String before = Given.person();
            String ended = Given.mandate(before, "DEPUTY", "city", city);
            Api.move(Api.admin(), "/mandates/" + ended, Map.of("to", "ENDED")).then().statusCode(200);
            grant(Api.as(focalPoint), before, "DEPUTY", "city", city).then().statusCode(201);
        }

        @Test
        void refusesWhatThePersonHasAlready() {
            String deputy = Given.deputyOf(city);
            Api.refused(grant(Api.admin(), deputy, "DEPUTY", "city", city), 409, "conflict");
        }

        @Test
        void refusesAScopeThatDoesNotFitTheRole() {
            String person = Given.person();
            var request = Api.beyondSchema(Api.admin());
            Api.refused(grant(request, person, "DEPUTY", "network", network), 400, "invalid-request")
                    .body("violations.pointer", contains("/city"));
        }

        @Test
        void namesThePersonOrScopeThatDoesNotExist() {
            Api.refused(
                            Api.json(Api.admin(), Map.of("person", NONE, "role", "DEPUTY", "city", city)).post("/mandates"),
                            422,
                            "rule-violated")
                    .body("violations.pointer", contains("/person"));
            Api.refused(grant(Api.admin(), Given.person(), "DEPUTY", "city", "atlantis-xx"), 422, "rule-violated")
                    .body("violations.pointer", contains("/city"));
        }

        @Test
        void refusesAnEndThatHasPassed() {
            var wish = Map.of("person", Given.idOf(Given.person()), "role", "DEPUTY", "city", city, "until", "2020-01-01T00:00:00Z");
            Api.refused(Api.json(Api.beyondSchema(Api.admin()), wish).post("/mandates"), 400, "invalid-request")
                    .body("violations.pointer", contains("/until"));
        }

        @Test
        void readsAnInstantInAnyZoneAndRefusesWhatIsNone() {
            String id = Given.idOf(Given.person());
            Api.json(Api.admin(), Map.of("person", id, "role", "DEPUTY", "city", city, "until", "2090-01-01T00:00:00+14:00"))
                    .post("/mandates")
                    .then()
                    .statusCode(201)
                    .body("until", equalTo("2089-12-31T10:00:00Z"));
            for (String none : List.of("2090-01-01 00:00:00Z", "2090-12-31T23:59:60Z", "2090-02-30T00:00:00Z", "2090-01-01")) {
                var wish = Map.of("person", id, "role", "FOCAL_POINT", "city", city, "until", none);
                Api.refused(Api.json(Api.beyondSchema(Api.admin()), wish).post("/mandates"), 400, "invalid-request")
                        .body("violations.pointer", contains("/until"));
            }
        }

        @Test
        void makesOneWhenItIsGrantedTwiceAtOnce() {
            String id = Given.idOf(Given.person());
            List<Integer> statuses = Together.act(java.util.Collections.nCopies(10,
                    () -> Api.json(Api.admin(), Map.of("person", id, "role", "DEPUTY", "city", city))
                            .post("/mandates")
                            .statusCode()));
            org.junit.jupiter.api.Assertions.assertEquals(
                    1, java.util.Collections.frequency(statuses, 201), statuses.toString());
        }

        private List<String> mandatesOf(String person) {
            return Api.as(person).get("/me").then().extract().path("mandates.id");
        }
    }

    /** That person, who asks for that role in the city, so that those who may grant it know of them. */
    private String asking(String person, String role) {
        Api.json(Api.as(person), Map.of("role", role, "city", city, "note", "The mayor sent me.")).post("/mandate-requests").then().statusCode(201);
        return person;
    }

    private static Response grant(RequestSpecification by, String person, String role, String kindOfScope, String scope) {
        return Api.json(by, Map.of("person", Given.idOf(person), "role", role, kindOfScope, scope)).post("/mandates");
    }
}
