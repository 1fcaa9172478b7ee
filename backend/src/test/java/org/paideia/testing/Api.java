package org.paideia.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Calls of the API by different people; every exchange is held against the contract. */
public final class Api {

    private static final ContractCheck CONTRACT = new ContractCheck();
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * JSON is UTF-8 whatever its media type is called. Each thread keeps its connection to the service, since opening one for
     * each request costs more than most requests; the check of the contract reads each answer to its end.
     */
    private static final ThreadLocal<RestAssuredConfig> CONFIG = ThreadLocal.withInitial(() -> RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().reuseHttpClientInstance())
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)));

    private Api() {}

    /** Nobody who has signed in. Refused while the service is not up: another one may listen where calls would go then. */
    public static RequestSpecification anyone() {
        if (RestAssured.port == RestAssured.UNDEFINED_PORT) {
            throw new IllegalStateException("What a test begins with is made in a method marked @BeforeEach.");
        }
        return given().config(CONFIG.get()).filter(CONTRACT).basePath("/api/v1");
    }

    public static RequestSpecification as(String person) {
        return with(Issuer.person(person, Set.of()));
    }

    public static RequestSpecification admin() {
        return with(Issuer.person("admin", Set.of("admin")));
    }

    /** An administrator's client, as the loader is one. */
    public static RequestSpecification loader() {
        return with(Issuer.service("paideia-loader", "paideia.read paideia.write", Set.of("admin")));
    }

    public static RequestSpecification partner(String client, String scopes) {
        return with(Issuer.service(client, scopes, Set.of()));
    }

    public static RequestSpecification with(String token) {
        return anyone().header("Authorization", "Bearer " + token);
    }

    /** For addresses and methods that the contract does not have. */
    public static RequestSpecification outsideTheContract() {
        anyone();
        return given();
    }

    /** For a request that is meant to be beyond what the contract's schema can refuse. */
    public static RequestSpecification beyondSchema(RequestSpecification request) {
        return request.filter(ContractCheck.BEYOND_SCHEMA);
    }

    public static RequestSpecification json(RequestSpecification request, Object body) {
        return request.contentType(ContentType.JSON).body(body);
    }

    /** Sends a file for a city. */
    public static Response upload(RequestSpecification request, String city, String purpose, String name, byte[] content) {
        return request.contentType("application/octet-stream")
                .queryParam("purpose", purpose)
                .queryParam("name", name)
                .body(content)
                .post("/cities/" + city + "/files");
    }

    public static RequestSpecification patch(RequestSpecification request, String etag, Object body) {
        return request.contentType("application/merge-patch+json").header("If-Match", etag).body(body);
    }

    /** The ETag of a record as anyone reads it. */
    public static String etag(String path) {
        return anyone().get(path).then().statusCode(200).extract().header("ETag");
    }

    /** The ETag of a record as that caller reads it. */
    public static String etag(RequestSpecification reader, String path) {
        return reader.get(path).then().statusCode(200).extract().header("ETag");
    }

    public static Response transition(RequestSpecification request, String path, String etag, Map<String, ?> wish) {
        return json(request, wish).header("If-Match", etag).post(path + "/transitions");
    }

    /** Moves a record on from the state in which an administrator sees it now. */
    public static Response move(RequestSpecification request, String path, Map<String, ?> wish) {
        return transition(request, path, etag(admin(), path), wish);
    }

    /** Holds that the answer is a refusal of that kind, told as a problem that nobody keeps. */
    public static ValidatableResponse refused(Response answer, int status, String code) {
        ValidatableResponse refusal = answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store");
        JsonNode problem = read(answer);
        assertEquals(status, problem.path("status").asInt(), answer.asString());
        assertEquals(code, problem.path("code").asText(), answer.asString());
        assertThat(problem.path("type").asText(), endsWith("/problems/" + code));
        assertThat(problem.path("instance").asText(), startsWith("/api/v1/"));
        return refusal;
    }

    /**
     * The JSON of an answer. What is read in nearly every test is read by this: {@code path} and {@code body} of REST
     * Assured compile a script each time.
     */
    public static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + answer.asString(), e);
        }
    }

    /** A name that no other test has. */
    public static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
