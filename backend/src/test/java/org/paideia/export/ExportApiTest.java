package org.paideia.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Call;
import org.paideia.testing.Given;
import org.paideia.testing.Operation;

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

    /** An administrator opens the file with a program that splits it where it likes. */
    @Test
    void neutralisesASignBehindWhateverMayEndACell() {
        String city = Given.city();
        String focalPoint = Given.focalPointOf(city);
        Map<String, String> told = Map.of(
                "\r=1", "\r'=1",
                "\n=1", "\n'=1",
                "Please see;=cmd|' /C calc'!A0", "Please see;'=cmd|' /C calc'!A0",
                "Please see,\u00a0=1", "Please see,\u00a0'=1",
                "Please see\t\uff1d1", "Please see\t'\uff1d1");
        told.forEach((note, text) -> {
            Api.json(Api.as(Given.person()), Map.of("role", "DEPUTY", "city", city, "note", note))
                    .post("/mandate-requests").then().statusCode(201);
            String table = Api.as(focalPoint).get("/mandate-requests.csv?city=" + city).then().statusCode(200).extract().asString();
            assertTrue(table.contains(text), table);
        });
    }

    /** As Excel likes it where a comma divides whole numbers from their parts. */
    @ParameterizedTest
    @MethodSource("tables")
    void comesWithAMarkAndSemicolonsToWhoeverAsks(Operation table) {
        String path = Call.pathOf(table);
        String plain = headings(path);
        assertFalse(plain.startsWith("\ufeff") || plain.contains(";"), plain);
        assertEquals(plain, headings(Call.with(path, "bom=false&separator=comma")));
        assertEquals("\ufeff" + plain.replace(',', ';'), headings(Call.with(path, "bom=true&separator=semicolon")));
    }

    @Test
    void quotesTheSeparatorThatItIsWrittenWith() {
        String theme = Given.theme();
        String city = Api.unique("city") + "-fi";
        Given.city(Map.of("slug", city, "ownName", "Here; there, too", "themes", List.of(theme)));
        assertTrue(rows(Api.anyone(), "/cities.csv?theme=" + theme).getFirst().startsWith(city + ",\"Here; there, too\","));
        assertTrue(rows(Api.anyone(), "/cities.csv?separator=semicolon&theme=" + theme).getFirst().startsWith(city + ";\"Here; there, too\";"));
    }

    static Stream<Operation> tables() {
        return Operation.all().stream().filter(operation -> operation.path().endsWith(".csv"));
    }

    private static String headings(String path) {
        byte[] table = Api.admin().get(path).then().statusCode(200).extract().asByteArray();
        return new String(table, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    }

    private static List<String> rows(RequestSpecification reader, String path) {
        String table = reader.get(path).then().statusCode(200).extract().asString();
        return table.lines().skip(1).toList();
    }
}
