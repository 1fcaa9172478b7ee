package org.paideia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One operation as the contract lists it.
 *
 * @param id the operationId
 * @param method the HTTP method
 * @param path the path below the base address, with its parameters in braces
 * @param isOpen whether it may be called without an access token
 * @param mediaType of the body that it takes, or null where it takes none
 * @param example a body as the contract shows it, or null
 * @param statuses the statuses with which it may answer
 * @param query the schema of each parameter of the query
 * @param shown what the contract shows for each parameter of the query, where it shows something
 * @param needed what the query must hold, as the contract shows it: empty, or beginning with a question mark
 */
public record Operation(
        String id,
        String method,
        String path,
        boolean isOpen,
        String mediaType,
        String example,
        Set<Integer> statuses,
        Map<String, JsonNode> query,
        Map<String, String> shown,
        String needed) {

    /** The contract, at the top of the project. */
    public static final Path CONTRACT = Path.of("..", "openapi.yaml").toAbsolutePath().normalize();

    private static final List<Operation> ALL = read();
    private static final Map<String, List<Operation>> BY_FORM =
            ALL.stream().collect(Collectors.groupingBy(operation -> form(operation.method, operation.path)));
    private static final Map<String, Pattern> CALLS =
            ALL.stream().map(Operation::path).distinct().collect(Collectors.toMap(path -> path, Operation::call));

    public static List<Operation> all() {
        return ALL;
    }

    public boolean takesBody() {
        return mediaType != null;
    }

    public boolean answers(int status) {
        return statuses.contains(status);
    }

    /** Whether the query may hold that parameter. */
    public boolean takes(String parameter) {
        return query.containsKey(parameter);
    }

    /** Whether the query may hold that parameter with that value, as far as it names its values or their form. */
    public boolean takes(String parameter, String value) {
        JsonNode schema = query.getOrDefault(parameter, MissingNode.getInstance());
        JsonNode values = schema.path("enum");
        return takes(parameter)
                && (values.isMissingNode() || values.toString().contains('"' + value + '"'))
                && value.matches(schema.path("pattern").asText(".*"));
    }

    /** The operations that such a method and path is a call of. */
    public static Stream<Operation> calledBy(String method, String path) {
        return BY_FORM.getOrDefault(form(method, path), List.of()).stream()
                .filter(operation -> CALLS.get(operation.path).matcher(path).matches());
    }

    /** What an operation and its calls have in common, so that few need a closer look: every request of every test is looked up. */
    private static String form(String method, String path) {
        return method + " " + path.chars().filter(sign -> sign == '/').count();
    }

    private static Pattern call(String path) {
        return Pattern.compile(Pattern.quote(path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q"));
    }

    @Override
    public String toString() {
        return id;
    }

    private static List<Operation> read() {
        List<Operation> all = new ArrayList<>();
        JsonNode contract = contract();
        contract.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .forEach(method -> all.add(of(contract, path.getKey(), method.getKey(), method.getValue()))));
        return List.copyOf(all);
    }

    private static Operation of(JsonNode contract, String path, String method, JsonNode operation) {
        boolean open = false;
        for (JsonNode way : operation.path("security")) {
            open = open || way.isEmpty();
        }
        var media = operation.path("requestBody").path("content").properties().stream().findFirst();
        Set<Integer> statuses = new TreeSet<>();
        operation.path("responses").fieldNames().forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                open,
                media.map(Map.Entry::getKey).orElse(null),
                media.map(body -> text(body.getValue().path("example"))).orElse(null),
                statuses,
                query(contract, operation),
                shown(contract, operation),
                needed(contract, operation));
    }

    /** A body as it is sent: JSON, or a file that the contract shows by its letters. */
    private static String text(JsonNode example) {
        return example.isTextual() ? example.asText() : example.toString();
    }

    private static String needed(JsonNode contract, JsonNode operation) {
        StringBuilder needed = new StringBuilder();
        for (JsonNode listed : operation.path("parameters")) {
            JsonNode parameter = resolved(contract, listed);
            if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean()) {
                needed.append(needed.isEmpty() ? '?' : '&')
                        .append(parameter.path("name").asText())
                        .append('=')
                        .append(parameter.path("example").asText());
            }
        }
        return needed.toString();
    }

    private static Map<String, JsonNode> query(JsonNode contract, JsonNode operation) {
        Map<String, JsonNode> query = new TreeMap<>();
        for (JsonNode listed : operation.path("parameters")) {
            JsonNode parameter = resolved(contract, listed);
            if (parameter.path("in").asText().equals("query")) {
                query.put(parameter.path("name").asText(), resolved(contract, parameter.path("schema")));
            }
        }
        return query;
    }

    private static Map<String, String> shown(JsonNode contract, JsonNode operation) {
        Map<String, String> shown = new TreeMap<>();
        for (JsonNode listed : operation.path("parameters")) {
            JsonNode parameter = resolved(contract, listed);
            if (parameter.path("in").asText().equals("query") && parameter.has("example")) {
                shown.put(parameter.path("name").asText(), parameter.path("example").asText());
            }
        }
        return shown;
    }

    private static JsonNode resolved(JsonNode contract, JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static JsonNode contract() {
        try {
            return new YAMLMapper().readTree(CONTRACT.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
