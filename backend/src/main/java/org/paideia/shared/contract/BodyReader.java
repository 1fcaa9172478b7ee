package org.paideia.shared.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** Reads one body: media type, size, JSON, characters, contract, in this order. */
final class BodyReader {

    private static final int MAX_NESTING = 50;
    private static final int MOST_DIGITS = 100;
    private static final JsonMapper STRICT = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Contract contract;
    private final Contract.Operation operation;
    private final ObjectMapper mapper;
    private final String mediaType;
    private final byte[] bytes;
    private final boolean tooLarge;

    BodyReader(Contract contract, CurrentOperation current, ObjectMapper mapper, byte[] bytes, boolean tooLarge) {
        this.contract = contract;
        this.operation = current.operation();
        this.mapper = mapper;
        this.mediaType = current.mediaType();
        this.bytes = bytes;
        this.tooLarge = tooLarge;
    }

    JsonNode tree() {
        String schema = schema();
        JsonNode tree = parse();
        hold(schema, tree);
        return tree;
    }

    /** The content with the patch upon it, held against the schema by which it could be created. */
    JsonNode merged(JsonNode current) {
        JsonNode patch = tree();
        JsonNode merged = merge(current, patch);
        hold(contract.mergedInto(schema()), merged);
        return merged;
    }

    JsonNode treeOf(Object value) {
        return mapper.valueToTree(value);
    }

    <T> T convert(JsonNode tree, Class<T> type) {
        try {
            return mapper.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            throw Problems.invalid(pointer(e), "malformed", "Is not in the right format.");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The contract admits what " + type.getSimpleName() + " cannot hold", e);
        }
    }

    /** Where a value stands that its schema takes and its type does not: the two differ at the edges of some formats. */
    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private String schema() {
        String schema = mediaType == null ? null : operation.bodies().get(mediaType);
        if (schema == null) {
            throw Problems.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Send the body as " + String.join(" or ", operation.bodies().keySet()) + ".");
        }
        return schema;
    }

    /**
     * The canonical form of a body: names sorted, numbers by their value, without blanks and escapes, so that two bodies that
     * mean the same are equal. Nothing where it is no JSON.
     */
    static Optional<String> meaning(byte[] body) {
        try {
            JsonNode tree = read(body);
            StringBuilder meaning = new StringBuilder();
            write(tree == null ? MissingNode.getInstance() : tree, meaning);
            return Optional.of(meaning.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(JsonNode node, StringBuilder meaning) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                meaning.append('{');
                node.properties().stream().sorted(Map.Entry.comparingByKey()).forEach(property -> {
                    write(property.getKey(), meaning);
                    write(property.getValue(), meaning);
                });
                meaning.append('}');
            }
            case ARRAY -> {
                meaning.append('[');
                node.forEach(item -> write(item, meaning));
                meaning.append(']');
            }
            case STRING -> write(node.textValue(), meaning);
            case NUMBER -> {
                BigDecimal value = node.decimalValue().stripTrailingZeros();
                meaning.append(value.unscaledValue()).append('e').append(-value.scale()).append(' ');
            }
            default -> meaning.append(node.asText()).append(' ');
        }
    }

    /** With its length in front, so that two texts in a row cannot be taken for two others. */
    private static void write(String text, StringBuilder meaning) {
        meaning.append('"').append(text.length()).append('"').append(text);
    }

    private static JsonNode read(byte[] body) throws IOException {
        return STRICT.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    }

    private JsonNode parse() {
        if (tooLarge) {
            throw Problems.of(ProblemType.TOO_LARGE, "A body of JSON may have at most 1 MiB.");
        }
        try {
            JsonNode tree = read(bytes);
            if (tree == null || tree.isMissingNode()) {
                throw Problems.of(ProblemType.MALFORMED_JSON, "The body is empty.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw Problems.of(ProblemType.MALFORMED_JSON, at == null
                    ? "The body could not be read as JSON."
                    : "The body could not be read as JSON at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
        } catch (IOException e) {
            throw Problems.of(ProblemType.MALFORMED_JSON, "The body could not be read as JSON in UTF-8.");
        }
    }

    private void hold(String schema, JsonNode tree) {
        List<Violation> violations = violations(contract, schema, tree);
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    /** All that is wrong with a value, by the name of its schema. */
    static List<Violation> violations(Contract contract, String schema, JsonNode tree) {
        List<Violation> violations = new ArrayList<>();
        endless(tree, "", violations);
        // The schema is asked last: it would write out every digit of 1E+999999.
        if (violations.isEmpty()) {
            violations.addAll(Violations.inBody(contract.schema(schema).validate(tree)));
            unsound(tree, "", violations);
        }
        return violations;
    }

    private static void endless(JsonNode node, String pointer, List<Violation> found) {
        if (node.isBigDecimal() && Math.abs((long) node.decimalValue().scale()) > MOST_DIGITS) {
            found.add(Violation.at(pointer, "malformed", "Has too many digits."));
        }
        node.properties().forEach(p -> endless(p.getValue(), Violation.below(pointer, p.getKey()), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            endless(node.get(i), pointer + "/" + i, found);
        }
    }

    private static void unsound(JsonNode node, String pointer, List<Violation> found) {
        if (node.isTextual()) {
            Texts.flaw(node.textValue()).ifPresent(flaw -> found.add(Violation.at(pointer, flaw.code, flaw.message)));
        }
        if (node.isObject()) {
            node.properties().forEach(p -> {
                String at = Violation.below(pointer, p.getKey());
                if (Texts.flaw(p.getKey()).isPresent()) {
                    found.add(Violation.at(pointer, "malformed", "A name holds characters that no text may hold."));
                } else {
                    unsound(p.getValue(), at, found);
                }
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            unsound(node.get(i), pointer + "/" + i, found);
        }
    }

    private static JsonNode merge(JsonNode current, JsonNode patch) {
        try (var target = Json.createReader(new StringReader(current.toString()));
                var change = Json.createReader(new StringReader(patch.toString()))) {
            var merged = Json.createMergePatch(change.readValue()).apply(target.readValue());
            return withoutEmptyMaps(STRICT.readTree(merged.toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A map of languages whose last text was removed is no map any more. */
    private static JsonNode withoutEmptyMaps(JsonNode merged) {
        ((ObjectNode) merged).properties().removeIf(p -> p.getValue().isObject() && p.getValue().isEmpty());
        return merged;
    }
}
