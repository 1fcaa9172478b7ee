package org.paideia.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Client;
import org.paideia.testing.Hang;
import org.paideia.testing.Client.Answer;
import org.paideia.testing.Issuer;

/**
 * The packaged service, killed in the middle of a request that has an Idempotency-Key: whoever sends the request again to
 * the service that starts after it gets it done once, and told once what was done. The database holds the request where it
 * is to be killed, so that nothing here depends on the time.
 */
class KilledIT {

    private static final int COMMITTING = 4711;

    private static Issuer issuer;
    private static EmbeddedPostgres database;
    private static Packaged service;

    @BeforeAll
    static void begin() throws IOException {
        issuer = new Issuer();
        String signIn = issuer.start().get("quarkus.oidc.auth-server-url");
        database = EmbeddedPostgres.builder().setPGStartupWait(Hang.AFTER).start();
        service = new Packaged(database.getJdbcUrl("postgres", "postgres"), signIn);
        service.start();
        admin().get("/me").expect(200);
    }

    @AfterAll
    static void end() throws IOException {
        service.kill();
        database.close();
        issuer.stop();
    }

    @Test
    void doesAgainWhatWasNotKeptYet() throws Exception {
        try (Connection holding = connection()) {
            holding.setAutoCommit(false);
            execute(holding, "lock table kept_answer in share row exclusive mode");
            killWhenHeld(holding, "half-done", "relation = 'kept_answer'::regclass");
            holding.rollback();
        }
        awaitNobody();
        assertEquals("0 themes, 0 entries, 0 kept", state("half-done"));
        service.start();
        Answer done = create("half-done").expect(201);
        assertEquals(null, done.header("Idempotent-Replayed"));
        Answer again = create("half-done").expect(201);
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertEquals(done.body(), again.body());
        assertEquals("1 themes, 1 entries, 1 kept", state("half-done"));
    }

    @Test
    void tellsOnceMoreWhatWasDoneAndNeverTold() throws Exception {
        try (Connection holding = connection()) {
            execute(holding, "select pg_advisory_lock(" + COMMITTING + ")");
            execute(holding, "create function hold_commit() returns trigger language plpgsql as"
                    + " 'begin perform pg_advisory_xact_lock(" + COMMITTING + "); return null; end'");
            execute(holding, "create constraint trigger hold_commit after insert on kept_answer deferrable initially deferred"
                    + " for each row execute function hold_commit()");
            killWhenHeld(holding, "never-told", "locktype = 'advisory' and objid = " + COMMITTING);
            execute(holding, "select pg_advisory_unlock(" + COMMITTING + ")");
        }
        awaitNobody();
        assertEquals("1 themes, 1 entries, 1 kept", state("never-told"));
        try (Connection mending = connection()) {
            execute(mending, "drop function hold_commit cascade");
        }
        service.start();
        Answer told = create("never-told").expect(201);
        assertEquals("true", told.header("Idempotent-Replayed"));
        assertEquals("never-told", told.json().path("slug").asText());
        assertEquals(told.json(), admin().get("/themes/never-told").expect(200).json());
        assertEquals("1 themes, 1 entries, 1 kept", state("never-told"));
    }

    /** Sends the request, waits until the database holds it there, and kills the service. */
    private static void killWhenHeld(Connection watching, String theme, String lock) throws Exception {
        try (ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            Future<Answer> unanswered = elsewhere.submit(() -> create(theme));
            await(watching, "select count(*) > 0 from pg_locks where not granted and " + lock);
            service.kill();
            assertThrows(ExecutionException.class, unanswered::get);
        }
    }

    /** Until the database has noticed that nobody is there any more, and has undone or ended what it was doing for them. */
    private static void awaitNobody() throws SQLException {
        try (Connection watching = connection()) {
            await(watching, "select count(*) = 0 from pg_stat_activity where datname = current_database()"
                    + " and backend_type = 'client backend' and pid <> pg_backend_pid()");
        }
    }

    private static void await(Connection connection, String condition) throws SQLException {
        long end = System.nanoTime() + Hang.AFTER.toNanos();
        while (!value(connection, condition).equals("t")) {
            assertTrue(System.nanoTime() < end, () -> "In vain: " + condition);
        }
    }

    private static Answer create(String theme) {
        return admin().postOnce("/themes", "key-of-" + theme, Map.of(
                "slug", theme, "group", "SDG", "sourceLanguage", "en", "labels", Map.of("en", "A theme")));
    }

    private static Client admin() {
        RestAssured.port = service.port();
        return new Client(Issuer.person("admin", Set.of("admin")));
    }

    private static String state(String theme) throws SQLException {
        try (Connection connection = connection()) {
            return value(connection, "select (select count(*) from theme where slug = '%1$s') || ' themes, ' || (select count(*) from activity where record_id = '%1$s') || ' entries, ' || (select count(*) from kept_answer where address = 'themes/%1$s') || ' kept'".formatted(theme));
        }
    }

    private static Connection connection() throws SQLException {
        return database.getPostgresDatabase().getConnection();
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String value(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
