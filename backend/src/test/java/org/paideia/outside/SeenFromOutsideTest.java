package org.paideia.outside;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.logging.json.runtime.JsonFormatter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Hang;
import org.paideia.testing.Issuer;
import org.paideia.testing.Wire;

/** What those who run the service see of it: probes, metrics, and the log of a failure. */
@ApiTest
class SeenFromOutsideTest {

    @Inject
    DataSource database;

    @Inject
    @Any
    Instance<MeterBinder> binders;

    @TestHTTPResource(management = true)
    String management;

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void answersEachProbe(String probe) {
        given().get(management + "health/" + probe).then().statusCode(200).body("status", equalTo("UP"));
    }

    /** Whatever a proxy in front lets through: what is for the inside is not behind the port of the API. */
    @ParameterizedTest
    @ValueSource(strings = {"/q", "/q/health/ready", "/q/metrics", "/q/metrics/x%2f..%2f..%2f..%2fapi/v1", "/api/v1/../../q/metrics"})
    void keepsHealthAndMetricsOffThePortOfTheApi(String path) {
        assertEquals(404, Wire.send("GET " + path + " HTTP/1.1\nHost: localhost\n", "").status());
    }

    @Test
    void measuresRequestsByTheirPatternAndTheConnectionsOfThePool() {
        Api.anyone().get("/themes/no-such-theme").then().statusCode(404);

        String metrics = given().get(management + "metrics").then().statusCode(200).extract().asString();

        assertTrue(metrics.lines().anyMatch(line -> line.startsWith("http_server_requests_seconds_count{")
                && line.contains("method=\"GET\"") && line.contains("status=\"404\"") && line.contains("uri=\"/themes/{slug}\"")));
        List.of("agroal_active_count{", "agroal_available_count{", "agroal_awaiting_count{", "agroal_acquire_count_total{", "jvm_memory_used_bytes{")
                .forEach(name -> assertTrue(metrics.contains("\n" + name), name));
        assertFalse(metrics.contains("no-such-theme"));
    }

    /** Whoever makes addresses up must not fill the memory with them. */
    @Test
    void measuresAddressesThatAreNoneAsOne() {
        String token = "Bearer made-up";
        given().get("/api/v1/made-up-1").then().statusCode(404);
        given().header("Authorization", token).get("/api/v1/made-up-2").then().statusCode(401);
        given().header("Authorization", token).get("/api/v1/themes/made-up-3").then().statusCode(401);
        given().put("/api/v1/themes/made-up-4").then().statusCode(405);
        given().header("Accept", "text/html").get("/api/v1/themes/made-up-5").then().statusCode(406);
        given().get("/made-up-6").then().statusCode(404);
        given().get("/problems/made-up-7").then().statusCode(404);
        given().get("/q/made-up-8").then().statusCode(404);
        given().get("/docs/made-up-9").then().statusCode(404);
        given().get("/api/v1/themes/made-up-10?made-up-11=1").then().statusCode(400);

        String metrics = given().get(management + "metrics").then().statusCode(200).extract().asString();

        assertEquals(List.of(), metrics.lines().filter(line -> line.contains("made-up")).toList());
    }

    @Test
    void logsAFailureOnceWithTheTraceIdThatItsProblemTells() throws SQLException {
        try (var log = new Log()) {
            String traceId;
            execute("alter table theme rename to theme_out_of_reach");
            try {
                traceId = Api.anyone().get("/themes").then()
                        .statusCode(500)
                        .contentType("application/problem+json")
                        .body("code", equalTo("internal-error"))
                        .body("detail", containsString("Quote the traceId"))
                        .body(not(matchesPattern("(?s).*(theme_out_of_reach|select|Exception|org\\.|java).*")))
                        .extract().path("traceId");
            } finally {
                execute("alter table theme_out_of_reach rename to theme");
            }

            List<String> lines = log.lines().filter(line -> line.contains("\"traceId\":\"" + traceId + "\"")).toList();
            assertEquals(1, lines.stream().filter(line -> line.contains("\"exception\":")).count(), lines.toString());
        }
    }

    /** Bad networks and impatient people are no failure of the service. */
    @ParameterizedTest
    @ValueSource(strings = {"POST /api/v1/themes", "PATCH /api/v1/themes/no-such-theme"})
    void saysInOneQuietLineThatACallerHungUp(String request) throws IOException {
        try (var log = new Log()) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                socket.getOutputStream().write((request + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Authorization: Bearer " + Issuer.person("admin", Set.of("admin")) + "\r\n"
                        + "Expect: 100-continue\r\nContent-Length: 1000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                socket.setSoTimeout((int) Hang.AFTER.toMillis());
                String waiting = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                assertEquals("HTTP/1.1 100", waiting, "it waits for the body");
                socket.getOutputStream().write("{\"slug\":".getBytes(StandardCharsets.US_ASCII));
            }
            List<String> lines = log.await(line -> line.contains("hung up"));
            assertEquals(List.of(), lines.stream().filter(line -> line.contains("\"exception\"") || line.contains("ERROR")).toList());
        }
    }

    @Test
    void registersEachMeterOnce() {
        try (var log = new Log()) {
            var registry = new SimpleMeterRegistry();
            binders.forEach(binder -> binder.bindTo(registry));
            assertEquals(List.of(), log.lines().filter(line -> line.contains("already registered")).toList());
        }
    }

    private void execute(String command) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** The lines that production would write while this is open. */
    private static final class Log implements AutoCloseable {

        private static final Logger OURS = Logger.getLogger("org.paideia");

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final JsonFormatter form = new JsonFormatter();
        private final Handler handler = new ExtHandler() {
            @Override
            public void doPublish(ExtLogRecord line) {
                lines.add(form.format(line));
            }
        };

        Log() {
            Logger.getLogger("").addHandler(handler);
            // Tests are quieter than production, where this is told.
            OURS.setLevel(Level.INFO);
        }

        Stream<String> lines() {
            return lines.stream();
        }

        /** The lines so far, as soon as such a one is among them. */
        List<String> await(Predicate<String> awaited) {
            long end = System.nanoTime() + Hang.AFTER.toNanos();
            while (lines.stream().noneMatch(awaited)) {
                assertTrue(System.nanoTime() < end, lines::toString);
            }
            return List.copyOf(lines);
        }

        @Override
        public void close() {
            OURS.setLevel(null);
            Logger.getLogger("").removeHandler(handler);
        }
    }
}
