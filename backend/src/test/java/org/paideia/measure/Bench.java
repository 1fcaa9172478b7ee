package org.paideia.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paideia.testing.Issuer;

/**
 * Measures the packaged service on a platform ten years from now: each read and one write, with 32 connections, and
 * beside each read the rate at which PostgreSQL alone answers the same statements, prepared, to 16 clients in the same
 * run. The share of that limit is the figure that counts: the machine is shared and noisy, absolute times say little.
 */
public final class Bench {

    private static final int CONNECTIONS = 32;
    private static final int CLIENTS = 16;
    private static final int WARM_SECONDS = 8;
    private static final int SECONDS = 10;

    private record Load(double rate, String median, String slowest) {}

    private record Row(String what, Load load, double limit) {}

    private final Path folder = Files.createTempDirectory("paideia-bench");
    private final Path log = folder.resolve("statements.log");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path jar;
    private final int port = 28080;

    private Bench(Path jar) throws IOException {
        this.jar = jar;
    }

    /**
     * @param arguments the packaged service's jar and the file to write the figures to
     */
    public static void main(String[] arguments) throws Exception {
        new Bench(Path.of(arguments[0])).run(Path.of(arguments[1]));
        System.exit(0);
    }

    private void run(Path report) throws Exception {
        Issuer issuer = new Issuer();
        String signIn = issuer.start().get("quarkus.oidc.auth-server-url");
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "statements.log")
                .start()) {
            String url = database.getJdbcUrl("postgres", "postgres");
            say("Migrating and filling the database");
            service(url, signIn, Map.of("QUARKUS_INIT_AND_EXIT", "true", "QUARKUS_LIQUIBASE_MIGRATE_AT_START", "true")).waitFor();
            try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                    var statement = connection.createStatement()) {
                statement.execute(LargeDatabase.script());
                statement.execute("checkpoint");
            }
            List<String> reads = reads(url, signIn);
            Map<String, List<String[]>> statements = statements(url, signIn, reads);
            long began = System.nanoTime();
            Process measured = service(url, signIn, Map.of());
            ready(measured);
            long start = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            for (String read : reads) {
                output(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + WARM_SECONDS + "s", address(read)));
            }
            List<Row> rows = new ArrayList<>();
            for (String read : reads) {
                Load load = load(read, null);
                double limit = limit(database.getPort(), statements.get(read));
                rows.add(new Row("GET " + read, load, limit));
                say("%-60s %8.0f/s, limit %8.0f/s, share %.2f".formatted(read, load.rate(), limit, load.rate() / limit));
            }
            rows.add(new Row("POST /themes", load("/themes", writing()), Double.NaN));
            write(report, rows, start, memory(measured));
            measured.destroy();
            measured.waitFor();
        } finally {
            issuer.stop();
        }
    }

    private List<String> reads(String url, String signIn) throws Exception {
        Process service = service(url, signIn, Map.of());
        ready(service);
        String city = field(get("/cities?limit=1&sort=-population"), "slug");
        String membership = field(get("/memberships?limit=1"), "id");
        String next = null;
        for (int read = 0; read < 999 * 20; read += 180) {
            next = field(get("/cities?limit=180" + (next == null ? "" : "&cursor=" + next)), "nextCursor");
        }
        stop(service);
        return List.of(
                "/cities/" + city,
                "/cities?limit=20",
                "/cities?limit=20&cursor=" + next,
                "/cities?country=FI&sort=-population",
                "/cities?network=network-77",
                "/cities?q=barastad%2012",
                "/networks/network-77",
                "/memberships/" + membership,
                "/memberships?network=network-1",
                "/memberships?city=" + city,
                "/activities?city=" + city,
                "/themes?limit=40");
    }

    /** The statements that each read carries out, with their parameters, as the database wrote them down. */
    private Map<String, List<String[]>> statements(String url, String signIn, List<String> reads) throws Exception {
        Process service = service(url + (url.contains("?") ? "&" : "?") + "options=-c%20log_min_duration_statement=0", signIn, Map.of());
        ready(service);
        Map<String, List<String[]>> found = new java.util.HashMap<>();
        for (String read : reads) {
            get(read);
            long mark = Files.size(log);
            get(read);
            Thread.yield();
            get("/problems");
            TimeUnit.MILLISECONDS.sleep(300);
            byte[] all = Files.readAllBytes(log);
            found.put(read, parsed(new String(all, (int) mark, all.length - (int) mark)));
        }
        stop(service);
        return found;
    }

    private static List<String[]> parsed(String text) {
        List<String[]> statements = new ArrayList<>();
        Matcher entry = Pattern.compile("execute [^:]+: (select.*?)(?=\\n\\d{4}-|\\z)(?:\\n[^\\n]*DETAIL:  Parameters: ([^\\n]*))?", Pattern.DOTALL)
                .matcher(text);
        while (entry.find()) {
            statements.add(new String[] {entry.group(1).strip(), entry.group(2)});
        }
        return statements;
    }

    /** How often a second PostgreSQL alone answers these statements. */
    private double limit(int database, List<String[]> statements) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "pgbench", "-n", "-M", "prepared", "-h", "localhost", "-p", Integer.toString(database), "-U", "postgres",
                "-c", Integer.toString(CLIENTS), "-j", "1", "-T", Integer.toString(SECONDS)));
        StringBuilder script = new StringBuilder();
        int n = 0;
        for (String[] statement : statements) {
            String sql = statement[0].replaceAll("\\s+", " ");
            Matcher parameter = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')").matcher(statement[1] == null ? "" : statement[1]);
            while (parameter.find()) {
                String name = "p" + n + "_" + parameter.group(1);
                sql = sql.replaceAll("\\$" + parameter.group(1) + "(?!\\d)", ":" + name);
                command.addAll(List.of("-D", name + "=" + parameter.group(3)));
            }
            script.append(sql).append(";\n");
            n++;
        }
        Path file = Files.writeString(folder.resolve("read.sql"), script);
        command.addAll(List.of("-f", file.toString(), "postgres"));
        String said = output(command);
        Matcher rate = Pattern.compile("tps = ([0-9.]+)").matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench says: " + said + "\n" + script);
        }
        return Double.parseDouble(rate.group(1));
    }

    private Load load(String path, Path script) throws Exception {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "--latency", "-d" + WARM_SECONDS + "s"));
        if (script != null) {
            command.addAll(List.of("-s", script.toString()));
        }
        command.add(address(path));
        output(command);
        command.set(4, "-d" + SECONDS + "s");
        String said = output(command);
        if (said.contains("Non-2xx")) {
            throw new IllegalStateException(path + " is refused:\n" + said);
        }
        return new Load(
                Double.parseDouble(match(said, "Requests/sec:\\s+([0-9.]+)")),
                match(said, "\\n\\s+50%\\s+(\\S+)"),
                match(said, "\\n\\s+99%\\s+(\\S+)"));
    }

    /** Each request enters another term. */
    private Path writing() throws IOException {
        String token = Issuer.service("bench", "paideia.read paideia.write", Set.of("admin"));
        return Files.writeString(folder.resolve("write.lua"), """
                local n = 0
                local run = os.time()
                request = function()
                  n = n + 1
                  return wrk.format("POST", nil, {["Content-Type"] = "application/json", ["Authorization"] = "Bearer %s"},
                    '{"slug":"made-' .. run .. '-' .. n .. '","group":"SDG","sourceLanguage":"en","labels":{"en":"Made"}}')
                end
                """.formatted(token));
    }

    private Process service(String url, String signIn, Map<String, String> more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", signIn);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("PAIDEIA_SIGNING_KEY", "a-key-for-measuring-alone-0123456789");
        environment.put("PAIDEIA_RATE_ANONYMOUS", "100000000");
        environment.put("PAIDEIA_RATE_KNOWN", "100000000");
        environment.putAll(more);
        return builder.start();
    }

    private void ready(Process service) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < deadline && service.isAlive()) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready")).build();
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("The service does not start:\n" + Files.readString(folder.resolve("service.log")));
    }

    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        service.waitFor();
    }

    private String get(String path) throws Exception {
        var answer = http.send(HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer.body();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/api/v1" + path;
    }

    private static String field(String json, String name) {
        return match(json, "\"" + name + "\":\"([^\"]+)\"");
    }

    private static String match(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("There is no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    private static long memory(Process service) throws IOException {
        return Long.parseLong(match(Files.readString(Path.of("/proc", Long.toString(service.pid()), "status")), "VmRSS:\\s+(\\d+)")) / 1024;
    }

    private static String output(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "postgres");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static void write(Path report, List<Row> rows, long start, long memory) throws Exception {
        StringBuilder table = new StringBuilder("| what | requests/s | p50 | p99 | PostgreSQL alone/s | share |\n|---|---:|---:|---:|---:|---:|\n");
        for (Row row : rows) {
            String what = row.what().replaceAll("cursor=.*", "cursor=(page 1,000)");
            boolean read = !Double.isNaN(row.limit());
            table.append(String.format(Locale.ROOT, "| `%s` | %.0f | %s | %s | %s | %s |\n", what, row.load().rate(), row.load().median(),
                    row.load().slowest(), read ? String.format(Locale.ROOT, "%.0f", row.limit()) : "", read ? String.format(Locale.ROOT, "%.2f", row.load().rate() / row.limit()) : ""));
        }
        table.append(String.format(Locale.ROOT, "\nStart until ready: %.1f s. Resident memory after the run: %d MB.\n", start / 1000.0, memory));
        table.append(DocumentRows.table());
        String whole = Files.readString(report);
        String begin = "<!-- figures: written by make bench -->";
        String end = "<!-- end of figures -->";
        Files.writeString(report, whole.substring(0, whole.indexOf(begin) + begin.length()) + "\n\n" + table + "\n" + whole.substring(whole.indexOf(end)));
        say(table.toString());
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
