package org.paideia.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Client;
import org.paideia.testing.Client.Answer;
import org.paideia.testing.Hang;
import org.paideia.testing.Issuer;

/** The packaged service while what is around it fails, and while it is told to end. */
class SteadyIT {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Issuer issuer;
    private EmbeddedPostgres database;
    private Between between;
    private Packaged service;

    @BeforeEach
    void begin() throws IOException {
        issuer = new Issuer();
        String signIn = issuer.start().get("quarkus.oidc.auth-server-url");
        database = EmbeddedPostgres.builder().start();
        between = new Between(database.getPort());
        String url = "jdbc:postgresql://localhost:" + between.port() + "/postgres";
        service = new Packaged(url, signIn, Map.of("PAIDEIA_SHUTDOWN_DELAY", "1s", "PAIDEIA_JOBS_POLL", "off"));
        service.start();
        RestAssured.port = service.port();
        admin().get("/me").expect(200);
    }

    @AfterEach
    void end() throws IOException {
        service.kill();
        between.close();
        database.close();
        issuer.stop();
    }

    @Test
    void tellsReadersToComeAgainWhileTheDatabaseHangsAndGoesOnByItself() throws Exception {
        between.hang();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Duration>> reading = new ArrayList<>();
            // More than there are connections: some wait for one, some for an answer, some for others who ask the same.
            for (int reader = 0; reader < 40; reader++) {
                String path = reader % 2 == 0 ? "/themes" : "/themes/theme-" + reader;
                reading.add(readers.submit(() -> refused(path)));
            }
            assertEquals(503, service.probe("ready"));
            assertEquals(200, service.probe("live"));
            for (var reader : reading) {
                Duration waited = reader.get();
                assertTrue(waited.compareTo(LONGEST) < 0, waited::toString);
            }
        }
        assertEquals(503, service.probe("ready"));
        assertEquals(200, service.probe("live"));

        between.release();

        await(() -> service.probe("ready") == 200);
        await(() -> anyone().get("/themes").status() == 200);
    }

    @Test
    void findsOutByTheKeyWhatBecameOfACommitThatWasNeverAnswered() {
        between.breakAtCommitOf("a-theme");
        Answer lost = create().expect(503);
        assertEquals("outcome-unknown", lost.json().path("code").asText());
        assertEquals("5", lost.header("Retry-After"));
        assertEquals("a-theme", anyone().get("/themes/a-theme").expect(200).json().path("slug").asText(), "it is there, for once");
        assertEquals("true", create().expect(201).header("Idempotent-Replayed"));
    }

    @Test
    void endsWhatItHasBegunAndBeginsNothingMoreWhenToldToEnd() throws Exception {
        try (Connection holding = database.getPostgresDatabase().getConnection();
                ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            holding.setAutoCommit(false);
            execute(holding, "lock table kept_answer in share row exclusive mode");
            Future<Answer> begun = elsewhere.submit(this::create);
            await(() -> isSomebodyWaiting(holding));

            service.terminate();

            await(() -> service.probe("ready") == 503);
            HttpResponse<String> stillServed = get("/problems");
            assertEquals(200, stillServed.statusCode());
            await(() -> get("/problems").statusCode() == 503);
            HttpResponse<String> refused = get("/problems");
            assertEquals(503, refused.statusCode());
            assertEquals("close", refused.headers().firstValue("Connection").orElse(null));
            assertEquals("5", refused.headers().firstValue("Retry-After").orElse(null));
            assertTrue(refused.body().contains("\"code\":\"unavailable\""), refused.body());

            holding.rollback();
            begun.get().expect(201);
        }
        assertEquals(143, service.ended());
    }

    private Answer create() {
        return admin().postOnce("/themes", "a-key", Map.of(
                "slug", "a-theme", "group", "SDG", "sourceLanguage", "en", "labels", Map.of("en", "A theme")));
    }

    private static Duration refused(String path) {
        long began = System.nanoTime();
        Answer answer = anyone().get(path).expect(503);
        assertEquals("5", answer.header("Retry-After"));
        assertEquals("unavailable", answer.json().path("code").asText());
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** On a connection of its own: who is told to close one opens another. */
    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/api/v1" + path))
                .header("Cache-Control", "no-cache")
                .build();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static boolean isSomebodyWaiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) > 0 from pg_locks where not granted and relation = 'kept_answer'::regclass")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Hang.AFTER.toNanos();
        while (!condition.call()) {
            assertTrue(System.nanoTime() < end, "In vain");
        }
    }

    private static Client anyone() {
        return new Client(null);
    }

    private static Client admin() {
        return new Client(Issuer.person("admin", Set.of("admin")));
    }
}
