package org.paideia.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extended Date/Time Format (ISO 8601-2:2019, annex A; Library of Congress specification), levels 0 and 1, and of level 2
 * a day of an unknown year (XXXX-MM-DD): a day, a month, a season, a year, digits that are not known (201X, 2025-XX), an
 * interval of these, open or with an unknown end, each perhaps uncertain (?), approximate (~) or both (%). Clock times
 * have fields of their own, and no city keeps an agenda before the year 1 or after 9999: these are no dates here.
 */
final class Edtf {

    /** What a text means: how precise it is and between which days it lies; a bound is null where it is not known. */
    record Meaning(Precision precision, LocalDate earliest, LocalDate latest) {}

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?(?:(?<!X)[?~%])?");
    private static final Pattern YEARS = Pattern.compile("(\\d{2}|\\d{3})(XX?)");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d{2})-(\\d{2})");
    private static final Pattern UNKNOWN = Pattern.compile("XXXX(-XX(-XX)?)?");
    private static final Meaning ANY_TIME = new Meaning(Precision.UNKNOWN, null, null);

    private final boolean southern;

    private Edtf(boolean southern) {
        this.southern = southern;
    }

    /** @param southern whether the place lies in the south, where the seasons are half a year apart */
    static Optional<Meaning> parse(String text, boolean southern) {
        try {
            return new Edtf(southern).whole(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Meaning> whole(String text) {
        if (UNKNOWN.matcher(text).matches()) {
            return Optional.of(ANY_TIME);
        }
        Matcher yearless = YEARLESS.matcher(text);
        if (yearless.matches()) {
            // A leap year, so that 29 February is a day.
            LocalDate.of(2024, Integer.parseInt(yearless.group(1)), Integer.parseInt(yearless.group(2)));
            return Optional.of(ANY_TIME);
        }
        String[] ends = text.split("/", -1);
        if (ends.length == 1) {
            return date(ends[0]);
        }
        return ends.length == 2 ? interval(ends[0], ends[1]) : Optional.empty();
    }

    private Optional<Meaning> interval(String from, String to) {
        if (isOpen(from)) {
            return isOpen(to) ? Optional.empty() : date(to).map(end -> new Meaning(end.precision(), null, end.latest()));
        }
        if (isOpen(to)) {
            return date(from).map(begin -> new Meaning(begin.precision(), begin.earliest(), null));
        }
        Optional<Meaning> first = date(from);
        Optional<Meaning> last = date(to);
        if (first.isEmpty() || last.isEmpty() || first.get().earliest().isAfter(last.get().latest())) {
            return Optional.empty();
        }
        Precision coarser = first.get().precision().compareTo(last.get().precision()) >= 0
                ? first.get().precision()
                : last.get().precision();
        return Optional.of(new Meaning(coarser, first.get().earliest(), last.get().latest()));
    }

    /** Whether an end of an interval is open (..) or not known (nothing written). */
    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private Optional<Meaning> date(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches() && years.group(1).length() + years.group(2).length() == 4) {
            int first = Integer.parseInt(years.group(1)) * (int) Math.pow(10, years.group(2).length());
            int last = first + (int) Math.pow(10, years.group(2).length()) - 1;
            return first == 0 ? Optional.empty() : Optional.of(new Meaning(Precision.UNKNOWN, year(first).earliest(), year(last).latest()));
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches() || date.group(1).equals("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        String month = date.group(2);
        String day = date.group(3);
        if (month == null) {
            return Optional.of(year(year));
        }
        if (month.equals("XX")) {
            return day == null || day.equals("XX") ? Optional.of(year(year)) : Optional.empty();
        }
        int number = Integer.parseInt(month);
        if (day == null) {
            return Optional.of(number >= 21 && number <= 24 ? season(year, number) : month(year, number));
        }
        if (day.equals("XX")) {
            return Optional.of(month(year, number));
        }
        LocalDate known = LocalDate.of(year, number, Integer.parseInt(day));
        return Optional.of(new Meaning(Precision.DAY, known, known));
    }

    private static Meaning year(int year) {
        return new Meaning(Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Meaning month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Meaning(Precision.MONTH, whole.atDay(1), whole.atEndOfMonth());
    }

    /** The three months of a season, in the north spring from March on; one that begins in December is of that year. */
    private Meaning season(int year, int code) {
        int inTheNorth = (code - 20) * 3;
        YearMonth first = YearMonth.of(year, southern ? (inTheNorth + 5) % 12 + 1 : inTheNorth);
        return new Meaning(Precision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
