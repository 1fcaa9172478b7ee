package org.paideia.adherence.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Who signed what, to take along. */
@ApiTest
class AdherenceExportApiTest {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    private String declaration;
    private String city;
    private String signed;
    private String withdrawn;

    @BeforeEach
    void begin() {
        declaration = Given.declaration(Given.network(), Map.of("state", "OPEN"));
        city = Given.city(Map.of("place", Map.of("latitude", 60.2, "longitude", 24.65, "source", "GeoNames")));
        signed = Given.signature(declaration, city);
        withdrawn = Given.signature(declaration, Given.city());
        Api.move(Api.admin(), "/adherences/" + withdrawn, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION"))
                .then().statusCode(200);
        Given.adherence(declaration, Given.city());
    }

    @Nested
    class ExportAdherencesCsv {

        @Test
        void holdsALineForEachThatIsPublic() {
            List<String> lines = Api.anyone().get("/adherences.csv?declaration=" + declaration).then()
                    .statusCode(200).extract().asString().lines().toList();
            assertEquals(3, lines.size());
            assertTrue(lines.get(2).startsWith(signed + "," + declaration), lines.get(2));
        }
    }

    @Nested
    class ExportNonSignatoriesCsv {

        @Test
        void holdsALineForEachMemberThatHasNotSigned() {
            String network = Given.network();
            String ofMembers = Given.declaration(network, Map.of("state", "OPEN"));
            String swedish = Given.city(Map.of("country", "SE"));
            List.of(city, swedish).forEach(member -> Given.member(member, network));
            Given.signature(ofMembers, city);
            String path = "/declarations/" + ofMembers + "/non-signatories.csv";
            List<String> lines = Api.as(Given.secretariatOf(network)).get(path).then()
                    .statusCode(200).extract().asString().lines().toList();
            assertEquals("city,cityName,country,memberSince", lines.getFirst().replace("\ufeff", ""));
            assertEquals(2, lines.size());
            assertTrue(lines.get(1).startsWith(swedish + ",") && lines.get(1).endsWith(",SE,2020-03-01"), lines.get(1));
            assertEquals(1, Api.admin().get(path + "?country=FI").asString().lines().count());
        }
    }

    @Nested
    class ExportAdherencesGeoJson {

        @Test
        void showsWhereTheyAreAndNullWhereNoPointIsKnown() {
            Api.anyone().get("/adherences.geojson?declaration=" + declaration)
                    .then()
                    .statusCode(200)
                    .contentType("application/geo+json")
                    .header("Content-Disposition", equalTo("attachment; filename=\"adherences.geojson\""))
                    .body("features.id", containsInAnyOrder(signed, withdrawn))
                    .body("features.find { it.id == '%s' }.geometry.coordinates".formatted(signed), contains(24.65f, 60.2f))
                    .body("features.find { it.id == '%s' }.geometry".formatted(withdrawn), nullValue())
                    .body("features.find { it.id == '%s' }.properties.city".formatted(signed), equalTo(city))
                    .body("features.find { it.id == '%s' }.properties.signedOn".formatted(signed), equalTo(TODAY))
                    .body("features.find { it.id == '%s' }.properties".formatted(signed), not(hasKey("withdrawnOn")))
                    .body("features.find { it.id == '%s' }.properties.withdrawnOn".formatted(withdrawn), equalTo(TODAY));
        }

        @Test
        void takesTheFiltersOfTheList() {
            String path = "/adherences.geojson?declaration=" + declaration;
            Api.anyone().get(path + "&state=SIGNED").then().body("features.id", contains(signed));
            Api.anyone().get(path + "&state=DRAFT").then().body("features", empty());
            Api.refused(Api.anyone().get(path + "&colour=red"), 400, "invalid-request");
        }
    }

    @Nested
    class ExportDeclarationSignaturesCsv {

        @Test
        void countsByMonth() {
            String table = Api.anyone().get("/declarations/" + declaration + "/signatures.csv").then()
                    .statusCode(200)
                    .header("Content-Disposition", equalTo("attachment; filename=\"" + declaration + "-signatures.csv\""))
                    .extract()
                    .asString();
            assertEquals("month,signed,withdrawn,standing\r\n" + TODAY.substring(0, 7) + ",2,1,1\r\n", table);
            Api.refused(Api.anyone().get("/declarations/no-such-declaration/signatures.csv"), 404, "not-found");
        }
    }
}
