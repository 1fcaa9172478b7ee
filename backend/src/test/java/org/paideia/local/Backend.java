package org.paideia.local;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The service, run from a copy of what was built, so that a build beside it does not pull the classes from under its feet. */
final class Backend {

    private static final Path BUILT = Place.PROJECT.resolve("backend/target/quarkus-app");
    private static final String OPTIONS = "@" + Place.PROJECT.resolve("backend/src/main/jvm/options");
    private static final String NAME = "backend";
    /** So small a share of the requests that only one made for it, with the trace id 1, is recorded. */
    private static final String RECORDED = "0.000001";

    private final Place place;
    private final Processes processes;
    private final Database database;
    private final Path home;

    Backend(Place place, Processes processes, Database database) {
        this.place = place;
        this.processes = processes;
        this.database = database;
        this.home = place.folder().resolve(NAME);
    }

    /** A step of its own before the start, as in production; it does not need Keycloak. */
    void migrate() {
        if (!Files.exists(BUILT)) {
            throw new Failure("The backend is not built: run make.");
        }
        Folders.copy(BUILT, home);
        database.releaseDeadLock();
        processes.complete("migration", home,
            with(environment(), "QUARKUS_INIT_AND_EXIT", "true", "QUARKUS_LIQUIBASE_MIGRATE_AT_START", "true", "QUARKUS_OIDC_TENANT_ENABLED", "false",
                "PAIDEIA_DATABASE_SOCKET_TIMEOUT", "0", "PAIDEIA_DATABASE_STATEMENT_TIMEOUT", "0"),
            List.of(Jdk.java(), OPTIONS, "-XX:TieredStopAtLevel=1", "-jar", "quarkus-run.jar"));
    }

    void start() {
        serve(home, environment(), List.of(Jdk.java(), OPTIONS, "-Xmx512m", "-jar", "quarkus-run.jar"));
    }

    /** From the sources, with every change taken up at the next request. */
    void startFromSources() {
        database.releaseDeadLock();
        serve(Place.PROJECT.resolve(NAME), with(environment(), "QUARKUS_LIQUIBASE_MIGRATE_AT_START", "true"),
            List.of(Place.PROJECT.resolve(".local/bin/mvn").toString(), "-B", "quarkus:dev", "-Ddebug=false", "-Dquarkus.console.enabled=false", "-Dquarkus.analytics.disabled=true"));
    }

    private void serve(Path directory, Map<String, String> environment, List<String> command) {
        processes.serve(NAME, directory, environment, command, place.management() + "/health/ready");
    }

    /** The log is text where people read it; tests read what production writes. */
    private Map<String, String> environment() {
        return place.keepsData()
            ? with(settings(), "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false")
            : with(settings(),
                "OTEL_EXPORTER_OTLP_ENDPOINT", place.traces(), "OTEL_TRACES_SAMPLER_ARG", RECORDED, "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms",
                "PAIDEIA_MAIL_MOCK", "false", "QUARKUS_MAILER_HOST", "localhost", "QUARKUS_MAILER_PORT", String.valueOf(place.lettersPort()));
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
            entry("JAVA_HOME", Jdk.home()),
            entry("QUARKUS_HTTP_HOST", "localhost"),
            entry("QUARKUS_HTTP_PORT", String.valueOf(place.backendPort())),
            entry("QUARKUS_MANAGEMENT_HOST", "localhost"),
            entry("QUARKUS_MANAGEMENT_PORT", String.valueOf(place.managementPort())),
            entry("QUARKUS_DATASOURCE_JDBC_URL", database.address()),
            entry("QUARKUS_DATASOURCE_USERNAME", Database.NAME),
            entry("QUARKUS_DATASOURCE_PASSWORD", Database.PASSWORD),
            entry("QUARKUS_OIDC_AUTH_SERVER_URL", place.issuer()),
            entry("PAIDEIA_SHUTDOWN_DELAY", "0s"),
            // It shares its machine with all else.
            entry("PAIDEIA_DATABASE_SOCKET_TIMEOUT", "70"),
            entry("PAIDEIA_DATABASE_STATEMENT_TIMEOUT", "60s"),
            entry("PAIDEIA_FILES_FOLDER", place.folder().resolve("files").toString()),
            entry("PAIDEIA_PUBLIC_URL", place.app()),
            entry("PAIDEIA_APP_CLIENTS", "paideia-app,paideia-test"),
            entry("PAIDEIA_SIGNING_KEY", "demonstration-signing-key-for-local-stacks-only"),
            entry("PAIDEIA_DEMONSTRATION", "true"));
    }

    private static Map<String, String> with(Map<String, String> environment, String... more) {
        var all = new HashMap<>(environment);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
