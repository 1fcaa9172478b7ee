package org.paideia.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What people type who look for a city, however they spell it: each finds the city first. A theme keeps a test's cities apart. */
@ApiTest
class FindingCityApiTest {

    private String theme;

    @BeforeEach
    void begin() {
        theme = Given.theme();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "München, Munich, Muenchen", "München, Munich, munchen", "Toʻytepa, Toytepa, To'ytepa", "Toʻytepa, Tuytepa, Toytepa",
        "الرياض, Riyadh, الریاض", "مكة, Mecca, مكه", "서울, Seoul, 서울특별시", "서울특별시, Seoul, 서울",
        "서대문구, Seodaemun-gu, 대문", "Espoo, Esbo, City of Espoo", "Espoo, Esbo, Espoon kaupunki", "Torino, Turin, \"Torino, Italy\"",
        "Torino, Turin, \"turin, italia\"", "Loures–Odivelas, Loures, loures-odivelas", "L'Hospitalet, L'Hospitalet, hospitalet",
        "L’Hospitalet, L’Hospitalet, lhospitalet", "臺北市, Taipei, 北市", "Sant Boi, Sant Boi, boi",
    })
    void findsTheCityUnderThatSpelling(String own, String english, String typed) {
        String city = city(Map.of("ownName", own, "names", Map.of("en", english), "country", "IT"));
        city(Map.of("ownName", "Xylokastro", "names", Map.of("en", "Xylokastro"), "country", "GR"));
        search(typed).body("items[0].slug", equalTo(city));
    }

    @ParameterizedTest
    @CsvSource({"Київ, Kyiv, FORMER, Kiev, kiev", "Київ, Kyiv, FORMER, Kiev, Kiev", "부산, Busan, FORMER, Pusan, Pusan",
        "부산, Busan, OFFICIAL, 부산광역시, 산광역시", "Espoo, Espoo, OFFICIAL, Espoon kaupunki, espoon", "Los Angeles, Los Angeles, SHORT, L. A., l a",
        "München, Munich, SHORT, Münch, muench", "Toshkent, Tashkent, CURRENT, Тошкент, тошкент"})
    void findsTheCityUnderItsFurtherNames(String own, String english, String kind, String name, String typed) {
        String city = city(Map.of("ownName", own, "names", Map.of("en", english), "furtherNames",
                List.of(Map.of("kind", kind, "language", "en", "name", name, "source", "an atlas"))));
        city(Map.of("ownName", "Kielce", "names", Map.of("en", "Kielce"), "country", "PL"));
        search(typed).body("items[0].slug", equalTo(city)).body("items[0].furtherNames.name", contains(name));
    }

    @Test
    void putsNamesThatBeginSoBeforeOthersAndLargeCitiesBeforeSmallOnes() {
        String tail = Api.unique("q").replace("-", "");
        String inside = named("Santa " + tail, 9_000_000);
        String small = named(tail + " del Sur", 1_000);
        String large = named(tail + " del Norte", 2_000_000);
        String just = named(tail, 10);
        search(tail).body("items.slug", contains(just, large, small, inside));
    }

    @Test
    void takesTheCountryBehindACommaForACountry() {
        String tail = Api.unique("q").replace("-", "");
        String italian = city(Map.of("ownName", tail, "names", Map.of("en", tail), "country", "IT"));
        String spanish = city(Map.of("ownName", tail, "names", Map.of("en", tail), "country", "ES"));
        search(tail + ", Italie").body("items.slug", contains(italian));
        search(tail + ", Spain").body("items.slug", contains(spanish));
        search(tail).body("items.slug", hasItem(italian)).body("items.slug", hasItem(spanish));
    }

    @Test
    void findsTheOneWithAnIdentifierAtGeoNamesWhichNoOtherTakes() {
        long id = ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        String city = city(Map.of("geonamesId", id));
        Api.anyone().get("/cities?geonamesId=" + id).then().statusCode(200).body("items.slug", contains(city));
        String other = city(Map.of());
        Api.refused(
                        Api.patch(Api.admin(), Api.etag("/cities/" + other), Map.of("geonamesId", id)).patch("/cities/" + other),
                        409,
                        "conflict")
                .body("reason", equalTo("geonames-id-taken"));
        Api.patch(Api.admin(), Api.etag("/cities/" + city), Map.of("geonamesId", id, "adminArea", "Uusimaa"))
                .patch("/cities/" + city).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"EL, GR", "UK, GB"})
    void saysTheCodeOfACountryThatIsCalledOtherwiseElsewhere(String typed, String code) {
        Api.refused(Api.beyondSchema(Api.anyone()).get("/cities?country=" + typed), 400, "invalid-request")
                .body("violations.parameter", contains("country"))
                .body("violations.message", contains("Is " + code + " in ISO 3166-1, not " + typed + "."));
    }

    @Test
    void signsOfPatternsMeanThemselves() {
        city(Map.of("ownName", "Percent", "names", Map.of("en", "Percent")));
        for (String typed : List.of("%%", "__", "!!", ",,", "''", "%%%")) {
            search(typed).body("items", empty());
        }
    }

    private String named(String name, long inhabitants) {
        return city(Map.of(
                "ownName", name, "names", Map.of("en", name),
                "population", Map.of("value", inhabitants, "unit", "inhabitants", "source", "a census")));
    }

    private String city(Map<String, Object> facts) {
        var all = new HashMap<String, Object>(facts);
        all.put("themes", List.of(theme));
        all.put("slug", Api.unique("city") + "-" + facts.getOrDefault("country", "FI").toString().toLowerCase(Locale.ROOT));
        return Given.city(all);
    }

    private ValidatableResponse search(String typed) {
        return Api.anyone().queryParam("q", typed).queryParam("theme", theme).get("/cities").then().statusCode(200);
    }
}
