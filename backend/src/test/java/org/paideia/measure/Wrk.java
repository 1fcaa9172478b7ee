package org.paideia.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Load on one address from 32 connections. */
final class Wrk {

    private static final int CONNECTIONS = 32;

    /**
     * @param rate requests a second
     * @param median how long half of them took at the most, in milliseconds
     * @param slowest how long 99 of 100 took at the most, in milliseconds
     */
    record Load(double rate, double median, double slowest) {}

    private Wrk() {}

    /** Reads as many people do who ask for the same. */
    static Load reading(String address, Duration time) throws Exception {
        return load(address, time);
    }

    /** Reads that the service makes anew each time. */
    static Load readingAnew(String address, Duration time) throws Exception {
        return load(address, time, "-H", "Cache-Control: no-cache");
    }

    /** Sends what the script makes, one request after the other. */
    static Load scripted(String address, Path script, Duration time) throws Exception {
        return load(address, time, "-s", script.toString());
    }

    private static Load load(String address, Duration time, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + time.toSeconds() + "s", "--latency"));
        command.addAll(List.of(more));
        command.add(address);
        String said = Bench.output(command);
        if (said.contains("Non-2xx")) {
            throw new IllegalStateException(address + " is refused:\n" + said);
        }
        return new Load(
                Double.parseDouble(found(said, "Requests/sec:\\s+([0-9.]+)").group(1)),
                milliseconds(found(said, "\\s50%\\s+([0-9.]+)(us|ms|s|m)\\b")),
                milliseconds(found(said, "\\s99%\\s+([0-9.]+)(us|ms|s|m)\\b")));
    }

    private static double milliseconds(Matcher time) {
        double number = Double.parseDouble(time.group(1));
        return switch (time.group(2)) {
            case "us" -> number / 1000;
            case "ms" -> number;
            case "s" -> number * 1000;
            default -> number * 60_000;
        };
    }

    private static Matcher found(String said, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("There is no " + pattern + " in what wrk says:\n" + said);
        }
        return found;
    }
}
