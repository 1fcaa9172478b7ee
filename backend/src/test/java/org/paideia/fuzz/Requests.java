package org.paideia.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.paideia.testing.Operation;

/** Makes requests: each begins as the contract shows it, on records that are there, and then something in it goes wrong. */
final class Requests {

    /** Addresses that are too long for the server never reach an operation. */
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_QUERY = 3000;

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private static final List<String> ACCEPTS = List.of(
            "application/json", "*/*", "application/*", "text/html", "application/problem+json", "application/json;q=0", "text/csv", ";", "application/json, text/plain;q=0.5");
    private static final List<String> TYPES = List.of(
            "application/json", "application/merge-patch+json", "application/json; charset=utf-16", "text/plain", "application/x-www-form-urlencoded",
            "multipart/form-data", "application/JSON", "application/*", "nonsense", "application/json;");

    private final Random random;
    private final Corpus corpus;
    private final List<Caller> callers;
    private final EdgeCases edges;
    private final Bodies bodies;
    private final List<Operation> operations = Operation.all();
    private final List<String> keys = new ArrayList<>();

    Requests(Random random, Corpus corpus, List<Caller> callers) {
        this.random = random;
        this.corpus = corpus;
        this.callers = callers;
        this.edges = new EdgeCases(random);
        this.bodies = new Bodies(random, corpus, edges);
    }

    Sent next() {
        Operation operation = edges.pick(operations);
        Caller caller = edges.pick(callers);
        return new Sent(
                operation, method(operation), path(operation) + query(operation), headers(operation), caller.name(), caller.token(), bodies.of(operation));
    }

    private String method(Operation operation) {
        if (operation.method().equals("GET") && one(20)) {
            return "HEAD";
        }
        return one(50) ? edges.pick(List.of("GET", "POST", "PATCH", "DELETE", "PUT", "OPTIONS")) : operation.method();
    }

    private String path(Operation operation) {
        if (!one(8) || !operation.path().contains("{")) {
            return edges.pick(corpus.pathsOf(operation));
        }
        return PARAMETER.matcher(operation.path()).replaceAll(parameter -> escaped(name()));
    }

    /** A record that may be of another kind, or nothing's name at all. */
    private String name() {
        String name = one(2) ? edges.text() : corpus(edges.pick(List.of("id", "slug", "number")));
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
            query.add(escaped(edges.text()) + "=" + escaped(edges.text()));
        }
        return query.length() > LONGEST_QUERY ? "" : query.toString();
    }

    private String argument(String name, JsonNode schema) {
        List<String> fitting = new ArrayList<>(corpus.valuesOf(name));
        schema.path("enum").forEach(value -> fitting.add(value.asText()));
        schema.path("default").forEach(value -> fitting.add(value.asText()));
        if (name.equals("cursor")) {
            fitting.addAll(corpus.valuesOf("nextCursor"));
        }
        if (schema.has("minimum")) {
            fitting.add(schema.path("minimum").asText());
            fitting.add(schema.path("maximum").asText());
        }
        return switch (random.nextInt(5)) {
            case 0 -> edges.text();
            case 1 -> edges.number();
            default -> fitting.isEmpty() ? edges.text() : edges.pick(fitting);
        };
    }

    private Map<String, String> headers(Operation operation) {
        Map<String, String> headers = new TreeMap<>();
        if (operation.takesBody()) {
            headers.put("Content-Type", one(25) ? edges.pick(TYPES) : operation.mediaType());
        }
        if (operation.answers(428) && !one(10)) {
            headers.put("If-Match", one(10) ? visible(edges.text()) : "\"" + random.nextInt(4) + "-x\"");
        }
        if (one(5)) {
            headers.put("Idempotency-Key", one(4) ? visible(edges.text()) : key());
        }
        if (one(12)) {
            headers.put("Accept", edges.pick(ACCEPTS));
        }
        if (one(12)) {
            headers.put("If-None-Match", edges.pick(List.of("*", "\"x\"", "W/\"0-x\"", ",", visible(edges.text()))));
        }
        if (one(30)) {
            headers.put(edges.pick(List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Origin", "Range", "Accept-Language", "X-HTTP-Method-Override", "Cookie")), visible(edges.text()));
        }
        return headers;
    }

    /** A new one, or one that was used before, whatever for. */
    private String key() {
        if (keys.isEmpty() || one(2)) {
            keys.add("key-" + random.nextLong());
        }
        return edges.pick(keys);
    }

    private String corpus(String name) {
        List<String> fitting = corpus.valuesOf(name);
        return fitting.isEmpty() ? edges.text() : edges.pick(fitting);
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
}
