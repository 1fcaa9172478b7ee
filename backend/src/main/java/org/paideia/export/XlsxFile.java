package org.paideia.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.paideia.export.Table.Column;

/**
 * A table as a workbook of one sheet. A text stays in its own cell and is marked as a text, so that none is a formula,
 * whatever it begins with. Rows leave portion by portion: of the largest table no more is held than of a small one.
 */
final class XlsxFile<T> {

    /** What a sheet holds below its headings. */
    static final long MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int PORTION = 500;
    private static final int LONGEST_TEXT = 32_767;

    /** In characters: a longer text is cut on the screen, not in the cell. */
    private static final int WIDEST_COLUMN = 60;

    private final Table<T> table;
    private final int[] widths;
    private int written;

    XlsxFile(Table<T> table) {
        this.table = table;
        this.widths = new int[table.columns().size()];
    }

    /** Writes it once. A workbook is closed only when it is whole: one that was broken off must not open as if it were. */
    void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Paideia", null);
        Worksheet sheet = workbook.newWorksheet(table.name());
        sheet.freezePane(0, 1);
        row(sheet, table.columns().stream().map(Column::name).toArray());
        sheet.range(0, 0, 0, widths.length - 1).style().bold().set();
        table.rows().each(row -> row(sheet, table.columns().stream().map(column -> column.cell(row)).toArray()));
        if (written < PORTION) {
            fit(sheet);
        }
        workbook.finish();
    }

    private void row(Worksheet sheet, Object[] cells) throws IOException {
        for (int column = 0; column < cells.length; column++) {
            cell(sheet, column, cells[column]);
        }
        written++;
        if (written % PORTION == 0) {
            if (written == PORTION) {
                fit(sheet);
            }
            sheet.flush();
        }
    }

    private void cell(Worksheet sheet, int column, Object cell) {
        switch (cell) {
            case null -> {
                return;
            }
            case Number number -> sheet.value(written, column, number);
            case Boolean truth -> sheet.value(written, column, truth);
            default -> sheet.inlineString(written, column, held(lined(cell.toString())));
        }
        widths[column] = Math.max(widths[column], cell.toString().length());
    }

    /** The columns are as wide as their first rows need; after those have left, nothing can be said of them. */
    private void fit(Worksheet sheet) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.min(WIDEST_COLUMN, widths[column]) + 2);
        }
    }

    /** A workbook knows one way to end a line; readers make it of any other. */
    private static String lined(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** As much of a text as a cell holds. */
    private static String held(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean isInPair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, isInPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
