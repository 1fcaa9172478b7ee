package org.paideia.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Lists as whole tables: as long as the list is, and no more than the caller sees of it. */
@ApiTest
class ExportApiTest {

    /** More than the portions in which a table is read. */
    private static final int MANY = 510;

    @Test
    void holdsTheWholeListHoweverLongItIs() {
        List<String> slugs = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String slug = Api.unique("long-list");
            Api.json(Api.admin(), Map.of("slug", slug, "group", "LONG_LIST", "sourceLanguage", "en", "labels", Map.of("en", slug)))
                    .post("/themes")
                    .then()
                    .statusCode(201);
            slugs.add(slug);
        }
        List<String> rows = rows(Api.anyone(), "/themes.csv?group=LONG_LIST");
        assertEquals(slugs.stream().sorted().toList(), rows.stream().map(row -> row.split(",")[0]).toList());
        // The history of all of them, as an administrator sees it, in the same rows.
        assertTrue(rows(Api.admin(), "/activities.csv?recordKind=THEME").size() >= MANY);
    }

    @Test
    void showsTheCallerNoMoreThanTheList() {
        String city = Given.city();
        String network = Given.network();
        String focalPoint = Given.focalPointOf(city);
        String draft = Given.draft(city, network);
        assertTrue(rows(Api.as(focalPoint), "/memberships.csv?state=DRAFT").getFirst().startsWith(draft));
        assertEquals(List.of(), rows(Api.anyone(), "/memberships.csv?state=DRAFT&city=" + city));
        assertEquals(List.of(), rows(Api.as(Given.secretariatOf(network)), "/memberships.csv?state=DRAFT&city=" + city));
        assertEquals(1, rows(Api.as(focalPoint), "/mandates.csv").size());
        assertEquals(List.of(), rows(Api.as(Given.person()), "/mandates.csv"));
        assertFalse(rows(Api.as(focalPoint), "/activities.csv?recordKind=MEMBERSHIP&city=" + city).isEmpty());
        assertEquals(List.of(), rows(Api.anyone(), "/activities.csv?recordKind=MEMBERSHIP&city=" + city));
    }

    @Test
    void keepsInvitationsAndRequestsToThoseWhoDecideThem() {
        String city = Given.city();
        String focalPoint = Given.focalPointOf(city);
        Api.json(Api.as(focalPoint), Map.of("role", "DEPUTY", "city", city, "email", "someone@example.org"))
                .post("/invitations").then().statusCode(201);
        Api.json(Api.as(Given.person()), Map.of("role", "DEPUTY", "city", city, "note", "=HYPERLINK(\"https://example.org\")"))
                .post("/mandate-requests").then().statusCode(201);
        assertEquals(1, rows(Api.as(focalPoint), "/invitations.csv?city=" + city).size());
        assertTrue(rows(Api.as(focalPoint), "/mandate-requests.csv?city=" + city).getFirst().contains("'=HYPERLINK"));
        for (String stranger : List.of(Given.person(), Given.deputyOf(city))) {
            assertEquals(List.of(), rows(Api.as(stranger), "/invitations.csv?city=" + city));
            assertEquals(List.of(), rows(Api.as(stranger), "/mandate-requests.csv?city=" + city));
        }
    }

    /** A name stands on one line; a note may begin with an empty one. */
    @Test
    void neutralisesALineBreakBehindWhichASpreadsheetWouldRunATextToo() {
        String city = Given.city();
        String focalPoint = Given.focalPointOf(city);
        for (String formula : List.of("\r=1", "\n=1")) {
            Api.json(Api.as(Given.person()), Map.of("role", "DEPUTY", "city", city, "note", formula))
                    .post("/mandate-requests").then().statusCode(201);
            String table = Api.as(focalPoint).get("/mandate-requests.csv?city=" + city).then().statusCode(200).extract().asString();
            assertTrue(table.contains("\"'" + formula + "\""), table);
        }
    }

    private static List<String> rows(RequestSpecification reader, String path) {
        String table = reader.get(path).then().statusCode(200).extract().asString();
        return table.lines().skip(1).toList();
    }
}
