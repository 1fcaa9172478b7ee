package org.paideia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A mail server in a process of its own: it takes letters over SMTP and shows them as they came over the wire. */
public final class MailServer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target", "mail", "greenmail-standalone.jar");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int smtp;
    private final int api;

    private MailServer(Process process, int smtp, int api) {
        this.process = process;
        this.smtp = smtp;
        this.api = api;
    }

    /** Starts one, and waits until it answers. */
    public static MailServer start() throws IOException {
        int smtp = freePort();
        int api = freePort();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dgreenmail.smtp.hostname=127.0.0.1", "-Dgreenmail.smtp.port=" + smtp,
                        "-Dgreenmail.api.hostname=127.0.0.1", "-Dgreenmail.api.port=" + api,
                        "-Dgreenmail.auth.disabled", "-jar", PROGRAM.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        MailServer server = new MailServer(process, smtp, api);
        while (!server.isReady()) {
            if (hasEnded(process)) {
                throw new IOException("The mail server ended with " + process.exitValue());
            }
        }
        return server;
    }

    /** What makes the service send its letters there. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(smtp),
                "quarkus.mailer.start-tls", "DISABLED",
                "quarkus.mailer.from", "Paideia <no-reply@example.org>");
    }

    /** The letters to that address, head and body, in the order in which they came. */
    public List<String> lettersTo(String address) {
        List<String> letters = new ArrayList<>();
        read("/api/user/" + address + "/messages/").forEach(letter -> letters.add(letter.path("mimeMessage").asText()));
        return letters;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean isReady() {
        try {
            return send("/api/service/readiness").contains("running");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ConnectException) {
                return false;
            }
            throw e;
        }
    }

    private JsonNode read(String path) {
        try {
            return new ObjectMapper().readTree(send(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api + path)).build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gives it a moment. */
    private static boolean hasEnded(Process process) {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
