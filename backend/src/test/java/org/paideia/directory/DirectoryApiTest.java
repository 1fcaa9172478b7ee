package org.paideia.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Finding cities: filters, search by name, by box and by nearness. A theme of its own keeps each test's cities apart. */
@ApiTest
class DirectoryApiTest {

    private String theme;

    @BeforeEach
    void begin() {
        theme = Given.theme();
    }

    @Nested
    class ListCitiesByWhatTheyAre {

        @Test
        void narrowsByCountryRegionAndTheme() {
            String kenyan = city(Map.of("country", "KE"));
            String finnish = city(Map.of());
            Given.city(Map.of("country", "KE"));
            find("").body("items.slug", containsInAnyOrder(kenyan, finnish));
            find("&country=KE").body("items.slug", contains(kenyan));
            find("&region=EUROPE_NORTH_AMERICA").body("items.slug", contains(finnish));
            find("&country=KE&region=EUROPE_NORTH_AMERICA").body("items", empty());
        }

        @Test
        void narrowsByPopulationAndLeavesOutWhatIsNotKnown() {
            String small = city(Map.of("population", inhabitants(5_000)));
            String large = city(Map.of("population", inhabitants(500_000)));
            city(Map.of());
            find("&minPopulation=5001").body("items.slug", contains(large));
            find("&maxPopulation=5000").body("items.slug", contains(small));
            find("&minPopulation=0&maxPopulation=1000000").body("items.slug", containsInAnyOrder(small, large));
        }

        @Test
        void narrowsToThoseThatANetworkHasAdmittedAndShowsTheirNetworks() {
            String network = Given.network();
            String other = Given.network();
            String member = city(Map.of());
            String held = city(Map.of());
            String applicant = city(Map.of());
            Given.member(member, network);
            Given.member(member, other);
            String membership = Given.member(held, network);
            Api.move(Api.admin(), "/memberships/" + membership, Map.of("to", "ON_HOLD")).then().statusCode(200);
            Given.application(applicant, network);
            find("&network=" + network)
                    .body("items.slug", contains(member))
                    .body("items[0].networks", equalTo(List.of(network, other).stream().sorted().toList()));
            find("").body("items.find { it.slug == '%s' }.networks".formatted(held), empty());
        }

        @Test
        void sortsByNameCountryAndPopulation() {
            String a = city(Map.of("names", Map.of("en", "Ärmelkanal"), "country", "DE", "population", inhabitants(1)));
            String b = city(Map.of("names", Map.of("en", "Bergen"), "country", "NO", "population", inhabitants(3)));
            String c = city(Map.of("names", Map.of("en", "constanța"), "country", "DE", "population", inhabitants(2)));
            find("").body("items.slug", contains(a, b, c));
            find("&sort=-name").body("items.slug", contains(c, b, a));
            find("&sort=-population").body("items.slug", contains(b, c, a));
            find("&sort=country,-name").body("items.slug", contains(c, a, b));
        }

        @Test
        void refusesWhatItDoesNotKnow() {
            Api.refused(Api.anyone().get("/cities?mayor=x"), 400, "invalid-request")
                    .body("violations.parameter", contains("mayor"))
                    .body("violations.code", contains("unknown-parameter"));
            Api.refused(Api.anyone().get("/cities?sort=mayor&region=MOON&limit=201&minPopulation=many"), 400, "invalid-request")
                    .body("violations.parameter", containsInAnyOrder("sort", "region", "limit", "minPopulation"));
            Api.refused(Api.anyone().get("/cities?limit=1&limit=2"), 400, "invalid-request")
                    .body("violations.code", contains("repeated"));
        }
    }

    @Nested
    class ListCitiesByName {

        @Test
        void findsWithoutAccentsInAnyLanguageAndWithATypingError() {
            String tail = Api.unique("x").substring(2);
            String city = city(Map.of(
                    "ownName", "Medellín " + tail, "names", Map.of("en", "Medellin " + tail, "ja", "メデジン " + tail), "country", "CO"));
            for (String q : List.of("medellin " + tail, "MEDELLÍN " + tail, "medelin " + tail, "メデジン " + tail)) {
                search(q).body("items.slug", contains(city));
            }
        }

        @Test
        void ordersByLikeness() {
            String tail = Api.unique("x").substring(2);
            String near = city(Map.of("ownName", "Sant Cugad " + tail, "names", Map.of("en", "Sant Cugad " + tail)));
            String exact = city(Map.of("ownName", "Sant Cugat " + tail, "names", Map.of("en", "Sant Cugat " + tail)));
            search("Sant Cugat " + tail).body("items[0].slug", equalTo(exact)).body("items.slug", hasItem(near));
        }

        @Test
        void findsNothingWhenNothingIsLike() {
            city(Map.of());
            search("qqqqxxxxzzzz").body("items", empty());
        }

        @Test
        void takesSignsThatMeanSomethingElsewhereAsThemselves() {
            for (String q : List.of("%%", "__", "'; drop table city; --", "\\\\", "?? ??", "((", "../")) {
                search(q).body("items", empty());
            }
        }

        @Test
        void goesWithOtherFilters() {
            String tail = Api.unique("x").substring(2);
            city(Map.of("ownName", "Valparaíso " + tail, "names", Map.of("en", "Valparaiso " + tail), "country", "CL"));
            String other = city(Map.of("ownName", "Valparaíso " + tail, "names", Map.of("en", "Valparaiso " + tail), "country", "BR"));
            Api.anyone()
                    .queryParam("q", "valparaiso " + tail)
                    .queryParam("country", "BR")
                    .queryParam("count", "exact")
                    .get("/cities")
                    .then()
                    .statusCode(200)
                    .body("items.slug", contains(other))
                    .body("totalCount", equalTo(1));
        }

        private ValidatableResponse search(String q) {
            return Api.anyone().queryParam("q", q).queryParam("theme", theme).get("/cities").then().statusCode(200);
        }
    }

    @Nested
    class ListCitiesByPlace {

        @Test
        void findsWhatLiesInTheBox() {
            String inside = at(60.2, 24.6);
            at(59.0, 24.6);
            at(60.2, 32.0);
            city(Map.of());
            find("&bbox=19.0,59.5,31.6,70.1").body("items.slug", contains(inside));
        }

        @Test
        void crossesTheAntimeridianWhenTheWestIsGreaterThanTheEast() {
            String fiji = at(-18.1, 178.4);
            String samoa = at(-13.8, -171.8);
            at(-18.1, 100.0);
            find("&bbox=170,-30,-160,0").body("items.slug", containsInAnyOrder(fiji, samoa));
        }

        @Test
        void refusesABoxThatIsNone() {
            for (String box : List.of("0,10,20,5", "-181,0,0,10", "0,-91,1,1")) {
                Api.refused(Api.beyondSchema(Api.anyone()).get("/cities?bbox=" + box), 400, "invalid-request")
                        .body("violations.parameter", contains("bbox"));
            }
            Api.refused(Api.anyone().get("/cities?bbox=1,2,3"), 400, "invalid-request")
                    .body("violations.parameter", contains("bbox"));
        }

        @Test
        void findsWhatIsNear() {
            String espoo = at(60.2052, 24.6522);
            String helsinki = at(60.1695, 24.9354);
            at(61.4981, 23.7608);
            find("&near=60.2052,24.6522&radius=5").body("items.slug", contains(espoo));
            find("&near=60.2052,24.6522").body("items.slug", containsInAnyOrder(espoo, helsinki));
        }

        @Test
        void findsWhatIsNearAcrossTheAntimeridianAndAtThePole() {
            String east = at(-17.0, 179.9);
            String west = at(-17.0, -179.9);
            find("&near=-17.0,180&radius=30").body("items.slug", containsInAnyOrder(east, west));
            String pole = at(89.9, 0);
            find("&near=89.9,180&radius=50").body("items.slug", contains(pole));
        }

        @Test
        void refusesAPointThatIsNoneAndARadiusAlone() {
            Api.refused(Api.beyondSchema(Api.anyone()).get("/cities?near=91,0"), 400, "invalid-request")
                    .body("violations.parameter", contains("near"));
            Api.refused(Api.beyondSchema(Api.anyone()).get("/cities?radius=5"), 400, "invalid-request")
                    .body("violations.parameter", contains("radius"));
        }

        @Test
        void findsADistrictByThePointOfItsParent() {
            String parent = Given.city(Map.of("place", point(60.2, 24.6)));
            String district = city(Map.of("parent", parent, "kind", "DISTRICT"));
            find("&bbox=19.0,59.5,31.6,70.1").body("items.slug", contains(district));
            find("&near=60.2,24.6").body("items.slug", contains(district));
            find("&bbox=0,0,1,1").body("items.slug", not(hasItem(district)));
        }

        private String at(double latitude, double longitude) {
            return city(Map.of("place", point(latitude, longitude)));
        }

        private Map<String, Object> point(double latitude, double longitude) {
            return Map.of("latitude", latitude, "longitude", longitude);
        }
    }

    private String city(Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("themes", List.of(theme));
        all.put("slug", Api.unique("city") + "-" + country(fields).toLowerCase(Locale.ROOT));
        return Given.city(all);
    }

    private static String country(Map<String, ?> fields) {
        return fields.containsKey("country") ? fields.get("country").toString() : "FI";
    }

    private static Map<String, Object> inhabitants(int number) {
        return Map.of("value", number, "unit", "inhabitants", "source", "a census");
    }

    private ValidatableResponse find(String filter) {
        return Api.anyone().get("/cities?theme=" + theme + filter).then().statusCode(200);
    }
}
