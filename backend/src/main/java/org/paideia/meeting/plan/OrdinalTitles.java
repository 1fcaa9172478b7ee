package org.paideia.meeting.plan;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paideia.shared.text.LanguageMap;

/** Titles that count: of "17th Meeting" comes "18th Meeting", of "XVII Encuentro" nothing that a machine should guess. */
public final class OrdinalTitles {

    private static final Pattern ENGLISH = Pattern.compile("(?<![\\d.,])(\\d+)(st|nd|rd|th)\\b");
    private static final Pattern FRENCH_FIRST = Pattern.compile("(?<![\\d.,])1(er|re|ère)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])(\\d+)(?![\\d])");

    private OrdinalTitles() {}

    /** The same titles counted on; one without the number stays as it is. */
    public static LanguageMap next(LanguageMap titles, int ordinal) {
        Map<String, String> next = new TreeMap<>();
        titles.texts().forEach((language, title) -> next.put(language, next(title, ordinal)));
        return new LanguageMap(next);
    }

    private static String next(String title, int ordinal) {
        Matcher english = ENGLISH.matcher(title);
        if (english.find() && english.group(1).equals(String.valueOf(ordinal))) {
            return title.substring(0, english.start()) + (ordinal + 1) + ending(ordinal + 1) + title.substring(english.end());
        }
        Matcher french = FRENCH_FIRST.matcher(title);
        if (ordinal == 1 && french.find()) {
            return title.substring(0, french.start()) + "2e" + title.substring(french.end());
        }
        Matcher number = NUMBER.matcher(title);
        while (number.find()) {
            if (number.group(1).equals(String.valueOf(ordinal))) {
                return title.substring(0, number.start()) + (ordinal + 1) + title.substring(number.end());
            }
        }
        return title;
    }

    private static String ending(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
