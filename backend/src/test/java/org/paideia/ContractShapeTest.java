package org.paideia;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Operation;

/** The manners of the contract, which people and generators of clients rely on, whoever writes the next piece of it. */
class ContractShapeTest {

    private static final JsonNode CONTRACT = contract();
    private static final Set<String> BOUNDED_FORMATS = Set.of("date", "date-time", "uuid", "binary");

    /** An operation with its path and method. */
    private record Listed(String path, String method, JsonNode operation) {

        String id() {
            return operation.path("operationId").asText();
        }

        Set<String> parameters() {
            Set<String> names = new HashSet<>();
            operation.path("parameters").forEach(parameter -> names.add(resolved(parameter).path("name").asText()));
            return names;
        }

        Set<String> headersOf(String status) {
            Set<String> names = new HashSet<>();
            operation.path("responses").path(status).path("headers").fieldNames().forEachRemaining(names::add);
            return names;
        }
    }

    private final List<String> wrong = new ArrayList<>();

    @AfterEach
    void nothingIsWrong() {
        assertEquals(List.of(), wrong);
    }

    @Test
    void addressesAreLowerCaseNounsWithARecordAndOneOfItsPartsAtTheMost() {
        operations(listed -> {
            for (String part : listed.path().substring(1).split("/")) {
                hold(part.matches("\\{(slug|id|code|language|number|city|session)}|[a-z]+(-[a-z]+)*(\\.(csv|xlsx|geojson|atom|xml|json|ics|txt|pdf|docx|html|png|zip))?"), listed.path());
            }
            hold(listed.path().matches("(/[^{/]+)+|/[^{/]+/\\{(slug|id|code)}(/[^{/]+(/\\{[a-z]+})?)?(/[^{/]+)?"), listed.path());
        });
    }

    @Test
    void operationsAreNamedOnceByAVerbAndANoun() {
        Set<String> names = new TreeSet<>();
        operations(listed -> {
            hold(listed.id().matches("[a-z]+([A-Z][a-z]+)+"), listed.id());
            hold(names.add(listed.id()), listed.id() + " is there twice");
        });
    }

    @Test
    void operationsSayWhatTheyAreForAndWhoMayCallThem() {
        operations(listed -> {
            for (String what : List.of("summary", "description", "tags", "security")) {
                hold(!listed.operation().path(what).isEmpty() || !listed.operation().path(what).asText().isEmpty(), listed.id() + " lacks " + what);
            }
        });
    }

    @Test
    void requestsAnswersAndErrorsAreShownByExample() {
        operations(listed -> {
            listed.operation().path("requestBody").path("content").properties()
                    .forEach(media -> hold(media.getValue().has("example"), listed.id() + " shows no request"));
            listed.operation().path("responses").properties().forEach(answer -> resolved(answer.getValue()).path("content").properties()
                    .forEach(media -> hold(media.getValue().has("example"), listed.id() + " shows no " + answer.getKey())));
        });
    }

    @Test
    void propertiesAndHeadersAreDescribed() {
        parts((name, part) -> part.path("properties").properties().forEach(property -> hold(
                property.getValue().has("$ref") || property.getValue().has("description"), name + "." + property.getKey())));
        CONTRACT.at("/components/headers").properties()
                .forEach(header -> hold(header.getValue().has("description"), header.getKey()));
    }

    @Test
    void propertiesAreInCamelCase() {
        parts((name, part) -> part.path("properties").fieldNames()
                .forEachRemaining(property -> hold(property.matches("[a-z]+([A-Z][a-z]*|[0-9]+)*"), name + "." + property)));
    }

    /** A client that is strict about answers would break at each new field; what is sent has no such excuse. */
    @Test
    void whatIsSentIsClosedAndAnswersMayGrow() {
        Set<String> sent = new HashSet<>();
        operations(listed -> {
            reached(listed.operation().path("requestBody"), sent);
            reached(listed.operation().path("parameters"), sent);
        });
        CONTRACT.at("/components/schemas").properties().stream().filter(schema -> schema.getValue().has("properties")).forEach(schema -> {
            JsonNode more = schema.getValue().path("additionalProperties");
            boolean isClosed = more.isBoolean() && !more.asBoolean();
            hold(isClosed == sent.contains(schema.getKey()), schema.getKey() + (isClosed ? " is an answer and closed" : " is sent and open"));
        });
    }

    @Test
    void tablesComeAsCsvAndAsXlsxOfTheSame() {
        Map<String, Set<String>> tables = new HashMap<>();
        operations(listed -> tables.put(listed.path(), listed.parameters()));
        tables.keySet().stream().filter(path -> path.matches(".*\\.(csv|xlsx)")).forEach(path -> {
            String name = path.replaceFirst("\\.[a-z]+$", "");
            Set<String> ofCsv = new HashSet<>(tables.getOrDefault(name + ".csv", Set.of()));
            hold(ofCsv.removeAll(Set.of("bom", "separator")), name + ".csv does not take bom and separator");
            hold(ofCsv.equals(tables.get(name + ".xlsx")), name + ".xlsx is not there, or takes other parameters than its CSV");
        });
    }

    /** A list, its table and its map take the same filters, and say so once; each list has an order of its own. */
    @Test
    void parametersAreWrittenOnce() {
        Map<JsonNode, String> written = new HashMap<>();
        operations(listed -> listed.operation().path("parameters").forEach(parameter -> {
            boolean isShared = parameter.has("$ref") || parameter.path("name").asText().equals("sort");
            String other = isShared ? null : written.put(parameter, listed.id());
            hold(other == null, listed.id() + " and " + other + " both write out " + parameter.path("name").asText());
        }));
    }

    /** Go keeps all constants of a client in one place, where a DRAFT of one schema meets the DRAFT of another. */
    @Test
    void valuesOfEnumsHaveNamesThatDoNotCollide() {
        Set<String> names = new HashSet<>();
        CONTRACT.at("/components/schemas").properties().stream().filter(schema -> schema.getValue().has("enum")).forEach(schema -> {
            String prefix = schema.getKey().replaceAll("(?<=[a-z0-9])([A-Z])", "_$1").toUpperCase(Locale.ROOT) + "_";
            JsonNode given = schema.getValue().path("x-enum-varnames");
            hold(given.size() == schema.getValue().path("enum").size(), schema.getKey() + " does not name each of its values in x-enum-varnames");
            given.forEach(name -> hold(name.asText().startsWith(prefix) && names.add(name.asText()), schema.getKey() + ": " + name));
        });
    }

    @Test
    void patchesSayWhatTheyAreMergedInto() {
        operations(listed -> {
            String patch = nameOf(listed.operation().at("/requestBody/content/application~1merge-patch+json/schema"));
            if (!patch.isEmpty()) {
                String whole = CONTRACT.at("/components/schemas/" + patch + "/x-merged-into").asText();
                hold(CONTRACT.at("/components/schemas").has(whole), patch + " is merged into no schema");
            }
        });
    }

    @Test
    void schemasAreFlat() {
        CONTRACT.at("/components/schemas").properties().forEach(schema -> {
            hold(!types(schema.getValue()).contains("object") || schema.getValue().has("properties")
                    || schema.getValue().path("additionalProperties").isObject(), schema.getKey() + " says nothing of its properties");
            schema.getValue().path("required").forEach(name -> hold(
                    schema.getValue().path("properties").has(name.asText()), schema.getKey() + " needs what it has not: " + name));
            schema.getValue().path("properties").forEach(part -> hold(!types(part).contains("object"), schema.getKey() + " has an object without a name"));
        });
        parts((name, part) -> {
            for (String never : List.of("allOf", "anyOf", "readOnly", "writeOnly")) {
                hold(!part.has(never), name + " has " + never);
            }
            hold(!part.has("oneOf") || part.has("discriminator"), name + " has a choice without a discriminator");
        });
    }

    /** GeoJSON says null where there is no geometry (RFC 7946); nothing else may. */
    @Test
    void nullIsForPatchesAlone() {
        parts((name, part) -> hold(!types(part).contains("null") || name.endsWith("Patch") || name.equals("Point"), name + " may be null"));
    }

    @Test
    void statesAreClosedAndVocabulariesGrow() {
        parts((name, part) -> hold(!(part.has("enum") && part.has("x-extensible-enum")), name));
        CONTRACT.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getKey().endsWith("Kind"))
                .forEach(kind -> hold(kind.getValue().has("x-extensible-enum") || kind.getValue().has("enum"), kind.getKey()));
        CONTRACT.at("/components/schemas").properties().stream()
                .filter(schema -> schema.getKey().endsWith("State"))
                .forEach(state -> hold(state.getValue().has("enum"), state.getKey()));
    }

    /** What is sent; an answer is as long as what was sent before. */
    @Test
    void textsAndListsAreBounded() {
        parts((name, part) -> {
            if (!name.matches(".*Create|.*Input|.*Patch|LabelMap|TextMap|Slug|LanguageTag|.*Kind")) {
                return;
            }
            hold(!types(part).contains("string") || isBounded(part), name + " has a text without end");
            hold(!types(part).contains("array") || part.has("maxItems"), name + " has a list without end");
        });
        operations(listed -> listed.operation().path("parameters").forEach(parameter -> {
            JsonNode schema = resolved(resolved(parameter).path("schema"));
            hold(!types(schema).contains("string") || isBounded(schema), listed.id() + " takes a text without end");
        }));
    }

    @Test
    void listsAreReadInOneManner() {
        operations(listed -> {
            String schema = listed.operation().at("/responses/200/content/application~1json/schema/$ref").asText();
            if (schema.endsWith("Page")) {
                hold(listed.parameters().containsAll(Set.of("limit", "cursor", "count", "sort")), listed.id());
                hold(listed.headersOf("200").containsAll(Set.of("ETag", "Link")), listed.id());
            }
        });
    }

    @Test
    void recordsAreMadeAndChangedInOneManner() {
        operations(listed -> {
            hold(!listed.method().equals("post") || listed.parameters().contains("Idempotency-Key"), listed.id());
            hold(listed.headersOf("201").isEmpty() || listed.headersOf("201").containsAll(Set.of("Location", "ETag")), listed.id());
            boolean changes = Set.of("patch", "delete").contains(listed.method())
                    || listed.method().equals("post") && listed.path().endsWith("/transitions");
            JsonNode answers = listed.operation().path("responses");
            hold(!changes || listed.parameters().contains("If-Match") && answers.has("412") && answers.has("428"), listed.id());
            hold(!listed.method().equals("patch")
                    || listed.operation().path("requestBody").path("content").has("application/merge-patch+json"), listed.id());
        });
    }

    private static boolean isBounded(JsonNode text) {
        return text.has("maxLength") || text.has("enum") || BOUNDED_FORMATS.contains(text.path("format").asText())
                || text.path("pattern").asText().matches("\\^[^*+]*\\$");
    }

    private void hold(boolean isRight, String what) {
        if (!isRight) {
            wrong.add(what);
        }
    }

    private static void operations(Consumer<Listed> each) {
        CONTRACT.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .forEach(method -> each.accept(new Listed(path.getKey(), method.getKey(), method.getValue()))));
    }

    /** Each schema and all that is in it, under the name of the schema. */
    private static void parts(BiConsumer<String, JsonNode> each) {
        CONTRACT.at("/components/schemas").properties().forEach(schema -> part(schema.getKey(), schema.getValue(), each));
    }

    private static void part(String name, JsonNode schema, BiConsumer<String, JsonNode> each) {
        each.accept(name, schema);
        schema.path("properties").forEach(property -> part(name, property, each));
        for (String inside : List.of("items", "additionalProperties")) {
            if (schema.path(inside).isObject()) {
                part(name, schema.path(inside), each);
            }
        }
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText).collect(java.util.stream.Collectors.toSet())
                : type.isMissingNode() ? Set.of() : Set.of(type.asText());
    }

    /** Adds the names of all schemas that are used below a node. */
    private static void reached(JsonNode node, Set<String> names) {
        String name = nameOf(node);
        if (node.path("$ref").asText().startsWith("#/components/") && (name.isEmpty() || names.add(name))) {
            reached(resolved(node), names);
        }
        node.forEach(inside -> reached(inside, names));
    }

    /** The name of the schema that a node refers to; empty where it refers to none. */
    private static String nameOf(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.startsWith("#/components/schemas/") ? ref.substring(ref.lastIndexOf('/') + 1) : "";
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? CONTRACT.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static JsonNode contract() {
        try {
            return new YAMLMapper().readTree(Operation.CONTRACT.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
