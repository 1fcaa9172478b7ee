package org.paideia.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.paideia.testing.Hang;

/** The service as it is packaged, in a process of its own. */
final class Packaged {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path LOG = Path.of("target", "packaged.log");

    private final String database;
    private final String signIn;
    private final Map<String, String> settings;
    private final int port = freePort();
    private final int managementPort = freePort();
    private Process process;

    Packaged(String database, String signIn) {
        this(database, signIn, Map.of());
    }

    /** @param settings more of its environment */
    Packaged(String database, String signIn, Map<String, String> settings) {
        this.database = database;
        this.signIn = signIn;
        this.settings = settings;
    }

    int port() {
        return port;
    }

    /** Starts it, and waits until it answers. */
    void start() {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().putAll(Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort),
                "QUARKUS_DATASOURCE_JDBC_URL", database,
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                "QUARKUS_LIQUIBASE_MIGRATE_AT_START", "true",
                "QUARKUS_OIDC_AUTH_SERVER_URL", signIn,
                "PAIDEIA_SIGNING_KEY", "a-key-for-tests-alone-0123456789abcdef"));
        builder.environment().putAll(settings);
        try {
            process = builder.start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without a word of warning to it: it cannot end anything. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As whoever runs it does: it may end what it has begun. */
    void terminate() {
        process.destroy();
    }

    /** The status with which it ended, once it has. */
    int ended() {
        return process.onExit().join().exitValue();
    }

    /** The answer of one of its probes, within the two seconds for which those who ask wait. */
    int probe(String name) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/q/health/" + name))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(question, BodyHandlers.discarding()).statusCode();
        }
    }

    private void awaitReady() throws InterruptedException, IOException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/q/health/ready")).build();
        long end = System.nanoTime() + Hang.AFTER.toNanos();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (process.isAlive() && System.nanoTime() < end) {
                try {
                    if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    process.waitFor(Duration.ofMillis(100));
                }
            }
        }
        throw new IllegalStateException("The packaged service does not start:\n" + Files.readString(LOG));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
