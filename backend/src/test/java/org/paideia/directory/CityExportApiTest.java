package org.paideia.directory;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The directory as files for spreadsheets and maps. */
@ApiTest
class CityExportApiTest {

    private String theme;

    @BeforeEach
    void begin() {
        theme = Given.theme();
    }

    @Nested
    class ExportCitiesCsv {

        @Test
        void tellsOfEachCityOnALine() {
            String network = Given.network();
            String city = city(Map.of(
                    "ownName", "Torino \"la città\", grande",
                    "place", Map.of("latitude", 45.07049, "longitude", 7.68682),
                    "population", Map.of("value", 870456, "unit", "inhabitants", "year", 2011, "source", "ISTAT")));
            Given.member(city, network);
            NamedCsvRecord line = lines("").get(city);
            assertEquals("Torino \"la città\", grande", line.getField("ownName"));
            assertEquals("45.07049", line.getField("latitude"));
            assertEquals("870456", line.getField("population"));
            assertEquals("2011", line.getField("populationYear"));
            assertEquals(network, line.getField("networks"));
            assertEquals(theme, line.getField("themes"));
        }

        @Test
        void tellsTheFurtherNamesByTheirKinds() {
            String city = city(Map.of("furtherNames", List.of(
                    Map.of("kind", "FORMER", "language", "en", "name", "Kiev"), Map.of("kind", "OFFICIAL", "language", "en", "name", "Kyiv City"),
                    Map.of("kind", "FORMER", "language", "de", "name", "Kiew"))));
            NamedCsvRecord line = lines("").get(city);
            assertEquals("Kiev (en); Kiew (de)", line.getField("formerNames"));
            assertEquals("Kyiv City (en)", line.getField("officialNames"));
            assertEquals("", line.getField("shortNames"));
            assertEquals("", line.getField("currentNames"));
            assertEquals("0", line.getField("signatures"));
            Api.anyone().get("/cities.geojson?theme=" + theme).then()
                    .body("features[0].properties.furtherNames.name", contains("Kiev", "Kyiv City", "Kiew"));
        }

        @Test
        void keepsWhatIsNotKnownEmpty() {
            String city = city(Map.of());
            NamedCsvRecord line = lines("").get(city);
            assertEquals("", line.getField("population"));
            assertEquals("", line.getField("populationYear"));
            assertEquals("", line.getField("latitude"));
            assertEquals("", line.getField("networks"));
        }

        @Test
        void neutralisesTextsThatASpreadsheetWouldRunAndLeavesNumbersAlone() {
            Map<String, String> told = Map.of("=1+1", "'=1+1", "+1", "'+1", "-1", "'-1", "@SUM(A1)", "'@SUM(A1)", "\t=1", "\t'=1");
            told.forEach((formula, text) -> {
                String city = city(Map.of("ownName", formula, "place", Map.of("latitude", -33.4, "longitude", -70.6)));
                NamedCsvRecord line = lines("").get(city);
                assertEquals(text, line.getField("ownName"));
                assertEquals("-33.4", line.getField("latitude"));
            });
        }

        @Test
        void takesTheFiltersOfTheListAndWholeSets() {
            String kenyan = city(Map.of("country", "KE"));
            city(Map.of());
            assertEquals(java.util.Set.of(kenyan), lines("&country=KE").keySet());
            assertEquals(2, lines("").size());
        }

        @Test
        void isAFileWithAName() {
            Api.anyone()
                    .get("/cities.csv?theme=" + theme)
                    .then()
                    .statusCode(200)
                    .contentType("text/csv; charset=utf-8")
                    .header("Content-Disposition", "attachment; filename=\"cities.csv\"")
                    .header("Cache-Control", "public, max-age=60");
        }

        @Test
        void tellsAProblemWhenTheFilterIsMalformed() {
            Api.refused(Api.anyone().get("/cities.csv?country=fin"), 400, "invalid-request")
                    .body("violations.parameter", contains("country"));
        }

        private Map<String, NamedCsvRecord> lines(String filter) {
            String text = Api.anyone().get("/cities.csv?theme=" + theme + filter).then().statusCode(200).extract().asString();
            assertTrue(text.startsWith("slug,ownName,"), text);
            try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                return reader.stream().collect(Collectors.toMap(line -> line.getField("slug"), Function.identity()));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Nested
    class ExportCitiesGeoJson {

        @Test
        void showsPointsLongitudeFirstAndNullWhereNoneIsKnown() {
            String placed = city(Map.of("place", Map.of("latitude", 60.2, "longitude", 24.6)));
            String unplaced = city(Map.of());
            String district = city(Map.of("parent", placed, "kind", "DISTRICT"));
            Api.anyone()
                    .get("/cities.geojson?theme=" + theme)
                    .then()
                    .statusCode(200)
                    .contentType("application/geo+json")
                    .header("Content-Disposition", "attachment; filename=\"cities.geojson\"")
                    .body("type", equalTo("FeatureCollection"))
                    .body("attribution", containsString("GeoNames"))
                    .body("features.id", containsInAnyOrder(placed, unplaced, district))
                    .body("features.find { it.id == '%s' }.geometry.coordinates".formatted(placed), contains(24.6f, 60.2f))
                    .body("features.find { it.id == '%s' }.geometry".formatted(unplaced), nullValue())
                    .body("features.find { it.id == '%s' }.properties.borrowedFrom".formatted(district), equalTo(placed));
        }

        @Test
        void takesTheFiltersOfTheList() {
            String kenyan = city(Map.of("country", "KE"));
            String finnish = city(Map.of());
            Api.anyone()
                    .get("/cities.geojson?country=KE&theme=" + theme)
                    .then()
                    .statusCode(200)
                    .body("features.id", hasItem(kenyan))
                    .body("features.id", not(hasItem(finnish)));
        }
    }

    private String city(Map<String, ?> fields) {
        Map<String, Object> all = new java.util.HashMap<>(fields);
        all.put("themes", List.of(theme));
        String country = all.getOrDefault("country", "FI").toString().toLowerCase(java.util.Locale.ROOT);
        all.put("slug", Api.unique("city") + "-" + country);
        return Given.city(all);
    }
}
