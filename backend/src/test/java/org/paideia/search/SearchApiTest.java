package org.paideia.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** One search over everything that is public. */
@ApiTest
class SearchApiTest {

    private String word;

    @BeforeEach
    void begin() {
        word = Api.unique("zyx").replaceAll("[^a-z0-9]", "");
    }

    @Nested
    class Search {

        @Test
        void findsEachKindOfRecordByItsName() {
            String city = city(word + "ville");
            String network = Given.network(Map.of("names", Map.of("en", "Friends of " + word, "es", "Amigos")));
            String declaration = Given.declaration(network, Map.of("state", "OPEN", "titles", Map.of("en", "The " + word + " call")));
            found(word)
                    .body("groups.kind", containsInAnyOrder("CITY", "NETWORK", "DECLARATION"))
                    .body("groups.items.flatten().id", containsInAnyOrder(city, network, declaration))
                    .body("groups.find { it.kind == 'CITY' }.items[0].line.fr", equalTo("Finlande"))
                    .body("groups.find { it.kind == 'CITY' }.items[0].address", equalTo("/cities/" + city))
                    .body("groups.find { it.kind == 'DECLARATION' }.items[0].page", equalTo("/declarations/" + declaration));
            found(word + "&kind=NETWORK").body("groups.items.flatten().id", contains(network));
        }

        @Test
        void putsFirstWhatIsCalledJustSo() {
            String long_ = city(word + "burg");
            String middle = city("New " + word);
            String exact = city(word);
            found(word).body("groups[0].items.id", contains(exact, long_, middle));
        }

        @Test
        void looksPastAccentsAndSmallErrors() {
            String city = city("Ú" + word + "brúck");
            found("u" + word + "bruck").body("groups[0].items.id", contains(city));
            found("u" + word + "brukc").body("groups[0].items.id", contains(city));
            String seoul = city("서울특별시" + word);
            found("특별시" + word).body("groups[0].items.id", contains(seoul));
        }

        @Test
        void foldsTheNamesOfEveryKindOfRecordAlike() {
            String network = Given.network(Map.of("names", Map.of("en", "Netzwerk Mün" + word, "ar", "شبكة مكة " + word, "uz", "Toʻy" + word)));
            String declaration = Given.declaration(network, Map.of("state", "OPEN", "titles", Map.of("en", "Größe von " + word + "öst")));
            for (String typed : List.of("Muen" + word, "mun" + word, "شبکه مکه " + word, "To'y" + word, "Toy" + word)) {
                found(typed + "&kind=NETWORK").body("groups[0].items.id", contains(network));
            }
            found("groesse von " + word + "oest").body("groups[0].items[0].id", equalTo(declaration));
        }

        @Test
        void findsACityByItsFurtherNames() {
            String city = Given.city(Map.of("slug", Api.unique("kyiv") + "-ua", "country", "UA", "ownName", "Київ" + word, "names", Map.of("en", "Kyiv" + word),
                    "furtherNames", List.of(Map.of("kind", "FORMER", "language", "en", "name", "Kiev" + word, "source", "an atlas"))));
            found("kiev" + word).body("groups[0].items.id", contains(city));
        }

        @Test
        void findsWhatOfficesCallOtherwiseAndWhatHasItsCountryBehindAComma() {
            String city = city(word + "torino");
            found("City of " + word + "torino").body("groups[0].items[0].id", equalTo(city));
            found(word + "torino, Finlande").body("groups.items.flatten().id", contains(city));
            found(word + "torino, Finland").body("groups[0].items[0].id", equalTo(city));
            String network = Given.network(Map.of("names", Map.of("en", "City of " + word + "torino and friends")));
            found("City of " + word + "torino").body("groups.items.flatten().id", containsInAnyOrder(network, city));
        }

        @Test
        void saysWhetherThereIsMore() {
            List.of("a", "b", "c").forEach(letter -> city(word + letter));
            found(word + "&limit=2").body("groups[0].items.size()", equalTo(2)).body("groups[0].hasMore", equalTo(true));
            found(word + "&limit=3").body("groups[0].items.size()", equalTo(3)).body("groups[0].hasMore", equalTo(false));
        }

        @Test
        void findsNothingThatIsNotPublic() {
            String draft = Given.declaration(Given.network(), Map.of("titles", Map.of("en", "Draft " + word)));
            found(word).body("groups", empty());
            Api.admin().get("/search?q=" + word).then().statusCode(200).body("groups", empty());
            Api.move(Api.admin(), "/declarations/" + draft, Map.of("to", "OPEN")).then().statusCode(200);
            found(word).body("groups.items.flatten().id", hasItem(draft));
        }

        @Test
        void knowsTheNewNameAtOnceAndTheOldOneNoLonger() {
            String city = city(word);
            String other = word + "new";
            Api.patch(Api.admin(), Api.etag("/cities/" + city), Map.of("names", Map.of("en", other), "ownName", other))
                    .patch("/cities/" + city)
                    .then()
                    .statusCode(200);
            found(other).body("groups[0].items[0].id", equalTo(city));
            found(word).body("groups[0].items[0].names.en", not(equalTo(word)));
        }

        @Test
        void takesWhatPeopleType() {
            for (String typed : List.of("%25", "_", "''", "---", "%F0%9F%98%80", "a")) {
                found(typed);
            }
            Api.refused(search(""), 400, "invalid-request");
            Api.refused(Api.anyone().get("/search"), 400, "invalid-request");
            Api.refused(search("x&limit=51"), 400, "invalid-request");
        }

        @Test
        void isNotSentAgainToWhoeverHoldsIt() {
            String etag = search(word).header("ETag");
            Api.anyone().header("If-None-Match", etag).get("/search?q=" + word).then().statusCode(304);
        }

        private ValidatableResponse found(String query) {
            return search(query).then().statusCode(200);
        }

        private Response search(String query) {
            return Api.anyone().urlEncodingEnabled(!query.contains("%")).get("/search?q=" + query);
        }

        private String city(String name) {
            return Given.city(Map.of(
                    "slug", Api.unique("found") + "-fi", "ownName", name, "names", Map.of("en", name), "sourceLanguage", "en"));
        }
    }
}
