package org.paideia.shared;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Operation;

/** The catalogue of what may go wrong: the code, the list, the pages and the contract tell of the same. */
@ApiTest
class ProblemApiTest {

    /** The one answer that operations share although it is no problem. */
    private static final String NO_PROBLEM = "Workbook";

    @Nested
    class ListProblems {

        @Test
        void listsTheWholeCatalogue() {
            Map<String, Integer> catalogue = new TreeMap<>();
            for (ProblemType type : ProblemType.values()) {
                catalogue.put(type.code(), type.status());
            }
            Map<String, Integer> listed = new TreeMap<>();
            var items = Api.anyone().get("/problems").then().statusCode(200).extract().jsonPath();
            items.getList("items", Map.class).forEach(item -> listed.put((String) item.get("code"), (Integer) item.get("status")));
            assertEquals(catalogue, listed);
        }

        @ParameterizedTest
        @EnumSource
        void explainsEachOnAPage(ProblemType type) {
            Api.outsideTheContract()
                    .get("/problems/" + type.code())
                    .then()
                    .statusCode(200)
                    .contentType("text/html; charset=utf-8")
                    .body(containsString(type.title()));
        }

        @Test
        void hasNoPageOfWhatIsNotInTheCatalogue() {
            Api.outsideTheContract().get("/problems/no-such").then().statusCode(404).contentType("application/problem+json");
        }

        @Test
        void hasTheCodesOfViolationsThatTheContractLists() throws IOException {
            assertEquals(new TreeSet<>(Violation.CODES), listed("Violation", "code"));
        }

        @Test
        void hasTheCodesThatTheContractLists() throws IOException {
            Set<String> codes = new TreeSet<>();
            for (ProblemType type : ProblemType.values()) {
                codes.add(type.code());
            }
            assertEquals(codes, listed("Problem", "code"));
        }

        @Test
        void hasTheReasonsThatTheContractLists() throws IOException {
            assertEquals(new TreeSet<>(Problems.REASONS), listed("Problem", "reason"));
        }

        private Set<String> listed(String schema, String property) throws IOException {
            Set<String> listed = new TreeSet<>();
            new YAMLMapper().readTree(Operation.CONTRACT.toFile())
                    .at("/components/schemas/" + schema + "/properties/" + property + "/x-extensible-enum")
                    .forEach(code -> listed.add(code.asText()));
            return listed;
        }

        @Test
        void isWhatTheContractShows() throws IOException {
            JsonNode responses =
                    new YAMLMapper().readTree(Operation.CONTRACT.toFile()).path("components").path("responses");
            assertTrue(responses.size() > 0);
            responses.properties().stream().filter(response -> !response.getKey().equals(NO_PROBLEM)).forEach(response -> {
                JsonNode example = response.getValue().path("content").path("application/problem+json").path("example");
                ProblemType type = ProblemType.ofCode(example.path("code").asText()).orElseThrow();
                assertEquals(type.status(), example.path("status").asInt(), response.getKey());
                assertEquals(type.title(), example.path("title").asText(), response.getKey());
                assertTrue(example.path("type").asText().endsWith("/problems/" + type.code()), response.getKey());
            });
        }
    }
}
