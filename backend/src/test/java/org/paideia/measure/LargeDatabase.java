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
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.paideia.testing.Hang;

/** A real PostgreSQL that writes down the plan of every statement it carries out. */
public class LargeDatabase implements QuarkusTestResourceLifecycleManager {


    private static Path log;

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("paideia-plans");
            log = folder.resolve("plans.log");
            server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Hang.AFTER)
                    .setServerConfig("fsync", "off")
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
        return Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
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

    /** Fills an empty, migrated database; its own statements are not written down. */
    static void fill(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("set auto_explain.log_min_duration = -1");
            statement.execute(script());
            statement.execute("reset auto_explain.log_min_duration");
        }
    }

    static String script() {
        try (InputStream file = LargeDatabase.class.getResourceAsStream("/measure/large.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where what follows begins. */
    static long mark() {
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
            Thread.onSpinWait();
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
