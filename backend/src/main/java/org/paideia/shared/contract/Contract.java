package org.paideia.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.paideia.shared.problem.Violation;

/**
 * The contract as the running service holds it: what each operation takes, straight from {@code openapi.yaml}. Requests
 * are held against it before any code of a feature sees them, so that the file and the behaviour cannot part. It is read
 * in the JSON that the build makes of the file to be served, which takes a fraction of the time. No proxy stands
 * before it, which would read it once more.
 */
@Singleton
public class Contract {

    /**
     * One parameter of an operation.
     *
     * @param type what its value is in JSON, or what each one is where it is a list
     * @param list how it holds many values
     */
    record Parameter(String name, String in, boolean required, Schema schema, String type, Many list) {}

    /** How a parameter holds many values: not at all, in one text with commas between them, or by being given again. */
    enum Many {
        NONE,
        COMMAS,
        REPEATED
    }

    /** One operation: its parameters, and the name of the schema of its body by media type. */
    public record Operation(String id, List<Parameter> parameters, Map<String, String> bodies) {

        boolean takesQuery(String name) {
            return parameters.stream().anyMatch(p -> p.in().equals("query") && p.name().equals(name));
        }
    }

    private static final String FILE = "/META-INF/quarkus-generated-openapi-doc.JSON";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<String, Operation> operations = new HashMap<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    @Inject
    Contract() {
        this(read());
    }

    Contract(JsonNode document) {
        this.document = document;
        document.path("paths").forEach(path -> path.fields().forEachRemaining(method -> {
            if (method.getValue().has("operationId")) {
                Operation operation = operation(method.getValue());
                operations.put(operation.id(), operation);
            }
        }));
    }

    /** The methods that an address takes. */
    public Set<String> methods(String path) {
        Set<String> methods = new TreeSet<>();
        document.path("paths").properties().stream()
                .filter(listed -> path.matches(listed.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .forEach(listed -> listed.getValue().fieldNames().forEachRemaining(
                        method -> methods.add(method.toUpperCase(Locale.ROOT))));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return methods;
    }

    /** The operation with that operationId, if the contract has one. */
    public Optional<Operation> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    /** The schema of that name among the components. */
    public Schema schema(String name) {
        return schemas.computeIfAbsent(name, n -> compile("#/components/schemas/" + n));
    }

    /** The name of the schema by which a record is held once the patch of that schema has been merged into it. */
    String mergedInto(String patch) {
        JsonNode name = document.path("components").path("schemas").path(patch).path("x-merged-into");
        if (!name.isTextual()) {
            throw new IllegalStateException("The contract does not say by x-merged-into what becomes of a " + patch);
        }
        return name.asText();
    }

    /** All that is wrong with a value that came another way than as a body of JSON, by the name of its schema. */
    public List<Violation> violations(String schema, JsonNode value) {
        return BodyReader.violations(this, schema, value);
    }

    private Operation operation(JsonNode node) {
        List<Parameter> parameters = new ArrayList<>();
        node.path("parameters").forEach(p -> {
            parameters.add(parameter(resolve(p)));
        });
        Map<String, String> bodies = new HashMap<>();
        node.path("requestBody").path("content").fields().forEachRemaining(media -> {
            String ref = media.getValue().path("schema").path("$ref").asText();
            bodies.put(media.getKey(), ref.substring(ref.lastIndexOf('/') + 1));
        });
        return new Operation(node.path("operationId").asText(), List.copyOf(parameters), Map.copyOf(bodies));
    }

    private Parameter parameter(JsonNode node) {
        String in = node.path("in").asText();
        JsonNode schema = resolve(node.path("schema"));
        boolean isList = schema.path("type").asText().equals("array");
        Many list = !isList ? Many.NONE
                : in.equals("query") && node.path("explode").asBoolean(true) ? Many.REPEATED : Many.COMMAS;
        ObjectNode whole = schema.deepCopy();
        if (schema.toString().contains("\"$ref\"")) {
            whole.set("components", document.path("components"));
        }
        return new Parameter(
                node.path("name").asText(),
                in,
                node.path("required").asBoolean(),
                registry.getSchema(whole),
                (isList ? resolve(schema.path("items")) : schema).path("type").asText(),
                list);
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private Schema compile(String pointer) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", pointer);
        schema.set("components", document.path("components"));
        return registry.getSchema(schema);
    }

    private static JsonNode read() {
        try (InputStream file = Contract.class.getResourceAsStream(FILE)) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
