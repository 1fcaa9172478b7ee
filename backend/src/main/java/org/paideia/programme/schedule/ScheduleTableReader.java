package org.paideia.programme.schedule;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** Reads a table of sessions: the columns that an export has, and those that a person needs to write one by hand. */
final class ScheduleTableReader {

    private static final Set<String> COLUMNS = Set.of(
            "reference", "title", "description", "format", "track", "room", "start", "end", "languages", "interpretation",
            "speakers", "capacity");

    /** What an export tells beside; it is not taken in. */
    private static final Set<String> PASSED_OVER = Set.of("id", "startsAt", "endsAt", "timeZone", "taken", "waiting", "state", "note");

    private static final Pattern IN_LANGUAGE = Pattern.compile("(title|description)_([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?)");
    private static final String SEVERAL = "\\|";

    private ScheduleTableReader() {}

    /** @param language of the columns that do not name theirs */
    static ScheduleSessions read(byte[] file, String language) {
        String table = text(file);
        ScheduleSessions found = new ScheduleSessions();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator(separator(table)).ofNamedCsvRecord(table)) {
            for (NamedCsvRecord line : csv) {
                if (found.all().isEmpty()) {
                    requireKnown(line.getHeader());
                }
                found.add(session(line, language));
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            throw Problems.invalid("", "malformed", "Could not be read as comma-separated values: are its quotes closed, its columns named once?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.all().isEmpty()) {
            throw Problems.invalid("", "too-short", "The table has no row below its headings.");
        }
        return found;
    }

    private static ScheduleSession session(NamedCsvRecord line, String language) {
        ScheduleSession session = new ScheduleSession((int) line.getStartingLineNumber());
        line.getFieldsAsMap().forEach((heading, cell) -> {
            String column = heading.strip();
            String text = unquoted(cell);
            var inLanguage = IN_LANGUAGE.matcher(column);
            if (inLanguage.matches()) {
                session.text(inLanguage.group(1) + "s", inLanguage.group(2), text);
            } else if (!text.isBlank()) {
                cell(session, column, text, language);
            }
        });
        return session;
    }

    private static void cell(ScheduleSession session, String column, String text, String language) {
        switch (column) {
            case "title", "description" -> session.text(column + "s", language, text);
            case "format" -> session.tree().put("format", text.strip());
            case "start", "end" -> session.put(column, text.strip().replace(' ', 'T'));
            case "languages", "interpretation" -> {
                for (String tag : text.strip().split("[|\\s]+")) {
                    session.tree().withArray("/" + column).add(tag);
                }
            }
            case "speakers" -> {
                for (String speaker : text.split(SEVERAL)) {
                    String[] parts = speaker.split(";", 3);
                    session.speaker(parts[0], parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
                }
            }
            case "capacity" -> {
                try {
                    session.tree().put("capacity", Integer.parseInt(text.strip()));
                } catch (NumberFormatException e) {
                    session.wrong().add(Violation.at("/capacity", "wrong-type", "Is not a whole number."));
                }
            }
            default -> {
                if (COLUMNS.contains(column)) {
                    session.put(column, text);
                }
            }
        }
    }

    /** Without the apostrophe with which an export keeps spreadsheets from running a text. */
    private static String unquoted(String cell) {
        return cell.matches("(?s)'[=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
    }

    private static void requireKnown(List<String> header) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String given : header) {
            String column = given.strip();
            if (!COLUMNS.contains(column) && !PASSED_OVER.contains(column) && !IN_LANGUAGE.matcher(column).matches()) {
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

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Problems.invalid("", "malformed", "Is not in UTF-8. Save the table as CSV in UTF-8.");
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
