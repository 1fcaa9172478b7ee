package org.paideia.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paideia.shared.time.When;

/**
 * Says a date in words, exactly as precisely as it is known: a season stays a season, a year that the source does not
 * print is said to be missing, and what is uncertain, approximate, open or unknown is said to be. The app says the same
 * (when.ts); one table of examples holds both. What has no words in a language is said in English.
 */
public final class WhenWords {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{4}|\\d{3}X|\\d\\dXX|XXXX)(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?(?<mark>[?~%])?");

    /** A date of one end: the year with X for digits that are not known; a month, from 21 on a season, 0 where not known. */
    private record DateParts(String year, int month, int day, boolean isUncertain, boolean isApproximate) {

        boolean isDay() {
            return day > 0;
        }

        boolean isSeason() {
            return month > 12;
        }

        boolean isMonth() {
            return month > 0 && !isSeason() && !isDay();
        }

        boolean isYear() {
            return month == 0 && year.matches("\\d{4}");
        }

        boolean isDecade() {
            return year.matches("\\d{3}X");
        }

        boolean isSameYear(DateParts other) {
            return year.equals(other.year);
        }

        boolean isSame(DateParts other) {
            return isSameYear(other) && month == other.month && day == other.day;
        }
    }

    private final ResourceBundle words;
    private final Locale locale;

    private WhenWords(String language) {
        this.words = ResourceBundle.getBundle(
                "documents/when", Locale.of(language), WhenWords.class.getClassLoader(), NO_OTHER_LANGUAGE);
        this.locale = words.getLocale().equals(Locale.ROOT) ? Locale.UK : words.getLocale();
    }

    /** The date in words of that language (BCP 47 tag), as they stand in a sentence or alone. */
    public static String of(When when, String language) {
        return new WhenWords(Locale.forLanguageTag(language).getLanguage()).say(when);
    }

    private String say(When when) {
        if (when.edtf() == null) {
            return word("unknown");
        }
        String[] ends = when.edtf().split("/", -1);
        DateParts from = read(ends[0]);
        if (ends.length == 1) {
            return uncertain(one(from), from.isUncertain(), when, from);
        }
        DateParts to = read(ends[1]);
        if (from != null && to != null && from.isSame(to)) {
            return uncertain(one(from), from.isUncertain() || to.isUncertain(), when, from);
        }
        String said = from != null && to != null ? span(from, to) : from != null ? from(from, ends[1]) : until(to, ends[0]);
        boolean isApproximate = from != null && from.isApproximate() || to != null && to.isApproximate();
        boolean isUncertain = from != null && from.isUncertain() || to != null && to.isUncertain();
        return uncertain(
                isApproximate ? word("approximateInterval", "when", said) : said, isUncertain, when, from == null ? to : from);
    }

    /** Says that it is not certain; where the source prints no year, that this is why. */
    private String uncertain(String said, boolean isUncertain, When when, DateParts date) {
        if (!isUncertain) {
            return said;
        }
        boolean isYearPrinted = when.asWritten() == null
                || Pattern.compile("((?<!\\d)" + date.year() + "|[’'/.-]" + date.year().substring(2) + ")(?!\\d)")
                        .matcher(when.asWritten())
                        .find();
        return word(isYearPrinted ? "uncertain" : "yearNotInSource", "when", said);
    }

    private String one(DateParts date) {
        if (date.isApproximate()) {
            return joined(word("approximate", "when", articled(date)));
        }
        String said = bare(date);
        return date.isDay() && date.year().equals("XXXX") ? word("yearUnknown", "when", said) : said;
    }

    private String span(DateParts from, DateParts to) {
        if (from.isDay() && to.isDay()) {
            boolean isOneMonth = from.isSameYear(to) && from.month() == to.month();
            String first = isOneMonth ? day(from, "d") : from.isSameYear(to) ? day(from, dayAndMonth()) : bare(from);
            return joined(word(isOneMonth ? "range" : "rangeOfMonths",
                    Map.of("from", word("theDay", "when", first), "to", articled(to))));
        }
        if (from.isYear() && to.isYear()) {
            return from.year() + "–" + to.year();
        }
        String first = from.isMonth() && to.isMonth() && from.isSameYear(to) ? day(from, "MMMM") : articled(from);
        return joined(word("between", Map.of("from", first, "to", articled(to))));
    }

    private String from(DateParts from, String end) {
        return joined(word(end.isEmpty() ? "fromUnknownEnd" : "from", "when", articled(from)));
    }

    private String until(DateParts to, String beginning) {
        String said = joined(word(to.isMonth() || to.isYear() ? "untilIn" : "until", "when", articled(to)));
        return beginning.isEmpty() ? word("untilUnknownBeginning", "when", said) : said;
    }

    private String bare(DateParts date) {
        return named(date, "season", "decade");
    }

    /** The same with its article, where the language has one there. */
    private String articled(DateParts date) {
        String said = named(date, "theSeason", "theDecade");
        return date.isDay() ? word("theDay", "when", said) : said;
    }

    private String named(DateParts date, String season, String decade) {
        if (date.isSeason()) {
            return word(season + date.month(), "year", date.year());
        }
        if (date.isDecade()) {
            return word(decade, "year", date.year().replace('X', '0'));
        }
        if (date.isDay()) {
            return day(date, date.year().equals("XXXX") ? dayAndMonth() : dayAndMonth() + year());
        }
        if (date.year().equals("XXXX")) {
            return word("unknown");
        }
        if (date.isMonth()) {
            return day(date, "MMMM" + year());
        }
        return date.isYear()
                ? date.year()
                : word("century", Map.of("from", date.year().replace('X', '0'), "to", date.year().replace('X', '9')));
    }

    private String dayAndMonth() {
        return locale.getLanguage().equals("es") ? "d 'de' MMMM" : "d MMMM";
    }

    private String year() {
        return locale.getLanguage().equals("es") ? " 'de' yyyy" : " yyyy";
    }

    private String day(DateParts date, String pattern) {
        // A leap year stands for the year that nobody printed, so that 29 February is a day.
        int year = date.year().equals("XXXX") ? 2024 : Integer.parseInt(date.year());
        String said = DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.of(year, date.month(), Math.max(1, date.day())));
        return locale.getLanguage().equals("fr") ? said.replaceFirst("^1(?= |$)", "1er") : said;
    }

    /** What Spanish and French draw together: de el, à le, de octobre. */
    private String joined(String said) {
        return switch (locale.getLanguage()) {
            case "es" -> said.replaceAll("(^|\\s)de el ", "$1del ").replaceAll("(^|\\s)a el ", "$1al ");
            case "fr" -> said.replaceAll("(^|\\s)de le ", "$1du ").replaceAll("(^|\\s)de les ", "$1des ")
                    .replaceAll("à le ", "au ").replaceAll("à les ", "aux ").replaceAll("(^|\\s)de (?=[aeéo])", "$1d’");
            default -> said;
        };
    }

    private String word(String key) {
        return words.getString(key);
    }

    private String word(String key, String name, String value) {
        return word(key, Map.of(name, value));
    }

    private String word(String key, Map<String, String> values) {
        String said = words.getString(key);
        for (var value : values.entrySet()) {
            said = said.replace("{" + value.getKey() + "}", value.getValue());
        }
        return said;
    }

    /** One end of an interval, or null where that is open or not known. */
    private static DateParts read(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        String mark = date.group("mark");
        return new DateParts(
                date.group("year"), number(date.group("month")), number(date.group("day")),
                "?".equals(mark) || "%".equals(mark), "~".equals(mark) || "%".equals(mark));
    }

    private static int number(String digits) {
        return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
    }
}
