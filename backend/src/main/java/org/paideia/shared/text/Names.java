package org.paideia.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable: for searching, for sorting, for addresses. */
public final class Names {

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

    /** A name for addresses, for example {@code espoo}; empty where the script has no Latin letters. */
    public static String slug(String name) {
        return folded(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
