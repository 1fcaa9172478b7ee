package org.paideia.activity.feed;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What is new, as people subscribe to it. */
@ApiTest
class ActivityFeedApiTest {

    @Inject
    PublishingService publisher;

    private String city;
    private String network;

    @BeforeEach
    void begin() {
        city = Given.city(Map.of("slug", Api.unique("turin") + "-fi", "names", Map.of("en", "Turin", "es", "Turín")));
        network = Given.network(Map.of("slug", Api.unique("learners"), "names", Map.of("en", "Learners & friends")));
    }

    @Nested
    class GetActivityFeed {

        @Test
        void tellsInASentenceWhatHappenedTheNewestFirst() {
            String member = Given.application(city, network);
            move(member, Map.of("to", "ADMITTED"));
            move(member, Map.of("to", "ON_HOLD"));
            move(member, Map.of("to", "ADMITTED"));
            move(member, Map.of("to", "WITHDRAWN", "reason", "CITY_LEFT"));
            Given.member(Given.city(), network);
            change(Map.of("adminArea", "Piemonte"));
            assertEquals(
                    List.of(
                            "The profile of Turin was changed",
                            "Turin is no longer a member of Learners & friends",
                            "Turin takes part in Learners & friends again",
                            "Turin paused its membership of Learners & friends",
                            "Turin joined Learners & friends",
                            "Turin was added to the directory"),
                    titles("city=" + city));
            assertEquals("Learners & friends was added to the networks", titles("network=" + network).getLast());
        }

        @Test
        void tellsOfDeclarationsAndWhoSignsThem() {
            String declaration = Given.declaration(network, Map.of("titles", Map.of("en", "We care & share", "es", "Cuidamos")));
            String path = "/declarations/" + declaration;
            assertEquals(List.of(), titles("declaration=" + declaration), "a draft is nobody's news");
            Api.move(Api.admin(), path, Map.of("to", "OPEN")).then().statusCode(200);
            String signature = "/adherences/" + Given.signature(declaration, city);
            Api.move(Api.admin(), signature, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION")).then().statusCode(200);
            Api.move(Api.admin(), path, Map.of("to", "CLOSED")).then().statusCode(200);
            assertEquals(
                    List.of(
                            "“We care & share” of Learners & friends is closed for signature",
                            "Turin withdrew its signature of “We care & share”",
                            "Turin signed “We care & share”",
                            "Cities can now sign “We care & share” of Learners & friends"),
                    titles("declaration=" + declaration));
            assertEquals(
                    List.of("Turín ha retirado su firma de «Cuidamos»", "Turín ha firmado «Cuidamos»", "Turín figura ahora en el directorio"),
                    titles("lang=es&city=" + city));
            assertEquals(
                    List.of(
                            "«\u00a0We care & share\u00a0» de Learners & friends n’est plus ouverte à la signature",
                            "Turin a retiré sa signature de «\u00a0We care & share\u00a0»",
                            "Turin a signé «\u00a0We care & share\u00a0»",
                            "Les villes peuvent désormais signer «\u00a0We care & share\u00a0» de Learners & friends"),
                    titles("lang=fr&declaration=" + declaration));
            feed("lang=es&declaration=" + declaration).then()
                    .body("feed.title", equalTo("Novedades en Paideia: Cuidamos"))
                    .body("feed.entry[0].link.@href", equalTo("http://localhost:5173/es/declarations/" + declaration))
                    .body("feed.entry[1].link.@href", equalTo("http://localhost:5173/es" + signature));
        }

        @Test
        void callsNothingNewsThatHappenedLongBeforeItWasRecorded() {
            for (int year : new int[] {2001, java.time.Year.now(java.time.ZoneOffset.UTC).getValue()}) {
                String entered = Given.declaration(network, Map.of(
                        "state", "CLOSED", "blocks", List.of(), "titles", Map.of("en", "Of " + year), "year", year));
                assertEquals(
                        year == 2001 ? List.of() : List.of("Learners & friends issued “Of " + year + "”"),
                        titles("declaration=" + entered));
            }
            Given.member(city, network);
            assertEquals(List.of("Turin was added to the directory"), titles("city=" + city));
        }

        @Test
        void speaksTheLanguageAskedForAsFarAsNamesGo() {
            move(Given.application(city, network), Map.of("to", "ADMITTED"));
            assertEquals(
                    List.of("Turín se unió a Learners & friends", "Turín figura ahora en el directorio"),
                    titles("lang=es&city=" + city));
            assertEquals(
                    List.of("Turin a rejoint Learners & friends", "Turin figure désormais dans l’annuaire"),
                    titles("lang=fr&city=" + city));
            feed("lang=es&city=" + city).then()
                    .body("feed.title", equalTo("Novedades en Paideia: Turín"))
                    .body("feed.@'xml:lang'", equalTo("es"));
        }

        @Test
        void leadsToThePageOfTheCity() {
            feed("lang=fr&city=" + city).then()
                    .body("feed.entry[0].link.@href", equalTo("http://localhost:5173/fr/cities/" + city))
                    .body("feed.link.find { it.@rel == 'self' }.@href",
                            equalTo("http://localhost:5173/api/v1/activities.atom?city=" + city + "&lang=fr"))
                    .body("feed.id", endsWith("/api/v1/activities.atom?city=" + city + "&lang=fr"));
        }

        @Test
        void namesEachEntryForGood() {
            String before = feed("city=" + city).then().body("feed.entry[0].id", startsWith("urn:uuid:")).extract().path("feed.entry[0].id");
            change(Map.of("adminArea", "Piemonte"));
            feed("city=" + city).then().body("feed.entry[1].id", equalTo(before)).body("feed.entry[0].id", not(equalTo(before)));
        }

        @Test
        void isNotSentAgainToWhoeverHoldsIt() {
            String etag = feed("city=" + city).header("ETag");
            Api.anyone().header("If-None-Match", etag).get("/activities.atom?city=" + city).then()
                    .statusCode(304).header("Cache-Control", equalTo("public, max-age=60"));
            change(Map.of("adminArea", "Piemonte"));
            publisher.publish();
            Api.anyone().header("If-None-Match", etag).get("/activities.atom?city=" + city).then().statusCode(200);
        }

        @Test
        void tellsNobodyWhatIsNotPublic() {
            move(Given.application(city, network), Map.of("to", "DECLINED"));
            Given.application(city, network);
            Given.mandate(Given.person(), "DEPUTY", "city", city);
            assertEquals(List.of("Turin was added to the directory"), titles("city=" + city));
            publisher.publish();
            Api.admin().get("/activities.atom?city=" + city).then().statusCode(200).body("feed.entry.size()", equalTo(1));
        }

        @Test
        void isEmptyWhereNothingHappened() {
            feed("city=no-such-city").then().body("feed.entry.size()", equalTo(0)).body("feed.updated", equalTo("1970-01-01T00:00:00Z"));
        }

        private List<String> titles(String query) {
            return new XmlPath(feed(query).asString()).getList("feed.entry.title");
        }

        private Response feed(String query) {
            publisher.publish();
            return Api.anyone().get("/activities.atom?" + query).then().statusCode(200)
                    .contentType("application/atom+xml").extract().response();
        }
    }

    private void change(Map<String, ?> change) {
        Api.patch(Api.admin(), Api.etag("/cities/" + city), change).patch("/cities/" + city).then().statusCode(200);
    }

    private static void move(String id, Map<String, ?> wish) {
        Api.move(Api.admin(), "/memberships/" + id, wish).then().statusCode(200);
    }
}
