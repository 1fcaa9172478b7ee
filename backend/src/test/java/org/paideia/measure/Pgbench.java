package org.paideia.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a second PostgreSQL alone answers some statements: prepared, to 16 clients. */
final class Pgbench {

    private static final int CLIENTS = 16;
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']|'')*)')");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private Pgbench() {}

    static double rate(List<Statement> statements, int port, Path folder, Duration time) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "pgbench", "-n", "-M", "prepared", "-h", "localhost", "-p", Integer.toString(port), "-U", "postgres",
                "-c", Integer.toString(CLIENTS), "-j", "1", "-T", Long.toString(time.toSeconds())));
        StringBuilder script = new StringBuilder();
        for (int n = 0; n < statements.size(); n++) {
            String sql = statements.get(n).sql();
            String parameters = statements.get(n).parameters();
            Matcher parameter = PARAMETER.matcher(parameters == null ? "" : parameters);
            while (parameter.find()) {
                String name = "p" + n + "_" + parameter.group(1);
                sql = sql.replaceAll("\\$" + parameter.group(1) + "(?!\\d)", ":" + name);
                command.addAll(List.of("-D", name + "=" + parameter.group(2)));
            }
            script.append(sql).append(";\n");
        }
        command.addAll(List.of("-f", Files.writeString(folder.resolve("read.sql"), script).toString(), "postgres"));
        String said = Bench.output(command);
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench says: " + said + "\n" + script);
        }
        return Double.parseDouble(rate.group(1));
    }
}
