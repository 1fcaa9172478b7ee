package org.paideia.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks an address until it answers 200; in HTTP 1.1, since an offer to upgrade leaves some servers silent. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Readiness() {
    }

    /** False when the process ended first, or when patience did. */
    static boolean await(String address, Process process) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            while (System.nanoTime() < deadline) {
                if (answers(client, request)) {
                    return true;
                }
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
