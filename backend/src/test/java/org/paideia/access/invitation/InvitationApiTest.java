package org.paideia.access.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.job.DueJobs;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Invitations: who makes, sees and revokes them. */
@ApiTest
class InvitationApiTest {

    @Inject
    MockMailbox letters;

    private String city;
    private String focalPoint;

    @BeforeEach
    void begin() {
        city = Given.city();
        focalPoint = Given.focalPointOf(city);
    }

    @Nested
    class CreateInvitation {

        @Test
        void waitsToBeAcceptedForTwoWeeks() {
            String email = Api.unique("Deputy") + "@Example.org";
            Response made = invite(Api.as(focalPoint), email, Map.of("role", "DEPUTY", "city", city));
            String id = made.then()
                    .statusCode(201)
                    .body("state", equalTo("PENDING"))
                    .body("email", equalTo(email.toLowerCase(java.util.Locale.ROOT)))
                    .body("handOver", equalTo(false))
                    .extract()
                    .path("id");
            made.then().header("Location", endsWith("/api/v1/invitations/" + id));
            var from = java.time.Instant.parse(made.path("createdAt"));
            made.then().body("expiresAt", equalTo(from.plus(java.time.Duration.ofDays(14)).toString()));
        }

        @Test
        void writesTheLetterInTheLanguageOfWhoeverInvites() {
            String name = Api.unique("Florencia");
            String florence = Given.city(Map.of("names", Map.of("en", "Florence", "es", name)));
            String inviting = Given.focalPointOf(florence);
            Api.as(inviting).header("Accept-Language", "es").get("/me").then().statusCode(200).body("language", equalTo("es"));
            String email = Api.unique("deputy") + "@example.org";
            Response made = invite(Api.as(inviting), email, Map.of("role", "DEPUTY", "city", florence));
            DueJobs.run();
            Mail letter = letters.getMailsSentTo(email).getFirst();
            assertEquals("Paideia: actuar en nombre de " + name, letter.getSubject());
            assertEquals(
                    """
                    Ha recibido una invitación para actuar en nombre de %s en Paideia, como suplente.

                    Para aceptarla, abra este enlace e inicie sesión con esta dirección de correo:
                    %s

                    Sirve una sola vez, hasta el %s. Si no sabe de qué se trata, no haga nada.
                    """
                            .formatted(name, linkTo(made, inviting), expiry(made, "d 'de' MMMM 'de' uuuu", "es")),
                    letter.getText());
        }

        @Test
        void writesTheLetterInTheLanguageThatIsChosen() {
            String email = Api.unique("deputy") + "@example.org";
            Response made =
                    invite(Api.as(focalPoint), email, Map.of("role", "FOCAL_POINT", "city", city, "language", "fr"));
            DueJobs.run();
            Mail letter = letters.getMailsSentTo(email).getFirst();
            assertTrue(letter.getText().contains(" sur Paideia, comme point focal."), letter.getText());
            assertTrue(letter.getText().contains("jusqu’au " + expiry(made, "d MMMM uuuu", "fr") + "."), letter.getText());
            Api.refused(
                            invite(
                                    Api.beyondSchema(Api.as(focalPoint)),
                                    email,
                                    Map.of("role", "DEPUTY", "city", city, "language", "fi")),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains("/language"));
        }

        @Test
        void writesTheLetterInEnglishWhereNoOtherLanguageIsKnown() {
            String email = Api.unique("deputy") + "@example.org";
            Response made = invite(Api.as(focalPoint), email, Map.of("role", "DEPUTY", "city", city));
            DueJobs.run();
            String text = letters.getMailsSentTo(email).getFirst().getText();
            assertTrue(text.contains(" on Paideia as deputy."), text);
            assertTrue(text.contains(linkTo(made, focalPoint) + "\n"), text);
            assertTrue(text.contains("until " + expiry(made, "d MMMM uuuu", "en") + "."), text);
        }

        private String linkTo(Response made, String inviting) {
            return Api.as(inviting).get(path(made.path("id")) + "/link").path("url");
        }

        private static String expiry(Response made, String pattern, String language) {
            return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))
                    .format(OffsetDateTime.parse(made.path("expiresAt")));
        }

        @Test
        void isForThoseWhoMayGrantTheRole() {
            String network = Given.network();
            String email = Api.unique("someone") + "@example.org";
            var deputy = Map.of("role", "DEPUTY", "city", city);
            Api.refused(invite(Api.as(Given.deputyOf(city)), email, deputy), 403, "forbidden");
            Api.refused(invite(Api.as(Given.focalPointOf(Given.city())), email, deputy), 403, "forbidden");
            invite(Api.as(focalPoint), email, Map.of("role", "FOCAL_POINT", "city", city)).then().statusCode(201);
            invite(Api.as(Given.coordinatorOf(network)), email, Map.of("role", "REVIEWER", "network", network))
                    .then()
                    .statusCode(201);
            Api.refused(
                    invite(Api.as(Given.secretariatOf(network)), email, Map.of("role", "SECRETARIAT", "network", network)),
                    403,
                    "forbidden");
        }

        @Test
        void letsOnlyAFocalPointHandTheRoleOver() {
            String email = Api.unique("next") + "@example.org";
            var next = Map.of("role", "FOCAL_POINT", "city", city, "handOver", true);
            invite(Api.as(focalPoint), email, next).then().statusCode(201).body("handOver", equalTo(true));
            Api.refused(invite(Api.as(Given.deputyOf(city)), email, next), 403, "forbidden");
            Api.refused(
                    invite(Api.as(focalPoint), email, Map.of("role", "DEPUTY", "city", city, "handOver", true)),
                    403,
                    "forbidden");
        }

        @Test
        void refusesToInviteOneself() {
            Api.refused(
                            invite(Api.as(focalPoint), focalPoint + "@example.org", Map.of("role", "DEPUTY", "city", city)),
                            422,
                            "rule-violated")
                    .body("violations.pointer", contains("/email"));
        }

        @Test
        void refusesAScopeThatDoesNotFitTheRole() {
            Api.refused(
                            invite(Api.beyondSchema(Api.admin()), "x@example.org", Map.of("role", "REVIEWER", "city", city)),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains("/network"));
        }

        @Test
        void namesTheCityThatDoesNotExist() {
            Api.refused(
                            invite(Api.admin(), "x@example.org", Map.of("role", "DEPUTY", "city", "atlantis-xx")),
                            422,
                            "rule-violated")
                    .body("violations.pointer", contains("/city"));
        }
    }

    @Nested
    class ReadInvitations {

        @Test
        void showsThemToThoseWhoMayGrantTheRoleAlone() {
            String id = invited();
            for (String reader : List.of(focalPoint, Given.focalPointOf(city))) {
                list(reader, "").body("items.id", contains(id));
                Api.as(reader).get(path(id)).then().statusCode(200).body("id", equalTo(id));
            }
            String network = Given.network();
            for (String reader : List.of(
                    Given.deputyOf(city), Given.person(), Given.focalPointOf(Given.city()), Given.secretariatOf(network))) {
                list(reader, "").body("items", empty());
                Api.refused(Api.as(reader).get(path(id)), 404, "not-found");
                Api.refused(Api.as(reader).get(path(id) + "/transitions"), 404, "not-found");
                Api.refused(Api.as(reader).get(path(id) + "/actions"), 404, "not-found");
                Api.refused(Api.as(reader).get(path(id) + "/link"), 404, "not-found");
            }
        }

        @Test
        void showsThoseToANetworkToWhoeverRunsIt() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            String id = invite(Api.admin(), "reviewer@example.org", Map.of("role", "REVIEWER", "network", network))
                    .then().statusCode(201).extract().path("id");
            Api.as(Given.secretariatOf(root)).get("/invitations?network=" + network).then().body("items.id", contains(id));
            Api.refused(Api.as(Given.reviewerOf(network)).get(path(id)), 404, "not-found");
        }

        @Test
        void narrowsByStateAndCounts() {
            String revoked = invited();
            Api.move(Api.as(focalPoint), path(revoked), Map.of("to", "REVOKED")).then().statusCode(200);
            String pending = invited();
            list(focalPoint, "&state=PENDING").body("items.id", contains(pending));
            list(focalPoint, "&state=REVOKED").body("items.id", contains(revoked));
            list(focalPoint, "&state=EXPIRED").body("items", empty());
            list(focalPoint, "&state=ACCEPTED").body("items", empty());
            list(focalPoint, "&limit=1&count=exact").body("totalCount", equalTo(2));
        }

        @Test
        void givesTheAddressToWhoeverMadeItAlone() {
            String id = invited();
            Api.as(focalPoint)
                    .get(path(id) + "/link")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("url", startsWith("http://localhost:5173/invitation#" + id + "."));
            Api.refused(Api.as(Given.focalPointOf(city)).get(path(id) + "/link"), 404, "not-found");
            Api.refused(Api.admin().get(path(id) + "/link"), 404, "not-found");
        }

        private io.restassured.response.ValidatableResponse list(String reader, String filter) {
            return Api.as(reader).get("/invitations?city=" + city + filter).then().statusCode(200);
        }
    }

    @Nested
    class TransitionInvitation {

        @Test
        void isRevokedByThoseWhoMayGrantTheRole() {
            String id = invited();
            revoke(Given.focalPointOf(city), id).then().statusCode(200).body("state", equalTo("REVOKED"));
            Api.as(focalPoint)
                    .get(path(id) + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("items.to", contains("PENDING", "REVOKED"));
        }

        @Test
        void isFinal() {
            String id = invited();
            revoke(focalPoint, id).then().statusCode(200);
            Api.refused(revoke(focalPoint, id), 409, "transition-not-allowed").body("allowed", empty());
        }

        @Test
        void saysWhatIsPossibleWhenTheStateIsNone() {
            String id = invited();
            for (String state : List.of("ACCEPTED", "ASLEEP")) {
                Api.refused(Api.move(Api.as(focalPoint), path(id), Map.of("to", state)), 409, "transition-not-allowed")
                        .body("allowed", contains("REVOKED"));
            }
        }

        @Test
        void isNotFoundForEverybodyElse() {
            Api.refused(revoke(Given.person(), invited()), 404, "not-found");
        }

        private Response revoke(String person, String id) {
            return Api.move(Api.as(person), path(id), Map.of("to", "REVOKED"));
        }
    }

    @Nested
    class ListInvitationActions {

        @Test
        void offersToRevokeWhatIsPending() {
            String id = invited();
            actions(id).body("items.to", contains("REVOKED"));
            Api.move(Api.as(focalPoint), path(id), Map.of("to", "REVOKED"));
            actions(id).body("items", empty());
            Api.refused(Api.anyone().get(path(id) + "/actions"), 404, "not-found");
        }

        private io.restassured.response.ValidatableResponse actions(String id) {
            return Api.as(focalPoint).get(path(id) + "/actions").then().statusCode(200);
        }
    }

    private String invited() {
        return invite(Api.as(focalPoint), Api.unique("deputy") + "@example.org", Map.of("role", "DEPUTY", "city", city))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response invite(RequestSpecification by, String email, Map<String, ?> fields) {
        Map<String, Object> invitation = new HashMap<>(fields);
        invitation.put("email", email);
        return Api.json(by, invitation).post("/invitations");
    }

    private static String path(String id) {
        return "/invitations/" + id;
    }
}
