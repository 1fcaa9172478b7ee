package org.paideia.access.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.HashMap;
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
import org.paideia.testing.Together;

/** How an invitation becomes a mandate. */
@ApiTest
class InvitationAcceptanceApiTest {

    private String city;
    private String focalPoint;
    private String invited;

    @BeforeEach
    void begin() {
        city = Given.city();
        focalPoint = Given.focalPointOf(city);
        invited = Api.unique("invited");
    }

    @Nested
    class AcceptInvitation {

        @Test
        void makesTheMandateWhenTheVerifiedAddressIsTheInvitedOne() {
            String id = invite(Map.of("role", "DEPUTY"));
            Response made = accept(Api.as(invited), token(id));
            made.then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/mandates/" + made.path("id")))
                    .body("role", equalTo("DEPUTY"))
                    .body("city", equalTo(city))
                    .body("state", equalTo("IN_FORCE"));
            Api.as(invited).get("/me").then().body("mandates.city", contains(city));
            Api.as(focalPoint).get("/invitations/" + id).then().body("state", equalTo("ACCEPTED"));
            Api.as(focalPoint).get("/mandates?city=" + city + "&state=IN_FORCE").then().body("items.size()", equalTo(2));
        }

        @Test
        void refusesAnotherAddressAndOneThatIsNotVerified() {
            String token = token(invite(Map.of("role", "DEPUTY")));
            Api.refused(accept(Api.as(Given.person()), token), 403, "forbidden").body("reason", equalTo("another-address"));
            var unverified = Issuer.claims(invited, Set.of()).claim("email_verified", false);
            Api.refused(accept(Api.with(Issuer.sign(unverified)), token), 403, "forbidden");
            Api.as(invited).get("/me").then().body("mandates", empty());
            accept(Api.as(invited), token).then().statusCode(201);
        }

        @Test
        void worksOnce() {
            String token = token(invite(Map.of("role", "DEPUTY")));
            accept(Api.as(invited), token).then().statusCode(201);
            Api.refused(accept(Api.as(invited), token), 409, "transition-not-allowed");
        }

        @Test
        void worksOnceWhenItIsAcceptedManyTimesAtOnce() {
            String token = token(invite(Map.of("role", "DEPUTY")));
            List<Integer> statuses =
                    Together.act(Collections.nCopies(6, () -> accept(Api.as(invited), token).statusCode()));
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(5, Collections.frequency(statuses, 409), statuses.toString());
            Api.as(invited).get("/me").then().body("mandates.size()", equalTo(1));
        }

        @Test
        void refusesOneThatWasRevoked() {
            String id = invite(Map.of("role", "DEPUTY"));
            String token = token(id);
            Api.move(Api.as(focalPoint), "/invitations/" + id, Map.of("to", "REVOKED")).then().statusCode(200);
            Api.refused(accept(Api.as(invited), token), 409, "transition-not-allowed");
            Api.as(invited).get("/me").then().body("mandates", empty());
        }

        @Test
        void refusesOneWhoseMakerHasLostTheRight() {
            String id = invite(Map.of("role", "FOCAL_POINT"));
            String token = token(id);
            String mandate = Api.as(focalPoint).get("/me").path("mandates[0].id");
            Api.move(Api.admin(), "/mandates/" + mandate, Map.of("to", "ENDED")).then().statusCode(200);
            Api.admin().get("/invitations/" + id).then().body("state", equalTo("REVOKED"));
            Api.admin().get("/invitations/" + id + "/transitions").then().body("items.to", contains("PENDING", "REVOKED"));
            Api.refused(accept(Api.as(invited), token), 409, "transition-not-allowed");
            Api.as(invited).get("/me").then().body("mandates", empty());
        }

        @Test
        void refusesAFirstFocalPointWhereTheCityHasOneByNow() {
            String town = Given.city();
            String network = Given.network();
            Given.application(town, network);
            String secretariat = Given.secretariatOf(network);
            var wish = Map.of("email", invited + "@example.org", "role", "FOCAL_POINT", "city", town);
            String id = Api.json(Api.as(secretariat), wish).post("/invitations").then().statusCode(201).extract().path("id");
            String link = Api.as(secretariat).get("/invitations/" + id + "/link").path("url");
            String other = Given.focalPointOf(town);
            Api.refused(accept(Api.as(invited), link.substring(link.indexOf('#') + 1)), 409, "transition-not-allowed");
            String mandate = Api.as(other).get("/me").path("mandates[0].id");
            Api.move(Api.admin(), "/mandates/" + mandate, Map.of("to", "ENDED")).then().statusCode(200);
            accept(Api.as(invited), link.substring(link.indexOf('#') + 1)).then().statusCode(201);
        }

        @Test
        void keepsThoseOfAnAdministratorAndOfOtherCities() {
            String elsewhere = Given.city();
            String there = Given.mandate(focalPoint, "FOCAL_POINT", "city", elsewhere);
            String id = invite(Map.of("role", "DEPUTY"));
            Api.move(Api.admin(), "/mandates/" + there, Map.of("to", "ENDED")).then().statusCode(200);
            Api.as(focalPoint).get("/invitations/" + id).then().body("state", equalTo("PENDING"));
            accept(Api.as(invited), token(id)).then().statusCode(201);
        }

        @Test
        void refusesATokenThatIsNone() {
            String id = invite(Map.of("role", "DEPUTY"));
            String token = token(id);
            String other = token(invite(Map.of("role", "DEPUTY")));
            for (String forged : List.of(
                    "x".repeat(30), id + "." + "A".repeat(22), id + other.substring(other.indexOf('.')), token + "A")) {
                Api.refused(accept(Api.as(invited), forged), 422, "rule-violated")
                        .body("violations.pointer", contains("/token"));
            }
        }

        @Test
        void endsTheMandateOfWhoeverHandsTheRoleOver() {
            String other = Given.focalPointOf(city);
            String token = token(invite(Map.of("role", "FOCAL_POINT", "handOver", true)));
            Api.as(focalPoint).get("/me").then().body("mandates.role", contains("FOCAL_POINT"));
            accept(Api.as(invited), token).then().statusCode(201).body("role", equalTo("FOCAL_POINT"));
            Api.as(focalPoint).get("/me").then().body("mandates", empty());
            Api.as(other).get("/me").then().body("mandates.role", contains("FOCAL_POINT"));
            Api.refused(
                    Api.patch(Api.as(focalPoint), Api.etag("/cities/" + city), Map.of("adminArea", "Uusimaa"))
                            .patch("/cities/" + city),
                    403,
                    "forbidden");
        }

        @Test
        void keepsTheInvitationWhenThePersonHasThatMandateAlready() {
            Given.mandate(invited, "DEPUTY", "city", city);
            String id = invite(Map.of("role", "DEPUTY"));
            Api.refused(accept(Api.as(invited), token(id)), 409, "conflict");
            Api.as(focalPoint).get("/invitations/" + id).then().body("state", equalTo("PENDING"));
        }

        @Test
        void letsNobodyAcceptWhatHeOfferedHimself() {
            String token = token(invite(Map.of("role", "DEPUTY")));
            var disguised = Issuer.claims(focalPoint, Set.of()).claim("email", invited + "@example.org");
            Api.refused(accept(Api.with(Issuer.sign(disguised)), token), 403, "forbidden");
        }
    }

    private String invite(Map<String, ?> fields) {
        Map<String, Object> invitation = new HashMap<>(fields);
        invitation.put("email", invited + "@example.org");
        invitation.put("city", city);
        return Api.json(Api.as(focalPoint), invitation).post("/invitations").then().statusCode(201).extract().path("id");
    }

    private String token(String invitation) {
        String url = Api.as(focalPoint).get("/invitations/" + invitation + "/link").then().statusCode(200).extract().path("url");
        return url.substring(url.indexOf('#') + 1);
    }

    private static Response accept(RequestSpecification by, String token) {
        return Api.json(by, Map.of("token", token)).post("/invitation-acceptances");
    }
}
