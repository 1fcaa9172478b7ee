package org.paideia.measure;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.paideia.testing.Hang;
import org.paideia.testing.Size;

/** A real PostgreSQL that writes down the plan of every statement it carries out. */
public class LargeDatabase implements QuarkusTestResourceLifecycleManager {

    private static Path log;
    private static String address;

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("paideia-plans");
            log = folder.resolve("plans.log");
            server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Hang.AFTER)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("checkpoint_timeout", "1h")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("session_preload_libraries", "auto_explain")
                    .setServerConfig("auto_explain.log_min_duration", "0")
                    .setServerConfig("auto_explain.log_format", "json")
                    .setServerConfig("auto_explain.log_analyze", "on")
                    .setServerConfig("auto_explain.log_timing", "off")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", folder.toString())
                    .setServerConfig("log_filename", "plans.log")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = server.getJdbcUrl("postgres", "postgres");
        return Map.of(
                "quarkus.datasource.jdbc.url", address,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres",
                "quarkus.liquibase.migrate-at-start", "true");
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills an empty, migrated database, however long that takes; its own statements are not written down. */
    static void fill() throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, "postgres", "postgres"); var statement = connection.createStatement()) {
            statement.execute("set auto_explain.log_min_duration = -1");
            // What refers to what was looked up as it was made: the database need not look again, a million times.
            statement.execute("set session_replication_role = replica");
            statement.execute(script(Size.of(10, 1)));
        }
    }

    /** Lets that person follow three hundred cities and a large network, all from the beginning. */
    static void follow(String subject, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("set auto_explain.log_min_duration = -1");
            statement.execute("insert into inbox (person_id, read_to, letters, told_to) select id, 0, 'NEVER', 0 from person where subject = '"
                    + subject + "' on conflict do nothing");
            statement.execute("insert into follow select uuidv7(), 0, now(), now(), p.id, r.kind || ' ' || r.slug, r.kind, r.slug, 0 from person p,"
                    + " ((select 'CITY' as kind, slug from city order by id limit 300) union all select 'NETWORK', 'network-77') r"
                    + " where p.subject = '" + subject + "' on conflict do nothing");
            statement.execute("reset auto_explain.log_min_duration");
        }
    }

    /** Sets back to where it was looked who is to be written to. */
    static void markOfLetters(int back, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update inbox_mark set position = (select max(position) from activity) - " + back);
        }
    }

    /** @param part by what the commitments, their reports and the registrations are divided: 1 for all of them */
    static String script(int part) {
        try (InputStream file = LargeDatabase.class.getResourceAsStream("/measure/large.sql")) {
            return "set measure.part = '" + part + "';\n" + new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where what follows begins, once all that was before has been written down. */
    static long mark(DataSource database) throws SQLException {
        since(written(), database);
        return written();
    }

    private static long written() {
        try {
            return Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has been written down since; a last statement of our own tells that all of it has arrived. */
    static String since(long mark, DataSource database) throws SQLException {
        String end = "end-" + UUID.randomUUID();
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("select '" + end + "'");
        }
        long deadline = System.nanoTime() + Hang.AFTER.toNanos();
        while (System.nanoTime() < deadline) {
            String since = writtenBehind(mark);
            int at = since.indexOf(end);
            if (at >= 0) {
                return since.substring(0, at);
            }
            LockSupport.parkNanos(1_000_000);
        }
        throw new IllegalStateException("The plans do not arrive in " + log);
    }

    private static String writtenBehind(long mark) {
        try (FileChannel file = FileChannel.open(log)) {
            ByteBuffer rest = ByteBuffer.allocate((int) (file.size() - mark));
            file.read(rest, mark);
            return new String(rest.array(), 0, rest.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
