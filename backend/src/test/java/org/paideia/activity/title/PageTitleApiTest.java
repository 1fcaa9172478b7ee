package org.paideia.activity.title;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What the page of a record is called. */
@ApiTest
class PageTitleApiTest {

    @Nested
    class GetPageTitle {

        @Test
        void isTheNameInTheLanguageAskedForElseInTheRecordsOwn() {
            var names = Map.of("it", "Firenze", "es", "Florencia & <b>\"más\"</b>");
            String city = Given.city(Map.of("sourceLanguage", "it", "ownName", "Firenze", "names", names));
            title("page=/cities/" + city + "&lang=es")
                    .then()
                    .statusCode(200)
                    .contentType("text/plain;charset=UTF-8")
                    .header("Cache-Control", "public, max-age=60")
                    .body(equalTo("Florencia & <b>\"más\"</b>"));
            title("page=/cities/" + city).then().statusCode(200).body(equalTo("Firenze"));
        }

        @Test
        void isOfNetworksAndDeclarationsToo() {
            String network = Given.network();
            String name = Api.anyone().get("/networks/" + network).path("names.en");
            title("page=/networks/" + network + "&lang=fr").then().statusCode(200).body(equalTo(name));
            String open = Given.declaration(network, Map.of("state", "OPEN"));
            String words = Api.anyone().get("/declarations/" + open).path("titles.en");
            title("page=/declarations/" + open).then().statusCode(200).body(equalTo(words));
        }

        @Test
        void isTheNameOfTheAppWhereNoRecordIsGiven() {
            title("lang=es").then().statusCode(200).body(equalTo("Paideia"));
            Api.refused(title("lang=fi"), 400, "invalid-request").body("violations.parameter", contains("lang"));
        }

        @Test
        void isNotToldOfWhatIsNotPublic() {
            Api.refused(title("page=/declarations/" + Given.declaration(Given.network(), Map.of())), 404, "not-found");
            Api.refused(title("page=/cities/atlantis-xx"), 404, "not-found");
        }

        @Test
        void isNotSentAgainToWhoeverHoldsIt() {
            String query = "page=/cities/" + Given.city();
            Api.anyone().header("If-None-Match", title(query).header("ETag")).get("/titles.txt?" + query).then().statusCode(304);
        }

        private Response title(String query) {
            return Api.anyone().get("/titles.txt?" + query);
        }
    }
}
