package org.paideia;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;
import org.paideia.testing.Operation;

/**
 * The contract beside the copy that partners hold, which was released last. What changed is shown; once a first version
 * is released, nothing may break that a client relies on. With each release the copy is made anew.
 */
class ReleasedContractTest {

    private static final Path RELEASED = Path.of("src", "main", "openapi", "released", "openapi.yaml");

    @Test
    void contractKeepsWhatWasReleased() throws IOException {
        System.out.println(judge(Files.readString(RELEASED), Files.readString(Operation.CONTRACT)));
    }

    @Test
    void showsWhatChangedBelowTheFirstVersion() {
        String said = judge(contract("0.1.0", "limit", "name"), contract("0.2.0", "limit", "title"));
        assertTrue(said.contains("/cities"), said);
        assertTrue(said.contains("name"), said);
    }

    @Test
    void failsOnABreakFromTheFirstVersionOn() {
        var withoutAProperty = assertThrows(AssertionError.class,
                () -> judge(contract("1.0.0", "limit", "name"), contract("1.1.0", "limit", "title")));
        assertTrue(withoutAProperty.getMessage().contains("/cities"), withoutAProperty.getMessage());
        assertThrows(AssertionError.class, () -> judge(contract("1.0.0", "limit", "name"), contract("1.1.0", "size", "name")));
        assertThrows(AssertionError.class, () -> judge(contract("1.0.0", "limit", "name"), contract("2.0.0", "limit", "name").replace("/cities", "/towns")));
    }

    @Test
    void takesWhatBreaksNothingFromTheFirstVersionOn() {
        String more = contract("1.1.0", "limit", "name").replace("paths:", "paths:\n  /towns:\n    get: {responses: {'200': {description: Towns.}}}");
        assertFalse(judge(contract("1.0.0", "limit", "name"), more).isBlank());
        assertTrue(judge(contract("1.0.0", "limit", "name"), contract("1.0.0", "limit", "name")).contains("Nothing changed"));
    }

    /** What changed, in words; a failure where a client would break that was promised to keep working. */
    private static String judge(String released, String now) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(released, now);
        if (changes.isUnchanged()) {
            return "Nothing changed in the contract since it was released.";
        }
        var said = new ByteArrayOutputStream();
        new ConsoleRender().render(changes, new OutputStreamWriter(said, StandardCharsets.UTF_8));
        String words = said.toString(StandardCharsets.UTF_8);
        String version = changes.getOldSpecOpenApi().getInfo().getVersion();
        assertTrue(version.startsWith("0.") || changes.isCompatible(), "This breaks what version " + version + " promised:\n" + words);
        return words;
    }

    private static String contract(String version, String parameter, String property) {
        return """
                openapi: 3.1.0
                info: {title: Paideia, version: %s}
                paths:
                  /cities:
                    get:
                      parameters:
                        - {name: %s, in: query, schema: {type: integer}}
                      responses:
                        '200':
                          description: The cities.
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/City'}
                components:
                  schemas:
                    City:
                      type: object
                      required: [%s]
                      properties:
                        %s: {type: string}
                """.formatted(version, parameter, property, property);
    }
}
