package org.paideia.theme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The vocabulary of themes. */
@ApiTest
class ThemeApiTest {

    @Nested
    class ListThemes {

        @Test
        void narrowsToOneVocabulary() {
            Given.theme();
            Api.anyone()
                    .get("/themes?group=BUILDING_BLOCK&limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.group", everyItem(equalTo("BUILDING_BLOCK")));
        }

        @Test
        void showsEachOnceWhenReadPageByPage() {
            String group = "PAGES_" + letters();
            List<String> slugs = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                slugs.add(create(Api.admin(), Map.of("group", group)).then().statusCode(201).extract().path("slug"));
            }
            List<String> read = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                var page = Api.anyone()
                        .queryParam("group", group)
                        .queryParam("limit", 2)
                        .queryParam("sort", "-slug")
                        .queryParams(cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor))
                        .get("/themes")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                read.addAll(page.getList("items.slug", String.class));
                cursor = page.get("nextCursor");
            }
            slugs.sort(Collections.reverseOrder());
            assertEquals(slugs, read);
        }

        @Test
        void countsTheWholeWhenAsked() {
            String group = "COUNT_" + letters();
            create(Api.admin(), Map.of("group", group));
            create(Api.admin(), Map.of("group", group));
            Api.anyone()
                    .get("/themes?limit=1&count=exact&group=" + group)
                    .then()
                    .statusCode(200)
                    .body("totalCount", equalTo(2))
                    .body("items.size()", equalTo(1));
        }
    }

    @Nested
    class CreateTheme {

        @Test
        void addsATermWhenAnAdministratorAsks() {
            String slug = Api.unique("theme");
            create(Api.admin(), Map.of("slug", slug))
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/themes/" + slug));
            Api.anyone().get("/themes/" + slug).then().statusCode(200).body("slug", equalTo(slug));
        }

        @Test
        void refusesEverybodyElse() {
            Api.refused(create(Api.as(Given.secretariatOf(Given.network())), Map.of()), 403, "forbidden");
            Api.refused(create(Api.as(Given.person()), Map.of()), 403, "forbidden");
        }

        @Test
        void refusesASlugThatIsTaken() {
            Api.refused(create(Api.admin(), Map.of("slug", Given.theme())), 409, "conflict");
        }

        @Test
        void refusesLabelsWithoutTheSourceLanguage() {
            Api.refused(create(Api.beyondSchema(Api.admin()), Map.of("sourceLanguage", "es")), 400, "invalid-request")
                    .body("violations.pointer", contains("/labels"));
        }
    }

    @Nested
    class GetTheme {

        @Test
        void isNotFoundWhenThereIsNone() {
            Api.refused(Api.anyone().get("/themes/no-such-theme"), 404, "not-found");
        }
    }

    @Nested
    class UpdateTheme {

        @Test
        void addsALanguageAndKeepsTheOthers() {
            String theme = Given.theme();
            update(Api.admin(), theme, Map.of("labels", Map.of("es", "Tema")))
                    .then()
                    .statusCode(200)
                    .body("labels.en", equalTo(theme))
                    .body("labels.es", equalTo("Tema"));
        }

        @Test
        void clearsTheSourceWhenItIsNull() {
            String theme = create(Api.admin(), Map.of("source", "seed 001")).then().extract().path("slug");
            Map<String, String> nothing = new HashMap<>();
            nothing.put("source", null);
            update(Api.admin(), theme, nothing).then().statusCode(200).body("$", not(hasKey("source")));
        }

        @Test
        void refusesEverybodyButAdministrators() {
            String theme = Given.theme();
            Api.refused(update(Api.as(Given.person()), theme, Map.of("group", "SDG")), 403, "forbidden");
        }

        @Test
        void isNotFoundWhenThereIsNone() {
            Api.refused(
                    Api.patch(Api.admin(), "\"0-x\"", Map.of("group", "SDG")).patch("/themes/no-such-theme"),
                    404,
                    "not-found");
        }

        @Test
        void writesTheHistory() {
            String theme = Given.theme();
            update(Api.admin(), theme, Map.of("group", "SDG")).then().statusCode(200);
            Api.anyone()
                    .get("/activities?recordKind=THEME&record=" + theme)
                    .then()
                    .body("items.event", contains("theme.updated", "theme.created"))
                    .body("items[0].changes.field", hasItem("group"))
                    .body("items[0].changes[0].before", equalTo("BUILDING_BLOCK"))
                    .body("items[0].changes[0].after", equalTo("SDG"));
        }
    }

    private static Response create(RequestSpecification by, Map<String, ?> fields) {
        Map<String, Object> theme = new HashMap<>(Map.of(
                "slug", Api.unique("theme"),
                "group", "BUILDING_BLOCK",
                "sourceLanguage", "en",
                "labels", Map.of("en", "A theme")));
        theme.putAll(fields);
        return Api.json(by, theme).post("/themes");
    }

    private static Response update(RequestSpecification by, String theme, Map<String, ?> change) {
        return Api.patch(by, Api.etag("/themes/" + theme), change).patch("/themes/" + theme);
    }

    /** Names of vocabularies hold capital letters alone. */
    private static String letters() {
        return Api.unique("").substring(1).chars()
                .map(c -> Character.isDigit(c) ? 'G' + c - '0' : Character.toUpperCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
