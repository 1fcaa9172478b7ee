package org.paideia.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paideia.testing.ContractCheck.Exchange;
import org.paideia.testing.ContractCheck.Header;

/**
 * Calls the API like {@link Api}, held against the contract like it, but at a fraction of the cost: for tests that make
 * thousands of requests.
 *
 * @param token the access token that is sent, or null
 * @param port of the process that is asked, or null for the one that {@link RestAssured} asks
 */
public record Client(String token, Integer port) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Client(String token) {
        this(token, null);
    }

    /** The same caller, of the process behind that port. */
    public Client at(int port) {
        return new Client(token, port);
    }

    /** What came back. */
    public record Answer(int status, java.net.http.HttpHeaders headers, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + body, e);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        /** This answer, if it has that status. */
        public Answer expect(int status) {
            if (this.status != status) {
                throw new AssertionError("Expected " + status + ", got " + this.status + ": " + body);
            }
            return this;
        }
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), null);
    }

    /** Reads what no cache on the way may answer. */
    public Answer getAnew(String path) {
        return send("GET", path, Map.of("Cache-Control", "no-cache"), null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, Map.of("Content-Type", "application/json"), body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, Map.of("Content-Type", "application/json"), body);
    }

    /** Puts in place of the version that was read. */
    public Answer put(String path, String etag, Object body) {
        return send("PUT", path, Map.of("Content-Type", "application/json", "If-Match", etag), body);
    }

    /** Posts under an Idempotency-Key. */
    public Answer postOnce(String path, String key, Object body) {
        return send("POST", path, Map.of("Content-Type", "application/json", "Idempotency-Key", key), body);
    }

    public Answer patch(String path, String etag, Object body) {
        return send("PATCH", path, Map.of("Content-Type", "application/merge-patch+json", "If-Match", etag), body);
    }

    public Answer delete(String path, String etag) {
        return send("DELETE", path, Map.of("If-Match", etag), null);
    }

    public Answer transition(String path, String etag, Map<String, ?> wish) {
        return send("POST", path + "/transitions", Map.of("Content-Type", "application/json", "If-Match", etag), wish);
    }

    private Answer send(String method, String path, Map<String, String> headers, Object body) {
        return sendText(method, path, headers, body == null ? null : json(body));
    }

    /** Sends a body as it stands, whether or not it is JSON. */
    public Answer sendText(String method, String path, Map<String, String> headers, String text) {
        URI uri = URI.create("http://localhost:" + (port == null ? RestAssured.port : port) + "/api/v1" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text));
        List<Header> sent = new ArrayList<>();
        headers.forEach((name, value) -> sent.add(new Header(name, value)));
        if (token != null) {
            sent.add(new Header("Authorization", "Bearer " + token));
        }
        sent.forEach(header -> request.header(header.name(), header.value()));
        HttpResponse<byte[]> response = answer(request.build());
        String body = text(response);
        List<Header> got = new ArrayList<>();
        response.headers().map().forEach((name, values) -> values.forEach(value -> got.add(new Header(name, value))));
        ContractCheck.check(new Exchange(method, uri, sent, text, response.statusCode(), got, body), false);
        return new Answer(response.statusCode(), response.headers(), body);
    }

    /** Of a workbook its sheet: a file packed twice is twice another. */
    private static String text(HttpResponse<byte[]> response) {
        boolean isWorkbook = response.headers().firstValue("Content-Type").filter(Spreadsheet.MEDIA_TYPE::equals).isPresent();
        return isWorkbook && response.body().length > 0
                ? Spreadsheet.of(response.body()).sheet()
                : new String(response.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("No answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
