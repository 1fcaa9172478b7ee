package org.paideia.measure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paideia.testing.Issuer;

/**
 * Measures the packaged service on a platform ten years from now: each read and two writes, with 32 connections, and
 * beside each read the rate at which PostgreSQL alone answers the same statements, prepared, to 16 clients. The share of
 * that limit is the figure that counts: of what is asked for by many, and of what is made anew for each. The machine may be shared and noisy, so that every read is warmed before any is
 * measured, and then service and PostgreSQL take turns of a few seconds, several times over: what disturbs one disturbs
 * the other, and the median of the rounds is told.
 */
public final class Bench {

    private static final Duration WARMING = Duration.ofSeconds(8);
    private static final Duration TURN = Duration.ofSeconds(2);
    private static final int ROUNDS = 3;

    private static final String THEME = """
            {"slug":"made-' .. run .. '-' .. n .. '","group":"SDG","sourceLanguage":"en","labels":{"en":"Made"}}""";

    private final Path folder = Files.createTempDirectory("paideia-bench");
    private final Path options;
    private final Path built;

    private Bench(Path built, Path options) throws Exception {
        this.built = built;
        this.options = options;
    }

    /**
     * @param arguments the folder of the built service, the file of its Java options and the file to write the figures to
     */
    public static void main(String[] arguments) throws Exception {
        Report report = new Bench(Path.of(arguments[0]), Path.of(arguments[1])).measure();
        report.writeInto(Path.of(arguments[2]));
        System.exit(0);
    }

    private Report measure() throws Exception {
        Issuer issuer = new Issuer();
        String signIn = issuer.start().get("quarkus.oidc.auth-server-url");
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", folder.toString())
                .setServerConfig("log_filename", "statements.log")
                .start()) {
            return measured(database, new Packaged(built, options, folder, database.getJdbcUrl("postgres", "postgres"), signIn));
        } finally {
            issuer.stop();
        }
    }

    private Report measured(EmbeddedPostgres database, Packaged service) throws Exception {
        say("Filling the database");
        service.migrate();
        try (var connection = DriverManager.getConnection(database.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(LargeDatabase.script(1));
            statement.execute("checkpoint");
        }
        Report report = new Report();
        List<Read> reads;
        try (var running = service.start(Map.of())) {
            report.started(running.start());
            reads = Read.all(running);
        }
        Map<Read, List<Statement>> statements;
        try (var running = service.startTellingStatements()) {
            report.started(running.start());
            statements = Statement.of(reads, running, folder.resolve("statements.log"));
        }
        try (var running = service.start(Map.of())) {
            report.started(running.start());
            measure(running, reads, statements, database.getPort(), report);
            say("Reading what is different each time");
            try (var connection = DriverManager.getConnection(database.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")) {
                report.different(DifferentAddresses.measure(running, connection, folder, WARMING));
            }
            report.memory(running.memory());
            say("Reading while documents are made");
            report.beside(BesideDocuments.measure(running, WARMING));
            say("Reading while people register");
            report.beside(BesideRegistrations.measure(running, this::writing, WARMING));
        }
        report.documents(DocumentRows.table());
        return report;
    }

    private void measure(Packaged.Running service, List<Read> reads, Map<Read, List<Statement>> statements, int database, Report report)
            throws Exception {
        say("Warming");
        for (Read read : reads) {
            Wrk.readingAnew(service.address(read.path()), WARMING);
            Wrk.reading(service.address(read.path()), TURN);
        }
        Map<String, String> writes = Map.of("/themes", THEME, "/commitments", commitment(service.get("/memberships?limit=1")));
        for (var write : writes.entrySet()) {
            Wrk.scripted(service.address(write.getKey()), writing(write.getValue()), WARMING);
        }
        for (int round = 1; round <= ROUNDS; round++) {
            say("Round " + round + " of " + ROUNDS);
            for (Read read : reads) {
                String address = service.address(read.path());
                report.read(
                        read,
                        Wrk.reading(address, TURN),
                        Wrk.readingAnew(address, TURN),
                        Pgbench.rate(statements.get(read), database, folder, TURN));
            }
            for (var write : writes.entrySet()) {
                report.written("POST " + write.getKey(), Wrk.scripted(service.address(write.getKey()), writing(write.getValue()), TURN));
            }
        }
    }

    /** @param memberships with a city and a network to which it belongs */
    private static String commitment(String memberships) {
        return """
                {"city":"%s","network":"%s","sourceLanguage":"en","titles":{"en":"Made ' .. n .. '"}}"""
                .formatted(slugOf("city", memberships), slugOf("network", memberships));
    }

    private static String slugOf(String field, String json) {
        Matcher slug = Pattern.compile("\"" + field + "\":\\{\"slug\":\"([^\"]+)\"").matcher(json);
        if (!slug.find()) {
            throw new IllegalStateException("There is no " + field + " in " + json);
        }
        return slug.group(1);
    }

    /**
     * Each request creates another record, by a token that is good for the next minutes.
     *
     * @param body in Lua, within a text in single quotes
     */
    private Path writing(String body) throws Exception {
        String token = Issuer.service("bench", "paideia.read paideia.write", Set.of("admin"));
        return Files.writeString(folder.resolve("write.lua"), """
                local n = 0
                local run = os.time()
                request = function()
                  n = n + 1
                  return wrk.format("POST", nil, {["Content-Type"] = "application/json", ["Authorization"] = "Bearer %s"},
                    '%s')
                end
                """.formatted(token, body));
    }

    /** What a command says, both its outputs. */
    static String output(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "postgres");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    static void say(String what) {
        System.out.println(what);
    }
}
