package org.paideia.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paideia.export.Table.Column;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.Portions;
import org.paideia.testing.Spreadsheet;
import org.w3c.dom.Element;

/** What stands in a workbook, read from its XML. */
class XlsxFileTest {

    private static final int MANY = 100_000;

    @Test
    void keepsNumbersNumbersAndAllElseTexts() {
        Spreadsheet read = written(
                -7, 870_456L, new BigDecimal("-33.40"), 1.5, true, false, null, "Torino", "", LocalDate.of(2026, 11, 29), List.of("iaec", "gnlc"), "42");
        assertEquals(
                Arrays.asList(
                        new BigDecimal("-7"), new BigDecimal("870456"), new BigDecimal("-33.40"), new BigDecimal("1.5"), true, false, null,
                        "Torino", "", "2026-11-29", "iaec gnlc", "42"),
                read.rows().stream().skip(1).map(row -> row.getFirst()).toList());
    }

    @Test
    void makesNoTextAFormulaAndLeavesItAsItIs() {
        Object[] texts = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "a;=cmd|' /C calc'!A0", "\uff1d1", "<f>1+1</f>", "a & \"b\" 'c' \ud83c\udf0d"};
        Spreadsheet read = written(texts);
        assertEquals(List.of(texts), read.rows().stream().skip(1).map(row -> row.getFirst()).toList());
        assertFalse(read.sheet().contains("<f>"), read.sheet());
    }

    @Test
    void keepsItsHeadingsBoldAndInSight() {
        Spreadsheet read = written("a");
        Element pane = (Element) read.root("xl/worksheets/sheet1.xml").getElementsByTagName("pane").item(0);
        assertEquals("0 1 frozen", pane.getAttribute("xSplit") + " " + pane.getAttribute("ySplit") + " " + pane.getAttribute("state"));
        List<Element> cells = elements(read.root("xl/worksheets/sheet1.xml"), "c");
        assertEquals(List.of("value", "filled"), read.rows().getFirst());
        assertTrue(isBold(read, cells.get(0)) && isBold(read, cells.get(1)));
        assertFalse(isBold(read, cells.get(2)));
    }

    @Test
    void cutsATextThatNoCellHolds() {
        Spreadsheet read = written("x".repeat(32_768), "x".repeat(32_766) + "\ud83c\udf0d", "x".repeat(32_767));
        assertEquals(
                List.of(32_767, 32_766, 32_767),
                read.rows().stream().skip(1).map(row -> row.getFirst().toString().length()).toList());
    }

    @Test
    void makesColumnsAsWideAsTheirTextsWithinBounds() {
        assertEquals("22.0", width(written("x".repeat(20))));
        assertEquals("62.0", width(written("x".repeat(1_000))));
        assertEquals("22.0", width(written(IntStream.range(0, 600).mapToObj(i -> "x".repeat(20)).toArray())));
    }

    @Test
    void holdsItsHeadingsWhereThereIsNothing() {
        assertEquals(List.of(List.of("value", "filled")), written().rows());
    }

    /** When the last rows are read, most of the first have left. */
    @Test
    void leavesWhileItIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        List<Integer> left = new ArrayList<>();
        var rows = new Portions<Object>("value", request -> {
            int from = request.cursor() == null ? 0 : Integer.parseInt(request.cursor());
            int until = Math.min(MANY, from + request.limit());
            left.add(out.size());
            return new Page<>(
                    IntStream.range(from, until).mapToObj(i -> (Object) ("row " + i + " " + Integer.toHexString(i * 0x9E3779B1))).toList(),
                    until == MANY ? null : Integer.toString(until),
                    null);
        });
        new XlsxFile<>(table(rows)).write(out);
        assertTrue(left.getLast() > out.size() * 0.9, left.getLast() + " of " + out.size());
        assertEquals(MANY + 1, Spreadsheet.of(out.toByteArray()).rows().size());
    }

    @Test
    void isNoWorkbookWhenItBreaksOff() {
        var out = new ByteArrayOutputStream();
        var rows = new Portions<Object>("value", request -> {
            if (request.cursor() != null) {
                throw new IllegalStateException("away");
            }
            return new Page<>(List.of("a"), "next", null);
        });
        assertThrows(IllegalStateException.class, () -> new XlsxFile<>(table(rows)).write(out));
        assertThrows(UncheckedIOException.class, () -> Spreadsheet.of(out.toByteArray()));
    }

    private static Spreadsheet written(Object... values) {
        var out = new ByteArrayOutputStream();
        var rows = new Portions<Object>("value", request -> new Page<>(Arrays.asList(values), null, null));
        try {
            new XlsxFile<>(table(rows)).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Spreadsheet.of(out.toByteArray());
    }

    private static Table<Object> table(Portions<Object> rows) {
        return new Table<>("values", List.of(new Column<>("value", value -> value), new Column<>("filled", value -> "x")), rows);
    }

    private static String width(Spreadsheet read) {
        return elements(read.root("xl/worksheets/sheet1.xml"), "col").getFirst().getAttribute("width");
    }

    private static boolean isBold(Spreadsheet read, Element cell) {
        Element styles = read.root("xl/styles.xml");
        String style = cell.getAttribute("s").isEmpty() ? "0" : cell.getAttribute("s");
        Element format = elements(elements(styles, "cellXfs").getFirst(), "xf").get(Integer.parseInt(style));
        Element font = elements(styles, "font").get(Integer.parseInt(format.getAttribute("fontId")));
        return !elements(font, "b").isEmpty();
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}
