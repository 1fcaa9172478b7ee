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
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The figures of all rounds, and the table that is made of their medians. */
final class Report {

    private static final String BEGIN = "<!-- figures: written by make bench -->";
    private static final String END = "<!-- end of figures -->";

    /**
     * @param load what many ask for
     * @param anew the same, made anew each time; null for a write
     * @param limit what PostgreSQL alone does
     */
    private record Round(Wrk.Load load, Wrk.Load anew, double limit) {}

    private final Map<String, List<Round>> rows = new LinkedHashMap<>();
    private final List<Duration> starts = new ArrayList<>();
    private long memory;
    private String documents = "";
    private List<DifferentAddresses> different = List.of();
    private BesideDocuments beside;
    private BesideRegistrations registrations;

    void started(Duration start) {
        starts.add(start);
    }

    void memory(long megabytes) {
        memory = megabytes;
    }

    void different(List<DifferentAddresses> measured) {
        different = measured;
    }

    void beside(BesideDocuments measured) {
        beside = measured;
    }

    void beside(BesideRegistrations measured) {
        registrations = measured;
    }

    void documents(String table) {
        documents = table;
    }

    void read(Read read, Wrk.Load load, Wrk.Load anew, double limit) {
        add("GET " + read.name(), new Round(load, anew, limit));
        Bench.say(text("%-50s %8.0f/s, anew %8.0f/s, limit %8.0f/s, share %.2f, anew %.2f",
                read.name(), load.rate(), anew.rate(), limit, load.rate() / limit, anew.rate() / limit));
    }

    void written(String what, Wrk.Load load) {
        add(what, new Round(load, null, Double.NaN));
        Bench.say(text("%-50s %8.0f/s", what, load.rate()));
    }

    private void add(String what, Round round) {
        rows.computeIfAbsent(what, row -> new ArrayList<>()).add(round);
    }

    /** Between the two marks of the file. */
    void writeInto(Path file) throws IOException {
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + text() + "\n" + whole.substring(whole.indexOf(END)));
        Bench.say(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder("""
                | what | requests/s | p50 ms | p99 ms | share | anew/s | p50 ms | p99 ms | share | PostgreSQL alone/s |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        rows.forEach((what, rounds) -> text.append(text("| `%s` | %s | %s |\n", what, load(rounds, Round::load),
                rounds.getFirst().anew() == null
                        ? "| | | |"
                        : load(rounds, Round::anew) + text(" | %.0f", median(rounds, Round::limit)))));
        text.append("""

                | each request another, made anew | requests/s | p50 ms | p99 ms | service µs | PostgreSQL µs |
                |---|---:|---:|---:|---:|---:|
                """);
        different.forEach(row -> text.append(text("| %s | %.0f | %.1f | %.1f | %.0f | %.0f |\n", row.name(), row.load().rate(),
                row.load().median(), row.load().slowest(), row.service(), row.database())));
        return text
                + text("\nPage 1,000 of the cities is made at %.2f of the rate of page 1. ", pages())
                + text("Start until ready: %.1f s. Resident memory after the run: %d MB.\n", median(starts, start -> start.toMillis() / 1000.0), memory)
                + (beside == null ? "" : text("\nWhile %d PDFs were made, 50 at once, the p99 of a list made anew went from %.1f ms to %.1f ms: %.1f times.\n",
                        beside.made(), beside.alone().slowest(), beside.beside().slowest(), beside.factor()))
                + (registrations == null ? "" : text("\nWhile 32 connections registered for one event, %.0f a second with a p99 of %.0f ms,"
                                + " the p99 of a list made anew went from %.1f ms to %.1f ms: %.1f times.\n",
                        registrations.registering().rate(), registrations.registering().slowest(), registrations.alone().slowest(),
                        registrations.beside().slowest(), registrations.factor()))
                + documents;
    }

    private static String load(List<Round> rounds, Function<Round, Wrk.Load> load) {
        double share = median(rounds, round -> load.apply(round).rate() / round.limit());
        return text("%.0f | %.1f | %.1f | %s",
                median(rounds, round -> load.apply(round).rate()),
                median(rounds, round -> load.apply(round).median()),
                median(rounds, round -> load.apply(round).slowest()),
                Double.isNaN(share) ? "" : text("%.2f", share));
    }

    private double pages() {
        List<Round> first = rows.get("GET " + Read.FIRST_PAGE);
        List<Round> thousandth = rows.get("GET " + Read.THOUSANDTH_PAGE);
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < first.size(); round++) {
            shares.add(thousandth.get(round).anew().rate() / first.get(round).anew().rate());
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
