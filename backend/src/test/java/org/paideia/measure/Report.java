package org.paideia.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The figures of all rounds, and the table that is made of their medians. */
final class Report {

    private static final String BEGIN = "<!-- figures: written by make bench -->";
    private static final String END = "<!-- end of figures -->";

    private record Round(Wrk.Load load, double limit) {}

    private final Map<String, List<Round>> rows = new LinkedHashMap<>();
    private final List<Duration> starts = new ArrayList<>();
    private long memory;
    private String documents = "";

    void started(Duration start) {
        starts.add(start);
    }

    void memory(long megabytes) {
        memory = megabytes;
    }

    void documents(String table) {
        documents = table;
    }

    /**
     * @param limit what PostgreSQL alone does, or NaN where that says nothing
     */
    void add(String what, Wrk.Load load, double limit) {
        rows.computeIfAbsent(what, row -> new ArrayList<>()).add(new Round(load, limit));
        Bench.say(text("%-50s %8.0f/s, limit %8.0f/s, share %.2f", what, load.rate(), limit, load.rate() / limit));
    }

    /** Between the two marks of the file. */
    void writeInto(Path file) throws IOException {
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + text() + "\n" + whole.substring(whole.indexOf(END)));
        Bench.say(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder("| what | requests/s | p50 ms | p99 ms | PostgreSQL alone/s | share |\n|---|---:|---:|---:|---:|---:|\n");
        rows.forEach((what, rounds) -> text.append(text("| `%s` | %.0f | %.1f | %.1f | %s |\n", what,
                median(rounds, round -> round.load().rate()),
                median(rounds, round -> round.load().median()),
                median(rounds, round -> round.load().slowest()),
                limit(rounds))));
        return text
                + text("\nPage 1,000 of the cities is read at %.2f of the rate of page 1. ", pages())
                + text("Start until ready: %.1f s. Resident memory after the run: %d MB.\n", median(starts, start -> start.toMillis() / 1000.0), memory)
                + documents;
    }

    private static String limit(List<Round> rounds) {
        return Double.isNaN(rounds.getFirst().limit())
                ? "|"
                : text("%.0f | %.2f", median(rounds, Round::limit), median(rounds, round -> round.load().rate() / round.limit()));
    }

    private double pages() {
        List<Round> first = rows.get("GET " + Read.FIRST_PAGE);
        List<Round> thousandth = rows.get("GET " + Read.THOUSANDTH_PAGE);
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < first.size(); round++) {
            shares.add(thousandth.get(round).load().rate() / first.get(round).load().rate());
        }
        return median(shares, share -> share);
    }

    private static <T> double median(List<T> values, ToDoubleFunction<T> figure) {
        double[] sorted = values.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String text(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
