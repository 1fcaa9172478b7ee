package org.paideia.declaration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The declarations that come with the project: all are taken, and the one with a text says what its document says. */
@ApiTest
class SeededDeclarationsApiTest {

    private static final Path SEEDS = Path.of("..", "seeds");
    private static final String WITH_TEXT = "day-2021-declaration";

    @Test
    void areAllTakenAndSayWhetherTheyHaveAText() throws IOException {
        String network = Given.network();
        for (Map<String, Object> row : rows()) {
            boolean hasText = row.get("slug").equals(WITH_TEXT);
            row.put("slug", Api.unique("seed"));
            row.put("issuer", network);
            row.computeIfPresent("conference", (key, slug) -> Given.conference(network, Map.of()));
            Api.json(Api.loader(), row)
                    .post("/declarations")
                    .then()
                    .statusCode(201)
                    .body("hasText", equalTo(hasText))
                    .body("state", equalTo(hasText ? "OPEN" : "CLOSED"));
        }
        Api.anyone().get("/declarations?count=exact&network=" + network).then().body("totalCount", equalTo(30));
    }

    @Test
    void holdTheDocumentOf2021BlockByBlock() throws IOException {
        Map<String, Object> row = rows().stream().filter(r -> r.get("slug").equals(WITH_TEXT)).findFirst().orElseThrow();
        row.put("slug", Api.unique("seed"));
        row.put("issuer", Given.network());
        String path = "/declarations/" + Api.json(Api.loader(), row).post("/declarations").then().statusCode(201).extract().path("slug");
        String city = Given.city();
        String name = Api.anyone().get("/cities/" + city).path("names.en");
        List<String> paragraphs = document().stream().map(paragraph -> paragraph.replace("[NAME OF CITY]", name)).toList();
        Api.anyone().get(path + "/text?city=" + city)
                .then()
                .statusCode(200)
                .body("text", equalTo(String.join("\n\n", paragraphs)))
                .body("blocks.kind", equalTo(List.of(
                        "PREAMBLE", "PREAMBLE", "PREAMBLE", "PREAMBLE", "CLAUSE", "CLAUSE", "CLAUSE", "CLOSING")));
        assertEquals(8, paragraphs.size());
    }

    private static List<Map<String, Object>> rows() throws IOException {
        return new ArrayList<>(new ObjectMapper().readValue(
                SEEDS.resolve("data/declarations.json").toFile(), new TypeReference<List<Map<String, Object>>>() {}));
    }

    /** The paragraphs of the document below its heading of three lines, without the mark that its word processor left. */
    private static List<String> document() throws IOException {
        try (Stream<Path> documents = Files.list(SEEDS.resolve("documents"))) {
            Path first = documents.filter(path -> path.getFileName().toString().startsWith("000")).findFirst().orElseThrow();
            return Files.readAllLines(first).stream()
                    .map(line -> line.replace("[bookmark: _GoBack]", "").strip())
                    .filter(line -> !line.isEmpty())
                    .skip(3)
                    .toList();
        }
    }
}
