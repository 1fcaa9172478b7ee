package org.paideia.shared;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Hang;

/** What becomes of a change that the database does not let through to its end. */
@ApiTest
class CommitApiTest {

    @Inject
    AgroalDataSource database;

    private String theme;

    @BeforeEach
    void begin() throws SQLException {
        theme = Api.unique("theme");
        execute("create sequence commits");
    }

    @AfterEach
    void end() throws SQLException {
        execute("drop sequence commits");
        execute("drop function if exists at_commit cascade");
    }

    @Test
    void isCarriedOutOnceMoreAfterADeadlock() throws Exception {
        try (Connection other = database.getConnection(); ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            begin(other);
            Future<Response> created = elsewhere.submit(this::create);
            meet(other);
            other.rollback();
            created.get().then().statusCode(201).header("Idempotent-Replayed", nullValue());
        }
        create().then().statusCode(201).header("Idempotent-Replayed", "true");
        history(1);
    }

    @Test
    void tellsToComeAgainAfterASecondDeadlock() throws Exception {
        try (Connection other = database.getConnection(); ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            begin(other);
            var before = other.setSavepoint();
            Future<Response> created = elsewhere.submit(this::create);
            meet(other);
            other.rollback(before);
            meet(other);
            other.rollback();
            Api.refused(created.get(), 503, "unavailable")
                    .header("Retry-After", equalTo("5"))
                    .body("detail", containsString("Nothing was changed"));
        }
        history(0);
        create().then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    /** As it may be told at the commit: there it is told of transactions that cannot be ordered one after the other. */
    @Test
    void isCarriedOutOnceMoreWhenItCannotBeOrderedAmongOthers() throws SQLException {
        atCommit("if nextval('commits') = 1 then raise exception 'could not serialize access' using errcode = '40001'; end if;");
        create().then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertEquals(2, commits());
        history(1);
    }

    @Test
    void tellsToComeAgainWhenItCannotBeOrderedTheSecondTimeEither() throws SQLException {
        atCommit("perform nextval('commits'); raise exception 'could not serialize access' using errcode = '40001';");
        Api.refused(create(), 503, "unavailable").header("Retry-After", equalTo("5"));
        assertEquals(2, commits());
        history(0);
    }

    @Test
    void saysThatTheOutcomeIsUnknownWhenTheDatabaseGoesAtTheCommit() throws SQLException {
        atCommit("perform nextval('commits'); perform pg_terminate_backend(pg_backend_pid());");
        Api.refused(create(), 503, "outcome-unknown")
                .header("Retry-After", equalTo("5"))
                .body("detail", containsString("may or may not be there"))
                .body("detail", containsString("same Idempotency-Key"));
        assertEquals(1, commits(), "it was not tried again");
        execute("drop function at_commit cascade");
        create().then().statusCode(201);
        history(1);
    }

    @Test
    void saysThatItWasJustEnteredWhenTheCommitFindsSo() throws SQLException {
        atCommit("raise exception 'duplicate key' using errcode = '23505';");
        Api.refused(create(), 409, "conflict").body("reason", equalTo("just-entered"));
        history(0);
    }

    private Response create() {
        var body = Map.of("slug", theme, "group", "SDG", "sourceLanguage", "en", "labels", Map.of("en", "A theme"));
        return Api.json(Api.admin(), body).header("Idempotency-Key", "key-of-" + theme).post("/themes");
    }

    /** Another transaction, which a theme with a key waits for when it keeps its answer. */
    private static void begin(Connection other) throws SQLException {
        other.setAutoCommit(false);
        execute(other, "set local deadlock_timeout = '60s'");
        execute(other, "lock table kept_answer in share row exclusive mode");
    }

    /** It now waits for the theme in turn: neither could ever go on. The service has waited for longer and is the one to give way. */
    private void meet(Connection other) throws SQLException {
        long end = System.nanoTime() + Hang.AFTER.toNanos();
        while (number("select count(*) from pg_locks where not granted and relation = 'kept_answer'::regclass") == 0) {
            assertTrue(System.nanoTime() < end, "Nobody waits");
        }
        execute(other, "lock table theme in share mode");
    }

    private void atCommit(String act) throws SQLException {
        execute("create function at_commit() returns trigger language plpgsql as 'begin " + act.replace("'", "''") + " return null; end'");
        execute("create constraint trigger at_commit after insert on theme deferrable initially deferred for each row when (new.slug = '"
                + theme + "') execute function at_commit()");
    }

    private long commits() throws SQLException {
        return number("select last_value from commits");
    }

    private void history(int entries) throws SQLException {
        assertEquals(entries, number("select count(*) from activity where record_id = '" + theme + "'"));
        assertEquals(entries, number("select count(*) from theme where slug = '" + theme + "'"));
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String command) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, command);
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
