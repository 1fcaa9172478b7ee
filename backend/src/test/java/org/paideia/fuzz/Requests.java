package org.paideia.fuzz;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.paideia.testing.Operation;

/** Makes requests: each begins as the contract shows it, on records that are there, and then something in it goes wrong. */
final class Requests {

    /** Surrogates without their other half can only be sent as escapes. */
    private static final ObjectMapper JSON = JsonMapper.builder().configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true).build();

    /** Addresses that are too long for the server never reach an operation. */
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_QUERY = 3000;

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private static final List<String> ACCEPTS = List.of(
            "application/json", "*/*", "application/*", "text/html", "application/problem+json", "application/json;q=0", "text/csv", ";", "application/json, text/plain;q=0.5");
    private static final List<String> TYPES = List.of(
            "application/json", "application/merge-patch+json", "application/json; charset=utf-16", "text/plain", "application/x-www-form-urlencoded",
            "multipart/form-data", "application/JSON", "application/*", "nonsense", "application/json;");

    /** One place within a body. */
    private record Place(String name, JsonNode value, Consumer<JsonNode> set, Runnable remove) {}

    private final Random random;
    private final Known known;
    private final List<Caller> callers;
    private final Oddities odd;
    private final List<Operation> operations = Operation.all();
    private final List<String> keys = new ArrayList<>();

    Requests(Random random, Known known, List<Caller> callers) {
        this.random = random;
        this.known = known;
        this.callers = callers;
        this.odd = new Oddities(random);
    }

    Sent next() {
        Operation operation = odd.pick(operations);
        Caller caller = odd.pick(callers);
        return new Sent(
                operation, method(operation), path(operation) + query(operation), headers(operation), caller.name(), caller.token(), body(operation));
    }

    private String method(Operation operation) {
        if (operation.method().equals("GET") && one(20)) {
            return "HEAD";
        }
        return one(50) ? odd.pick(List.of("GET", "POST", "PATCH", "DELETE", "PUT", "OPTIONS")) : operation.method();
    }

    private String path(Operation operation) {
        if (!one(8) || !operation.path().contains("{")) {
            return odd.pick(known.pathsOf(operation));
        }
        return PARAMETER.matcher(operation.path()).replaceAll(parameter -> escaped(name()));
    }

    /** A record that may be of another kind, or nothing's name at all. */
    private String name() {
        String name = one(2) ? odd.text() : known(odd.pick(List.of("id", "slug", "number")));
        return name.isEmpty() ? "-" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private String query(Operation operation) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        operation.query().forEach((name, schema) -> {
            if (one(3)) {
                query.add(name + "=" + escaped(argument(name, schema)));
                if (one(40)) {
                    query.add(name + "=" + escaped(argument(name, schema)));
                }
            }
        });
        if (one(30)) {
            query.add(escaped(odd.text()) + "=" + escaped(odd.text()));
        }
        return query.length() > LONGEST_QUERY ? "" : query.toString();
    }

    private String argument(String name, JsonNode schema) {
        List<String> fitting = new ArrayList<>(known.valuesOf(name));
        schema.path("enum").forEach(value -> fitting.add(value.asText()));
        schema.path("default").forEach(value -> fitting.add(value.asText()));
        if (name.equals("cursor")) {
            fitting.addAll(known.valuesOf("nextCursor"));
        }
        if (schema.has("minimum")) {
            fitting.add(schema.path("minimum").asText());
            fitting.add(schema.path("maximum").asText());
        }
        return switch (random.nextInt(5)) {
            case 0 -> odd.text();
            case 1 -> odd.number();
            default -> fitting.isEmpty() ? odd.text() : odd.pick(fitting);
        };
    }

    private Map<String, String> headers(Operation operation) {
        Map<String, String> headers = new TreeMap<>();
        if (operation.takesBody()) {
            headers.put("Content-Type", one(25) ? odd.pick(TYPES) : operation.mediaType());
        }
        if (operation.answers(428) && !one(10)) {
            headers.put("If-Match", one(10) ? visible(odd.text()) : "\"" + random.nextInt(4) + "-x\"");
        }
        if (one(5)) {
            headers.put("Idempotency-Key", one(4) ? visible(odd.text()) : key());
        }
        if (one(12)) {
            headers.put("Accept", odd.pick(ACCEPTS));
        }
        if (one(12)) {
            headers.put("If-None-Match", odd.pick(List.of("*", "\"x\"", "W/\"0-x\"", ",", visible(odd.text()))));
        }
        if (one(30)) {
            headers.put(odd.pick(List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Origin", "Range", "Accept-Language", "X-HTTP-Method-Override", "Cookie")), visible(odd.text()));
        }
        return headers;
    }

    /** A new one, or one that was used before, whatever for. */
    private String key() {
        if (keys.isEmpty() || one(2)) {
            keys.add("key-" + random.nextLong());
        }
        return odd.pick(keys);
    }

    private String body(Operation operation) {
        if (!operation.takesBody()) {
            return one(50) ? "{}" : null;
        }
        if (!operation.mediaType().endsWith("json")) {
            return one(3) ? odd.text() : one(2) ? broken(operation.example()) : operation.example();
        }
        JsonNode body = read(operation.example());
        places(body).forEach(place -> {
            List<String> fitting = known.valuesOf(place.name());
            if (place.value().isTextual() && !fitting.isEmpty() && one(2)) {
                place.set().accept(JSON.getNodeFactory().textNode(odd.pick(fitting)));
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
            return odd.value();
        }
        Place place = odd.pick(places);
        switch (random.nextInt(8)) {
            case 0 -> place.remove().run();
            case 1, 2, 3 -> place.set().accept(odd.value());
            case 4 -> place.set().accept(JSON.getNodeFactory().textNode(odd.text()));
            case 5 -> place.set().accept(JSON.getNodeFactory().arrayNode().add(place.value()).add(place.value()));
            case 6 -> grow(place.value().isObject() ? place.value() : body);
            default -> place.set().accept(odd.pick(places).value().deepCopy());
        }
        return body;
    }

    /** Puts in a field too many, or one that another operation would know. */
    private void grow(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.set(one(2) ? odd.text() : odd.pick(List.of("slug", "id", "state", "names", "city", "note", "en", "fr", "kind")), odd.value());
        } else if (node instanceof ArrayNode list) {
            for (int i = random.nextInt(300); i > 0; i--) {
                list.add(list.isEmpty() ? odd.value() : list.get(0).deepCopy());
            }
        }
    }

    /** As it arrives when a wire, a program or a person breaks it. */
    private String broken(String text) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + odd.pick(List.of("\u0000", "{", "\"", "\\", ",", "\u00e9", "/**/")) + text.substring(at);
            case 2 -> text + text;
            default -> odd.text();
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

    private String known(String name) {
        List<String> fitting = known.valuesOf(name);
        return fitting.isEmpty() ? odd.text() : odd.pick(fitting);
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    /** What a header may hold at all; the rest cannot be sent by this client and is tried byte by byte elsewhere. */
    private static String visible(String text) {
        String visible = text.replaceAll("[^!-~ ]", "?").strip();
        return visible.length() <= 2000 ? visible : visible.substring(0, 2000);
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
}
