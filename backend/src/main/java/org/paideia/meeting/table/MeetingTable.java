package org.paideia.meeting.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** A table of meetings as it was sent: its columns are known, its rows are few enough. */
final class MeetingTable {

    /** The most rows that are taken at once, without the headings. */
    static final int MOST_ROWS = 1000;

    private static final Set<String> COLUMNS = Set.of(
            "slug", "title", "kind", "ordinal", "theme", "when", "as_written", "starts", "ends", "time_zone", "mode", "host",
            "venue", "address", "state", "audience", "source");
    private static final Pattern IN_LANGUAGE =
            Pattern.compile("(title|theme)_[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    /**
     * A row.
     *
     * @param line which line of the table it begins on, the headings being the first
     * @param cells what stands in it, by column, without blanks around it; empty cells are left out
     */
    record Row(int line, Map<String, String> cells) {}

    private MeetingTable() {}

    /** Reads it, or refuses the whole, where its headings, its quotes or its length are wrong. */
    static List<Row> rows(String text) {
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator(separator(table)).ofNamedCsvRecord(table)) {
            for (NamedCsvRecord line : csv) {
                if (rows.isEmpty()) {
                    requireKnown(line.getHeader());
                }
                if (rows.size() == MOST_ROWS) {
                    throw Problems.invalid(List.of(Violation.at(
                                    "", "too-long", "A table may have at most 1,000 rows: divide it into several.")
                            .withLimit(BigDecimal.valueOf(MOST_ROWS))));
                }
                rows.add(new Row((int) line.getStartingLineNumber(), cells(line)));
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            throw Problems.invalid("", "malformed", "Could not be read as comma-separated values: are its quotes closed, its columns named once?");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            throw Problems.invalid("", "too-short", "The table has no row below its headings.");
        }
        return rows;
    }

    private static Map<String, String> cells(NamedCsvRecord line) {
        Map<String, String> cells = new TreeMap<>();
        line.getFieldsAsMap().forEach((column, cell) -> {
            if (!cell.isBlank()) {
                cells.put(column.strip(), cell.strip());
            }
        });
        return cells;
    }

    private static void requireKnown(List<String> header) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String given : header) {
            String column = given.strip();
            if (!COLUMNS.contains(column) && !IN_LANGUAGE.matcher(column).matches()) {
                wrong.add(Violation.at("/" + column, "unknown-property", "Is no column of such a table."));
            }
            if (!seen.add(column)) {
                wrong.add(Violation.at("/" + column, "repeated", "Is there twice."));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    /** The one that stands most often in the line of headings. */
    private static char separator(String table) {
        String header = table.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (header.chars().filter(c -> c == candidate).count() > header.chars().filter(c -> c == ',').count()) {
                best = candidate;
            }
        }
        return best;
    }
}
