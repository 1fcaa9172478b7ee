package org.paideia.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Reading a list page by page: nothing is missed, nothing comes twice, and positions cannot be made up. */
@ApiTest
class DirectoryPagesApiTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private String theme;
    private String tail;

    @BeforeEach
    void begin() {
        theme = Given.theme();
        tail = Api.unique("x").substring(2);
    }

    @Nested
    class ListCitiesPageByPage {

        @Test
        void showsEachOnceInEveryOrder() {
            List<String> all = sevenCities();
            for (String order : List.of("name", "-name", "population", "-country,name", "country,-population")) {
                List<String> read = readThrough("/cities?theme=" + theme + "&limit=2&sort=" + order);
                assertEquals(all.stream().sorted().toList(), read.stream().sorted().toList(), order);
            }
        }

        @Test
        void showsEachOnceInTheOrderOfLikeness() {
            List<String> all = sevenCities();
            List<String> read = readThrough("/cities?q=Ciudad%20" + tail + "&theme=" + theme + "&limit=2");
            assertEquals(all.stream().sorted().toList(), read.stream().sorted().toList());
        }

        @Test
        void neitherRepeatsNorHidesWhenRowsAreAddedMeanwhile() {
            List<String> all = sevenCities();
            JsonPath first = page("/cities?theme=" + theme + "&limit=3");
            named("Ciudad 00 " + tail);
            String last = named("Ciudad 99 " + tail);
            List<String> read = new ArrayList<>(first.getList("items.slug"));
            read.addAll(readThrough("/cities?theme=" + theme + "&limit=3&cursor=" + first.getString("nextCursor")));
            all.add(last);
            assertEquals(all, read);
        }

        @Test
        void givesTheSameWayInTheLinkHeader() {
            List<String> all = sevenCities();
            List<String> read = new ArrayList<>();
            String address = "/cities?theme=" + theme + "&limit=3";
            while (address != null) {
                var page = Api.anyone().urlEncodingEnabled(false).get(address).then().statusCode(200).extract();
                read.addAll(page.path("items.slug"));
                String links = String.join(", ", page.headers().getValues("Link"));
                assertTrue(links.contains("/api/v1/cities?theme=" + theme + "&limit=3>; rel=\"first\""), links);
                Matcher next = NEXT.matcher(links);
                address = next.find() ? next.group(1).substring(next.group(1).indexOf("/cities")) : null;
            }
            assertEquals(all, read);
        }

        @Test
        void countsTheWholeWhenAskedAndOnlyThen() {
            sevenCities();
            Api.anyone()
                    .get("/cities?theme=" + theme + "&limit=2&count=exact")
                    .then()
                    .statusCode(200)
                    .body("totalCount", equalTo(7));
            Api.anyone().get("/cities?theme=" + theme + "&limit=2").then().body("$", not(hasKey("totalCount")));
        }

        @Test
        void refusesAPositionThatWasTamperedWith() {
            sevenCities();
            String cursor = page("/cities?theme=" + theme + "&limit=2").getString("nextCursor");
            String tampered = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);
            for (String wrong : List.of(tampered, cursor + "A", cursor.replace(".", ""), "x", ".", "W10.W10")) {
                refused("/cities?theme=" + theme + "&limit=2&cursor=" + wrong);
            }
        }

        @Test
        void refusesAPositionOfOtherFiltersOrAnotherOrderOrList() {
            sevenCities();
            String cursor = page("/cities?theme=" + theme + "&limit=2").getString("nextCursor");
            refused("/cities?theme=" + Given.theme() + "&cursor=" + cursor);
            refused("/cities?theme=" + theme + "&country=FI&cursor=" + cursor);
            refused("/cities?theme=" + theme + "&sort=-name&cursor=" + cursor);
            refused("/networks?theme=" + theme + "&cursor=" + cursor);
        }

        @Test
        void takesAnotherLengthOfPageMidway() {
            List<String> all = sevenCities();
            String cursor = page("/cities?theme=" + theme + "&limit=2").getString("nextCursor");
            assertEquals(
                    all.subList(2, 7), page("/cities?theme=" + theme + "&limit=200&cursor=" + cursor).getList("items.slug"));
        }

        private void refused(String address) {
            Api.refused(Api.beyondSchema(Api.anyone()).get(address), 400, "invalid-request")
                    .body("violations.parameter", contains("cursor"));
        }
    }

    /** By name, three of them of the same country and number. */
    private List<String> sevenCities() {
        List<String> slugs = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            slugs.add(named("Ciudad 0" + i + " " + tail));
        }
        return slugs;
    }

    private String named(String name) {
        boolean odd = name.charAt(8) % 2 == 1;
        return Given.city(Map.of(
                "ownName", name,
                "names", Map.of("en", name),
                "country", odd ? "MX" : "ES",
                "themes", List.of(theme),
                "population", Map.of("value", odd ? 1000 : 2000, "unit", "inhabitants", "source", "a census")));
    }

    private static List<String> readThrough(String address) {
        List<String> read = new ArrayList<>();
        JsonPath page = page(address);
        String plain = address.replaceFirst("&cursor=.*", "");
        while (true) {
            assertNotEquals(0, page.getList("items").size());
            read.addAll(page.getList("items.slug"));
            if (page.get("nextCursor") == null) {
                return read;
            }
            page = page(plain + "&cursor=" + page.getString("nextCursor"));
        }
    }

    private static JsonPath page(String address) {
        return Api.anyone().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().jsonPath();
    }
}
