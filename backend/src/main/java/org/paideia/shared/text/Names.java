package org.paideia.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable: for searching, for sorting, for addresses. */
public final class Names {

    private static final int LONGEST_SORTABLE = 300;
    private static final int LONGEST_SLUG = 100;

    private Names() {}

    /** Lower case without accents, one space between words: what is searched and sorted by. */
    public static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ı", "i")
                .replace("æ", "ae").replace("œ", "oe")
                .replaceAll("[\\s'’`\\-/.,()]+", " ")
                .strip();
    }

    /** A folded name that is no longer than a column to sort by; folding can make a name longer. */
    public static String sortable(String name) {
        return folded(name).codePoints()
                .limit(LONGEST_SORTABLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The pattern of {@code like … escape '!'} that finds a folded text anywhere; null finds everything, so it stays null. */
    public static String containing(String text) {
        return text == null ? null : "%" + folded(text).replaceAll("[%_!]", "!$0") + "%";
    }

    /** A name for addresses, for example {@code espoo}; empty where the script has no Latin letters. */
    public static String slug(String name) {
        return slug(name, "");
    }

    /** A name for addresses with that ending, cut so that both fit; empty where the script has no Latin letters. */
    public static String slug(String name, String ending) {
        String plain = folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        int room = LONGEST_SLUG - ending.length();
        String fitting = plain.length() <= room ? plain : plain.substring(0, room).replaceAll("-+$", "");
        return fitting.isEmpty() ? "" : fitting + ending;
    }
}
