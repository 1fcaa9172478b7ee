package org.paideia.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Call;
import org.paideia.testing.Given;
import org.paideia.testing.Operation;

/** Whatever is said in several languages is said in the source language of its record: every such field of the contract. */
@ApiTest
class SourceLanguageApiTest {

    private static final String OTHER_LANGUAGE = "eo";

    private static final JsonNode CONTRACT = contract();

    @Test
    void isInEachTextThatIsChanged() {
        Map<String, String> wrong = new TreeMap<>();
        int held = 0;
        for (Operation operation : Operation.all()) {
            if (!"application/merge-patch+json".equals(operation.mediaType())) {
                continue;
            }
            for (String field : languageMaps(schemaOf(operation))) {
                Map<String, Object> texts = new HashMap<>();
                texts.put("en", null);
                texts.put(OTHER_LANGUAGE, "Vortoj");
                Response answer = Api.patch(Api.beyondSchema(Api.admin()), "*", Map.of(field, texts)).patch(Call.pathOf(operation));
                note(wrong, operation.id() + " " + field, field, answer);
                held++;
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(held > 0, "there are such fields");
    }

    @Test
    void isInEachTextThatIsEntered() {
        Map<String, String> wrong = new TreeMap<>();
        int held = 0;
        for (Operation operation : Operation.all()) {
            if (!operation.method().equals("POST") || !"application/json".equals(operation.mediaType())) {
                continue;
            }
            JsonNode schema = schemaOf(operation);
            for (String field : languageMaps(schema)) {
                Map<String, Object> body = least(operation, schema);
                body.put(field, Map.of(OTHER_LANGUAGE, "Vortoj"));
                Response answer = Api.json(Api.beyondSchema(Api.admin()), body).post(Call.pathOf(operation));
                note(wrong, operation.id() + " " + field, field, answer);
                held++;
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(held > 0, "there are such fields");
    }

    private static void note(Map<String, String> wrong, String what, String field, Response answer) {
        JsonNode told = Api.read(answer);
        boolean isRight = answer.statusCode() == 400
                && told.at("/violations/0/code").asText().equals("source-language-missing")
                && told.at("/violations/0/pointer").asText().equals("/" + field);
        if (!isRight) {
            wrong.put(what, answer.statusCode() + " " + told);
        }
    }

    /** What must be there, as the contract shows it, and of records that are there. */
    private static Map<String, Object> least(Operation operation, JsonNode schema) {
        Map<String, Object> body = new HashMap<>();
        JsonNode shown = read(operation.example());
        for (JsonNode required : schema.path("required")) {
            String name = required.asText();
            body.put(name, switch (name) {
                case "network", "issuer" -> Given.network();
                case "city" -> Given.city();
                case "event" -> Given.conference(Given.network(), Map.of("when", Map.of("edtf", "2013-10-21/2013-10-23")));
                default -> shown.path(name);
            });
        }
        if (schema.path("properties").has("slug")) {
            body.put("slug", Api.unique("new") + "-fi");
        }
        return body;
    }

    private static List<String> languageMaps(JsonNode schema) {
        List<String> maps = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            JsonNode type = resolved(property.getValue());
            if (type.path("additionalProperties").isObject() && type.has("propertyNames")) {
                maps.add(property.getKey());
            }
        });
        return maps;
    }

    private static JsonNode schemaOf(Operation operation) {
        JsonNode body = CONTRACT.path("paths").path(operation.path()).path(operation.method().toLowerCase(java.util.Locale.ROOT)).path("requestBody");
        return resolved(resolved(body).path("content").path(operation.mediaType()).path("schema"));
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? CONTRACT.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static JsonNode read(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode contract() {
        try {
            return new YAMLMapper().readTree(Operation.CONTRACT.toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
