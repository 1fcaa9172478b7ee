package org.paideia.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Which tables nobody may read from end to end, by the database's own catalogue. */
final class Plans {

    /** Tables that stay small however old the platform gets, so that reading all of them is no harm. */
    static final Set<String> SMALL = Set.of(
            "theme", // a vocabulary
            "network", "series", "conference", // some hundreds
            "declaration", "text_version", // some a year
            "kept_answer", // of one day
            "scheduled_tasks", "loose_object", // what is still to be done
            "inbox_mark", "commitment_figure_time", // one row
            "databasechangelog", "databasechangeloglock");

    private static final int LEAST_ROWS_OF_A_LARGE_TABLE = 1_000;
    private static final Pattern SCAN = Pattern.compile("\"Node Type\": \"Seq Scan\",[^{}]*?\"Relation Name\": \"([a-z_]+)\"");
    private static final Pattern ROWS = Pattern.compile("\"(?:Actual Rows|Rows Removed by [A-Za-z ]+)\": ([0-9.]+)");

    private Plans() {}

    /** Tables that the plans read from end to end although they are not small. */
    static Set<String> scanned(String plans) {
        if (!plans.contains("\"Node Type\"")) {
            throw new IllegalStateException("No plans were written down");
        }
        Set<String> scanned = new TreeSet<>();
        Matcher scan = SCAN.matcher(plans);
        while (scan.find()) {
            if (!SMALL.contains(scan.group(1)) && !scan.group(1).startsWith("pg_")) {
                scanned.add(scan.group(1));
            }
        }
        return scanned;
    }

    /** Rows that went through any node of the plans: what was read, wherever it was thrown away. */
    static double rows(String plans) {
        return ROWS.matcher(plans).results().mapToDouble(rows -> Double.parseDouble(rows.group(1))).sum();
    }

    /** What is wrong with the tables of the database: too few rows to tell a plan by, or more than what is called small. */
    static List<String> complaints(DataSource database) throws SQLException {
        List<String> complaints = new ArrayList<>();
        Map<String, Long> tables = tables(database);
        tables.forEach((table, rows) -> {
            if (!SMALL.contains(table) && rows < LEAST_ROWS_OF_A_LARGE_TABLE) {
                complaints.add(table + " has " + rows + " rows: fill it in measure/large.sql, or say in Plans.SMALL why it stays small");
            }
            if (SMALL.contains(table) && rows >= LEAST_ROWS_OF_A_LARGE_TABLE) {
                complaints.add(table + " is called small and has " + rows + " rows");
            }
        });
        SMALL.stream().filter(table -> !tables.containsKey(table)).forEach(table -> complaints.add("There is no table " + table));
        return complaints;
    }

    private static Map<String, Long> tables(DataSource database) throws SQLException {
        Map<String, Long> tables = new TreeMap<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select relname, greatest(reltuples, 0)::bigint from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
            while (found.next()) {
                tables.put(found.getString(1), found.getLong(2));
            }
        }
        return tables;
    }
}
