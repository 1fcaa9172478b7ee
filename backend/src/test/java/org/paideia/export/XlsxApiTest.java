package org.paideia.export;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.shared.http.Reply;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Call;
import org.paideia.testing.Given;
import org.paideia.testing.Operation;
import org.paideia.testing.Spreadsheet;

/** Lists as workbooks: what the CSV beside each of them tells, in cells of their kind. */
@ApiTest
class XlsxApiTest {

    /** More than the portions in which a table is read. */
    private static final int MANY = 510;

    private static final List<String> NUMBERS = List.of(
            "latitude", "longitude", "population", "populationYear", "members", "signatures", "signed", "withdrawn", "standing", "ordinal", "year");

    @Inject
    Reply reply;

    @ParameterizedTest
    @MethodSource("workbooks")
    void holdsWhatTheCsvHolds(Operation workbook) throws IOException {
        oneOfEach();
        String path = Call.pathOf(workbook);
        Response answer = Api.admin().get(path);
        String name = path.replaceFirst("\\?.*", "").replaceFirst("^/(declarations/)?", "").replace("/", "-");
        answer.then()
                .statusCode(200)
                .contentType(Spreadsheet.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        List<List<Object>> rows = Spreadsheet.of(answer.asByteArray()).rows();
        List<List<String>> lines = lines(Api.admin(), path.replace(".xlsx", ".csv"));
        assertEquals(lines, rows.stream().map(row -> row.stream().map(XlsxApiTest::inCsv).toList()).toList());
        List<Object> headings = rows.getFirst();
        rows.stream().skip(1).forEach(row -> {
            for (int column = 0; column < headings.size(); column++) {
                if (NUMBERS.contains(headings.get(column)) && row.get(column) != null) {
                    assertTrue(row.get(column) instanceof BigDecimal, headings.get(column) + ": " + row.get(column));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void refusesWhatItDoesNotKnow(Operation workbook) {
        Api.refused(Api.admin().get(Call.with(Call.pathOf(workbook), "bom=true")), 400, "invalid-request")
                .body("violations.parameter", contains("bom"));
    }

    @ParameterizedTest
    @MethodSource("ofAnyLength")
    void refusesMoreRowsThanASheetHolds(Operation workbook) {
        QuarkusMock.installMockForType(new Export(reply, -1), Export.class);
        Api.refused(Api.admin().get(Call.pathOf(workbook)), 422, "rule-violated").body("reason", equalTo("too-many-rows"));
    }

    @Test
    void refusesAsManyAsOneTooMany() {
        String group = "TWO_TERMS";
        theme(group);
        theme(group);
        QuarkusMock.installMockForType(new Export(reply, 2), Export.class);
        assertEquals(3, rows(Api.anyone(), "/themes.xlsx?group=" + group).size());
        QuarkusMock.installMockForType(new Export(reply, 1), Export.class);
        Api.refused(Api.anyone().get("/themes.xlsx?group=" + group), 422, "rule-violated")
                .body("detail", equalTo("A sheet holds 1 rows, and these are 2. Narrow them with the filters, or take them as CSV."));
    }

    @Test
    void holdsTheWholeListHoweverLongItIs() throws IOException {
        for (int i = 0; i < MANY; i++) {
            theme("LONG_SHEET");
        }
        List<List<Object>> rows = rows(Api.anyone(), "/themes.xlsx?group=LONG_SHEET");
        assertEquals(MANY + 1, rows.size());
        assertEquals(
                lines(Api.anyone(), "/themes.csv?group=LONG_SHEET").stream().map(List::getFirst).toList(),
                rows.stream().map(List::getFirst).toList());
        QuarkusMock.installMockForType(new Export(reply, MANY - 1), Export.class);
        Api.refused(Api.anyone().get("/themes.xlsx?group=LONG_SHEET"), 422, "rule-violated");
    }

    @Test
    void showsTheCallerNoMoreThanTheList() {
        String city = Given.city();
        String focalPoint = Given.focalPointOf(city);
        String draft = Given.draft(city, Given.network());
        String path = "/memberships.xlsx?state=DRAFT&city=" + city;
        assertEquals(draft, rows(Api.as(focalPoint), path).get(1).getFirst());
        assertEquals(1, rows(Api.anyone(), path).size());
        assertEquals(1, rows(Api.as(Given.person()), path).size());
    }

    @Test
    void leavesATextAsItIsAndMakesItNoFormula() {
        String city = Given.city();
        String focalPoint = Given.focalPointOf(city);
        String note = "=HYPERLINK(\"https://example.org\");+1";
        Api.json(Api.as(Given.person()), Map.of("role", "DEPUTY", "city", city, "note", note))
                .post("/mandate-requests").then().statusCode(201);
        Spreadsheet workbook = Spreadsheet.of(
                Api.as(focalPoint).get("/mandate-requests.xlsx?city=" + city).then().statusCode(200).extract().asByteArray());
        assertTrue(workbook.rows().get(1).contains(note), workbook.sheet());
        assertFalse(workbook.sheet().contains("<f>"), workbook.sheet());
    }

    @Test
    void tellsOfARecordThatIsNotThere() {
        Api.refused(Api.anyone().get("/declarations/no-such-declaration/signatures.xlsx"), 404, "not-found");
    }

    static Stream<Operation> workbooks() {
        return Operation.all().stream().filter(operation -> operation.path().endsWith(".xlsx"));
    }

    /** Not those that are short by nature. */
    static Stream<Operation> ofAnyLength() {
        return workbooks().filter(operation -> operation.answers(422));
    }

    private static List<List<Object>> rows(RequestSpecification reader, String path) {
        return Spreadsheet.of(reader.get(path).then().statusCode(200).extract().asByteArray()).rows();
    }

    private static List<List<String>> lines(RequestSpecification reader, String path) throws IOException {
        String table = reader.get(path).then().statusCode(200).extract().asString();
        try (var csv = CsvReader.builder().ofCsvRecord(table)) {
            return csv.stream().map(line -> line.getFields().stream().map(cell -> cell.replace("\r\n", "\n").replace('\r', '\n')).toList()).toList();
        }
    }

    /** XML knows one kind of line break. */
    private static String inCsv(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Boolean truth -> truth.toString();
            default -> SpreadsheetText.harmless(cell.toString());
        };
    }

    private static void oneOfEach() {
        String city = Given.city(Map.of(
                "place", Map.of("latitude", -33.4, "longitude", -70.6),
                "population", Map.of("value", 870456, "unit", "inhabitants", "year", 2011, "source", "ISTAT")));
        String network = Given.network();
        Given.member(city, network);
        Given.signature(Given.declaration(network, Map.of("state", "OPEN")), city);
        Given.meeting(network, Map.of("titles", Map.of("en", "-1, \"two\";=3 " + Api.unique("title"))));
        Given.mandate(Given.person(), "DEPUTY", "city", city);
        Api.json(Api.admin(), Map.of("role", "DEPUTY", "city", city, "email", Api.unique("someone") + "@example.org"))
                .post("/invitations").then().statusCode(201);
    }

    private static void theme(String group) {
        String slug = Api.unique("sheet");
        Api.json(Api.admin(), Map.of("slug", slug, "group", group, "sourceLanguage", "en", "labels", Map.of("en", slug)))
                .post("/themes").then().statusCode(201);
    }
}
