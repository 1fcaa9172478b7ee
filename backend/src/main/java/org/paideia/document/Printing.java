package org.paideia.document;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.paideia.document.pdf.ArabicShapes;
import org.paideia.document.pdf.Fonts;
import org.paideia.shared.problem.Violation;

/** What a PDF can show. The rest is refused or said otherwise before anything is signed: no document has holes. */
public final class Printing {

    /** English of no country: days come before months. */
    private static final String INTERNATIONAL_ENGLISH = "en-001";

    private static final int SOFT_HYPHEN = 0xad;

    private Printing() {}

    /** The signs of a text that no font has, or that do not take the shapes that their script asks for; each once. */
    public static List<String> unprintable(String text) {
        return text.codePoints()
                .distinct()
                .filter(sign -> !isPrintable(sign))
                .mapToObj(Character::toString)
                .toList();
    }

    /** Refuses such signs at that place of a body. */
    public static Optional<Violation> violation(String text, String pointer) {
        List<String> signs = unprintable(text);
        return signs.isEmpty()
                ? Optional.empty()
                : Optional.of(Violation.at(pointer, "unprintable",
                        "Holds what the signed document cannot show: " + String.join(" ", signs)));
    }

    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(Printing::isPrintable);
    }

    /** The first of these ways to say the same that can be shown; the first of all where none can. Nulls are no ways. */
    public static String firstPrintable(Stream<String> ways) {
        List<String> all = ways.filter(Objects::nonNull).toList();
        return all.stream().filter(Printing::isPrintable).findFirst().orElseGet(all::getFirst);
    }

    /** A day as it is written in that language (BCP 47), or in English where that cannot be shown: one form wherever it stands. */
    public static String day(LocalDate day, String language) {
        return day(day, Locale.forLanguageTag(language.equals("en") ? INTERNATIONAL_ENGLISH : language));
    }

    /** The same, for a country of that language. */
    public static String day(LocalDate day, Locale language) {
        return firstPrintable(Stream.of(language, Locale.forLanguageTag(INTERNATIONAL_ENGLISH))
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)::withLocale)
                .map(format -> format.format(day)));
    }

    /**
     * A text so that it can be shown: as it is, or where no font has its script in Latin letters, and without what has none
     * there, either.
     */
    public static String readable(String text) {
        if (isPrintable(text)) {
            return text;
        }
        String latin = Transliterator.getInstance("Any-Latin; NFC").transliterate(text);
        return latin.codePoints()
                .filter(Printing::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isPrintable(int sign) {
        return Character.isWhitespace(sign)
                || sign == SOFT_HYPHEN
                || Fonts.have(sign) && !ArabicShapes.lack(sign) && !ArabicShapes.isShape(sign);
    }
}
