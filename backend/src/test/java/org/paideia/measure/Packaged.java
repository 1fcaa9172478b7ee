package org.paideia.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.paideia.testing.Hang;

/**
 * The service as it is delivered, in processes of its own.
 *
 * @param built the folder of the built service
 * @param options the Java options with which it is run everywhere
 * @param folder where its log goes
 * @param database the address of the database
 * @param signIn the address of who issues tokens
 */
record Packaged(Path built, Path options, Path folder, String database, String signIn) {

    private static final int PORT = 28080;
    private static final int MANAGEMENT_PORT = 28081;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** One process of it, ready to answer; closing it ends it. */
    record Running(Process process, Duration start) implements AutoCloseable {

        String address(String path) {
            return "http://localhost:" + PORT + "/api/v1" + path;
        }

        /** Anew: whoever asks twice is to reach the database twice. */
        String get(String path) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(address(path))).header("Cache-Control", "no-cache").build();
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
            return answer.body();
        }

        /** Resident memory in MB. */
        long memory() throws IOException {
            String status = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"));
            return Long.parseLong(status.replaceFirst("(?s).*VmRSS:\\s+(\\d+).*", "$1")) / 1024;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    void migrate() throws Exception {
        int ended = process(database, Map.of("QUARKUS_INIT_AND_EXIT", "true", "QUARKUS_LIQUIBASE_MIGRATE_AT_START", "true",
                "PAIDEIA_DATABASE_SOCKET_TIMEOUT", "0", "PAIDEIA_DATABASE_STATEMENT_TIMEOUT", "0")).waitFor();
        if (ended != 0) {
            throw new IllegalStateException("Migration has failed:\n" + Files.readString(log()));
        }
    }

    Running start(Map<String, String> settings) throws Exception {
        return ready(database, settings);
    }

    /** Each of its statements is written into the log of the database; what it does by itself from time to time stays out of it. */
    Running startTellingStatements() throws Exception {
        return ready(database + (database.contains("?") ? "&" : "?") + "options=-c%20log_min_duration_statement=0",
                Map.of("PAIDEIA_JOBS_POLL", "off", "PAIDEIA_HISTORY_PUBLISH", "off"));
    }

    private Running ready(String url, Map<String, String> settings) throws Exception {
        long began = System.nanoTime();
        Process process = process(url, settings);
        while (System.nanoTime() - began < Hang.AFTER.toNanos() && process.isAlive()) {
            if (isReady()) {
                return new Running(process, Duration.ofNanos(System.nanoTime() - began));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        throw new IllegalStateException("The service does not start:\n" + Files.readString(log()));
    }

    private static boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + MANAGEMENT_PORT + "/q/health/ready")).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process process(String url, Map<String, String> settings) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(java, "@" + options.toAbsolutePath(), "-Xmx256m", "-jar", "quarkus-run.jar"))
                .directory(built.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", signIn);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(PORT));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(MANAGEMENT_PORT));
        environment.put("PAIDEIA_SIGNING_KEY", "a-key-for-measuring-alone-0123456789");
        environment.put("PAIDEIA_SHUTDOWN_DELAY", "0s");
        environment.put("PAIDEIA_RATE_ANONYMOUS", "100000000");
        environment.put("PAIDEIA_RATE_KNOWN", "100000000");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path log() {
        return folder.resolve("service.log");
    }
}
