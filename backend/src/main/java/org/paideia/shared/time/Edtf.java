package org.paideia.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Extended Date/Time Format (ISO 8601-2:2019, annex A; Library of Congress specification) that agendas of
 * cities need: a day, a month, a season, a year, an interval of these, each perhaps uncertain (?), approximate (~) or
 * both (%), and a day of an unknown year (XXXX-MM-DD).
 */
final class Edtf {

    /** What a text means: how precise it is and between which days it lies; no bounds where the year is unknown. */
    record Meaning(Precision precision, LocalDate earliest, LocalDate latest) {}

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[?~%]?");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d{2})-(\\d{2})");

    private Edtf() {}

    static Optional<Meaning> parse(String text) {
        try {
            Matcher yearless = YEARLESS.matcher(text);
            if (yearless.matches()) {
                // A leap year, so that 29 February is a day.
                LocalDate.of(2024, Integer.parseInt(yearless.group(1)), Integer.parseInt(yearless.group(2)));
                return Optional.of(new Meaning(Precision.UNKNOWN, null, null));
            }
            String[] ends = text.split("/", -1);
            if (ends.length == 1) {
                return date(ends[0]);
            }
            return ends.length == 2 ? interval(ends[0], ends[1]) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Meaning> interval(String from, String to) {
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

    private static Optional<Meaning> date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return Optional.of(new Meaning(Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        int month = Integer.parseInt(date.group(2));
        if (date.group(3) != null) {
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(date.group(3)));
            return Optional.of(new Meaning(Precision.DAY, day, day));
        }
        return Optional.of(month >= 21 && month <= 24 ? season(year, month) : month(year, month));
    }

    private static Meaning month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Meaning(Precision.MONTH, whole.atDay(1), whole.atEndOfMonth());
    }

    /** Northern seasons: spring (21) March to May, and so on; winter (24) of a year runs from its December. */
    private static Meaning season(int year, int code) {
        YearMonth first = YearMonth.of(year, (code - 20) * 3);
        return new Meaning(Precision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
