package org.paideia.access.mandate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;
import org.paideia.testing.Together;

/** Who someone is to the service. */
@ApiTest
class MeApiTest {

    @Nested
    class GetMe {

        @Test
        void entersAPersonAtTheFirstSignIn() {
            String name = Api.unique("newcomer");
            String id = Api.as(name)
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("kind", equalTo("PERSON"))
                    .body("name", equalTo("Name of " + name))
                    .body("email", equalTo(name + "@example.org"))
                    .body("admin", equalTo(false))
                    .body("mandates", empty())
                    .extract()
                    .path("id");
            assertEquals(7, UUID.fromString(id).version());
            Api.as(name).get("/me").then().body("id", equalTo(id));
        }

        @Test
        void entersOnePersonWhenTheFirstRequestsComeAtOnce() {
            String name = Api.unique("newcomer");
            List<String> ids = Together.act(Collections.nCopies(6, () -> Given.idOf(name)));
            assertEquals(1, new HashSet<>(ids).size(), ids.toString());
        }

        @Test
        void takesOverWhatTheSignInServiceSaysNow() {
            String name = Given.person();
            Api.with(Issuer.sign(Issuer.claims(name, Set.of()).claim("name", "Another Name")))
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Another Name"));
        }

        @Test
        void servesAllRequestsThatComeAtOnceAfterANameHasChanged() {
            String name = Given.person();
            String token = Issuer.sign(Issuer.claims(name, Set.of()).claim("name", "Another Name"));
            List<Integer> statuses =
                    Together.act(Collections.nCopies(8, () -> Api.with(token).get("/mandates").statusCode()));
            assertThat(statuses, everyItem(equalTo(200)));
        }

        @Test
        void remembersTheLanguageInWhichSomeoneReads() {
            String name = Given.person();
            Api.as(name).get("/me").then().statusCode(200).body("language", nullValue());
            reading(name, "es-AR,es;q=0.9,en;q=0.5").body("language", equalTo("es"));
            reading(name, "fi, *;q=0.1").body("language", equalTo("es"));
            reading(name, ";;q=much").body("language", equalTo("es"));
            reading(name, "fr").body("language", equalTo("fr"));
            Api.as(name).get("/me").then().statusCode(200).body("language", equalTo("fr"));
        }

        private ValidatableResponse reading(String name, String languages) {
            return Api.as(name).header("Accept-Language", languages).get("/me").then().statusCode(200);
        }

        @Test
        void knowsPartnersByTheirClient() {
            String client = Api.unique("partner");
            Api.partner(client, "paideia.read")
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("SERVICE"))
                    .body("name", equalTo(client));
        }

        @Test
        void knowsAdministratorsByTheirRole() {
            Api.admin().get("/me").then().statusCode(200).body("admin", equalTo(true));
        }
    }
}
