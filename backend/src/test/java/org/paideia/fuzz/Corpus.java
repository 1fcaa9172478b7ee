package org.paideia.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paideia.testing.Api;
import org.paideia.testing.Call;
import org.paideia.testing.Operation;
import org.paideia.testing.Size;

/**
 * What there is to ask about: records for every operation that takes one, and the values that stand in answers, by the name
 * of their field. A request that has them right gets further before something in it is wrong.
 */
final class Corpus {

    /** In a small run few requests are about each: more records would take longer to make than to ask about. */
    private static final int RECORDS = Size.of(1, 3);
    private static final int VALUES = 40;

    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<String, List<String>> values = new TreeMap<>();

    Corpus() {
        for (Operation operation : Operation.all()) {
            List<String> made = new ArrayList<>();
            for (int i = 0; i < (operation.path().contains("{") ? RECORDS : 1); i++) {
                made.add(Call.pathOf(operation));
            }
            paths.put(operation.id(), made);
        }
        Operation.all().stream().filter(operation -> operation.method().equals("GET")).forEach(this::look);
    }

    List<String> pathsOf(Operation operation) {
        return paths.get(operation.id());
    }

    /** What stood under that name in some answer. */
    List<String> valuesOf(String name) {
        return values.getOrDefault(name, List.of());
    }

    private void look(Operation operation) {
        for (String path : pathsOf(operation)) {
            Response answer = Api.admin().get(path);
            if (answer.contentType().startsWith("application/json")) {
                gather("", answer.as(JsonNode.class));
            }
        }
    }

    private void gather(String name, JsonNode node) {
        if (node.isTextual()) {
            keep(name, node.textValue());
        } else if (node.isObject()) {
            keep(name, node.path("slug").asText(node.path("id").asText(null)));
            node.properties().forEach(property -> gather(property.getKey(), property.getValue()));
        } else {
            node.forEach(item -> gather(name, item));
        }
    }

    private void keep(String name, String value) {
        List<String> kept = values.computeIfAbsent(name, n -> new ArrayList<>());
        if (value != null && kept.size() < VALUES && !kept.contains(value)) {
            kept.add(value);
        }
    }
}
