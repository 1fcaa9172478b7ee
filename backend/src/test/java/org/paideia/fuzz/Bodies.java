package org.paideia.fuzz;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.paideia.testing.Operation;

/** Makes bodies: each begins as the contract shows it, with what is there, and then something in it goes wrong. */
final class Bodies {

    /** Surrogates without their other half can only be sent as escapes. */
    private static final ObjectMapper JSON = JsonMapper.builder().configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true).build();

    /** One place within a body. */
    private record Place(String name, JsonNode value, Consumer<JsonNode> set, Runnable remove) {}

    private final Random random;
    private final Corpus corpus;
    private final EdgeCases edges;

    Bodies(Random random, Corpus corpus, EdgeCases edges) {
        this.random = random;
        this.corpus = corpus;
        this.edges = edges;
    }

    /** That operation's, or null for none. */
    String of(Operation operation) {
        if (!operation.takesBody()) {
            return one(50) ? "{}" : null;
        }
        if (!operation.mediaType().endsWith("json")) {
            return one(3) ? edges.text() : one(2) ? broken(operation.example()) : operation.example();
        }
        JsonNode body = read(operation.example());
        places(body).forEach(place -> {
            List<String> fitting = corpus.valuesOf(place.name());
            if (place.value().isTextual() && !fitting.isEmpty() && one(2)) {
                place.set().accept(JSON.getNodeFactory().textNode(edges.pick(fitting)));
            }
        });
        // A name of its own, so that not every creation ends at what the first one made.
        if (body.has("slug") && !one(10)) {
            ((ObjectNode) body).put("slug", "fuzz-" + Long.toHexString(random.nextLong()));
        }
        for (int wrong = one(6) ? 0 : 1 + random.nextInt(2); wrong > 0; wrong--) {
            body = mutated(body);
        }
        String text = write(body);
        return one(40) ? broken(text) : text;
    }

    private JsonNode mutated(JsonNode body) {
        List<Place> places = places(body);
        if (places.isEmpty() || one(40)) {
            return edges.value();
        }
        Place place = edges.pick(places);
        switch (random.nextInt(8)) {
            case 0 -> place.remove().run();
            case 1, 2, 3 -> place.set().accept(edges.value());
            case 4 -> place.set().accept(JSON.getNodeFactory().textNode(edges.text()));
            case 5 -> place.set().accept(JSON.getNodeFactory().arrayNode().add(place.value()).add(place.value()));
            case 6 -> grow(place.value().isObject() ? place.value() : body);
            default -> place.set().accept(edges.pick(places).value().deepCopy());
        }
        return body;
    }

    /** Puts in a field too many, or one that another operation would know. */
    private void grow(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.set(one(2) ? edges.text() : edges.pick(List.of("slug", "id", "state", "names", "city", "note", "en", "fr", "kind")), edges.value());
        } else if (node instanceof ArrayNode list) {
            for (int i = random.nextInt(300); i > 0; i--) {
                list.add(list.isEmpty() ? edges.value() : list.get(0).deepCopy());
            }
        }
    }

    /** As it arrives when a wire, a program or a person breaks it. */
    private String broken(String text) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + edges.pick(List.of("\u0000", "{", "\"", "\\", ",", "\u00e9", "/**/")) + text.substring(at);
            case 2 -> text + text;
            default -> edges.text();
        };
    }

    private static List<Place> places(JsonNode node) {
        List<Place> places = new ArrayList<>();
        collect(node, places);
        return places;
    }

    private static void collect(JsonNode node, List<Place> found) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                String name = property.getKey();
                found.add(new Place(name, property.getValue(), value -> object.set(name, value), () -> object.remove(name)));
                collect(property.getValue(), found);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                found.add(new Place("", list.get(i), value -> list.set(index, value), list::removeAll));
                collect(list.get(i), found);
            }
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(JsonNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }
}
