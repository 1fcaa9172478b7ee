package org.paideia.export;

/**
 * Makes a text harmless that a spreadsheet reads from a CSV. A program takes a cell for a formula when it begins with one
 * of a few signs, and runs it, perhaps with the rights of an administrator. What begins a cell depends on the program: it
 * may split lines at commas, semicolons or tabs, whichever the file was written with; it may break a line within a cell;
 * and it may pass over blanks and quotes. So an apostrophe is put before each sign that could come first anywhere: it makes
 * what follows a text.
 */
final class SpreadsheetText {

    /** As on any keyboard, and in the wide and small forms that programs in East Asia take for the same. */
    private static final String SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b";

    /** What may end a cell or a line, in some program. */
    private static final String ENDS = ",;\t\r\n\u000b\f\u0085\u2028\u2029";

    /** What shows nothing, though Unicode counts it among the letters and symbols. */
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private SpreadsheetText() {}

    /** The text, with an apostrophe before each sign with which a spreadsheet would begin a formula. */
    static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 1);
        boolean isFirst = true;
        for (int c : text.codePoints().toArray()) {
            if (isFirst && SIGNS.indexOf(c) >= 0) {
                safe.append('\'');
            }
            isFirst = ENDS.indexOf(c) >= 0 || isFirst && isPassedOver(c);
            safe.appendCodePoint(c);
        }
        return safe.toString();
    }

    private static boolean isPassedOver(int c) {
        return c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || FILLERS.indexOf(c) >= 0;
    }
}
