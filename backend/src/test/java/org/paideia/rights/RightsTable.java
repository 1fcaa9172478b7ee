package org.paideia.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of expectations, {@code rights.txt}: what each kind of caller is answered when trying each thing. */
final class RightsTable {

    private static final String NAME = "/rights.txt";

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    RightsTable() {
        List<String> headings = List.of();
        for (String line : lines()) {
            int bar = line.indexOf('|');
            if (line.startsWith("#") || bar < 0) {
                continue;
            }
            List<String> cells = List.of(line.substring(bar + 1).strip().split("\\s+"));
            if (line.substring(0, bar).isBlank()) {
                headings = cells;
                continue;
            }
            String attempt = line.substring(0, bar).strip();
            if (cells.size() != headings.size() || rows.put(attempt, row(headings, cells)) != null) {
                throw new IllegalStateException(attempt + " has too few cells, too many, or stands there twice");
            }
        }
    }

    /** Each attempt by its name, the operation first, with the expected answer by kind of caller. */
    Map<String, Map<String, String>> rows() {
        return rows;
    }

    private static Map<String, String> row(List<String> headings, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(headings.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> lines() {
        try (InputStream file = RightsTable.class.getResourceAsStream(NAME)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
