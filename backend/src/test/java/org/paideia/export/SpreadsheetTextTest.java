package org.paideia.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a spreadsheet would run, and what it would not. */
class SpreadsheetTextTest {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\"\u115f\u1160\u2800\u3164\uffa0]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    static Stream<Arguments> texts() {
        return Stream.of(
                // At the beginning, by each sign.
                text("=1+1", "'=1+1"), text("+1", "'+1"), text("-1", "'-1"), text("@SUM(A1)", "'@SUM(A1)"),
                text("=", "'="), text("--1", "'--1"), text("=-1", "'=-1"),
                // In the forms of East Asia.
                text("\uff1d1", "'\uff1d1"), text("\uff0b1", "'\uff0b1"), text("\uff0d1", "'\uff0d1"), text("\uff20A1", "'\uff20A1"),
                text("\ufe661", "'\ufe661"), text("\ufe621", "'\ufe621"), text("\ufe631", "'\ufe631"), text("\ufe6bA1", "'\ufe6bA1"),
                // Behind blanks, also those that take no room.
                text(" =1", " '=1"), text("   =1", "   '=1"), text("\u00a0=1", "\u00a0'=1"), text("\u3000=1", "\u3000'=1"),
                text("\u200b=1", "\u200b'=1"), text("\ufeff=1", "\ufeff'=1"), text("\u2060=1", "\u2060'=1"), text("\u00ad=1", "\u00ad'=1"),
                text("\udb40\udc20=1", "\udb40\udc20'=1"), text("\u3164=1", "\u3164'=1"), text("\u0000=1", "\u0000'=1"), text(" \u200b\u00a0\uff1d1", " \u200b\u00a0'\uff1d1"),
                // Behind what ends a cell in one program or another.
                text("Please see;=cmd|' /C calc'!A0", "Please see;'=cmd|' /C calc'!A0"), text("a,=1", "a,'=1"), text("a\t=1", "a\t'=1"),
                text("\t=1", "\t'=1"), text(";=1", ";'=1"), text("a;;=1", "a;;'=1"), text("a; =1", "a; '=1"), text("a;\u00a0\uff1d1", "a;\u00a0'\uff1d1"),
                text("a;=1;+2,@3", "a;'=1;'+2,'@3"),
                // Behind what ends a line.
                text("\n=1", "\n'=1"), text("\r=1", "\r'=1"), text("a\r\n=1", "a\r\n'=1"), text("a\n\n  -1", "a\n\n  '-1"),
                text("a\u2028=1", "a\u2028'=1"), text("a\u0085=1", "a\u0085'=1"), text("a\u000b=1", "a\u000b'=1"),
                // Behind quotes, which a program that splits elsewhere takes for its own.
                text("\"=1\"", "\"'=1\""), text("a\t\"=1\"", "a\t\"'=1\""), text("a;\"\"=1", "a;\"\"'=1"), text("a\";=1", "a\";'=1"),
                text("a; \" =1", "a; \" '=1"),
                // What nobody would run stays as it is.
                same(""), same(" "), same("Torino"), same("a=1"), same("a - b"), same("1-2"), same("Saint-Denis"), same("a, b; c"),
                same("'=1"), same("someone@example.org"), same("a;b=1"), same("\"a\" = b"), same("\ud83c\udf0d=1"), same("2026-11-29"),
                same("/work"), same("a\nb"), same("(=1)"), same("100%"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void putsAnApostropheBeforeWhatWouldBeRun(String text, String expected) {
        assertEquals(expected, SpreadsheetText.harmless(text));
    }

    /** Written with any separator and read with any: no cell of what comes of it begins like a formula. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void isHarmlessWhereverTheProgramSplits(String text) throws IOException {
        for (char written : SEPARATORS) {
            StringWriter file = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().fieldSeparator(written).build(file)) {
                String safe = SpreadsheetText.harmless(text);
                csv.writeRecord(safe, "between", safe, safe);
                csv.writeRecord("first", safe);
            }
            for (char read : SEPARATORS) {
                cells(file.toString(), read).forEach(cell ->
                        assertFalse(FORMULA.matcher(cell).matches(), () -> "'" + cell + "' of " + file));
            }
        }
    }

    /** As a spreadsheet reads, which takes whatever comes: quotes count where a cell begins with one, else they are signs as others. */
    private static List<String> cells(String file, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isAtBeginning = true;
        boolean isQuoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (isQuoted && c == '"' && file.startsWith("\"\"", i)) {
                cell.append(file.charAt(i++));
            } else if (isQuoted && c == '"') {
                isQuoted = false;
            } else if (isAtBeginning && c == '"') {
                isQuoted = true;
                isAtBeginning = false;
            } else if (!isQuoted && (c == separator || c == '\r' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                isAtBeginning = true;
            } else {
                cell.append(c);
                isAtBeginning = false;
            }
        }
        return cells;
    }

    private static Arguments text(String text, String expected) {
        return Arguments.of(text, expected);
    }

    private static Arguments same(String text) {
        return Arguments.of(text, text);
    }
}
