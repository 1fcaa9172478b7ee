package org.paideia.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The API as one account sees it. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private final Place place;
    private final String token;

    private Api(Place place, String token) {
        this.place = place;
        this.token = token;
    }

    static Api as(Account account, Place place) {
        var form = "grant_type=password&client_id=paideia-test&scope=openid&username=%s&password=%s".formatted(account.name(), account.name());
        var request = HttpRequest.newBuilder(URI.create(place.tokenAddress()))
            .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        return new Api(place, send(request, 200).path("access_token").asText());
    }

    JsonNode get(String path) {
        return send(authorized(path).GET().build(), 200);
    }

    JsonNode post(String path, Map<String, String> body) {
        return send(authorized(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(JSON.valueToTree(body).toString())).build(), 201);
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(place.api() + path)).header("Authorization", "Bearer " + token);
    }

    private static JsonNode send(HttpRequest request, int expected) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            if (response.statusCode() != expected) {
                throw new Failure("%s %s answered %d: %s".formatted(request.method(), request.uri(), response.statusCode(), response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException unanswered) {
            throw new Failure("%s does not answer: %s".formatted(request.uri(), unanswered.getMessage()), unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}
