package org.paideia.shared.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Names made comparable: for searching, for sorting, for addresses. */
public final class Names {

    private static final int LONGEST_SORTABLE = 300;
    private static final int LONGEST_SLUG = 100;
    private static final int LONGEST_WITHOUT_SPACES = 30;

    /** The signs that are written for an apostrophe, among them the letters for it in Uzbek, Hawaiian and others. */
    private static final String APOSTROPHES = "'’‘`´ʻʼʹʿʾ";

    private Names() {}

    /** Lower case without accents, one space between words: what is searched and sorted by. */
    public static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}ـ]+", "");
        return arabic(plain.toLowerCase(Locale.ROOT))
                .replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ı", "i")
                .replace("æ", "ae").replace("œ", "oe").replace("þ", "th").replace("ð", "d")
                .replaceAll("[\\s\\-/.,()" + APOSTROPHES + "]+", " ")
                .strip();
    }

    /** Letters that keyboards of Arabic, Persian and Urdu write differently and readers take for the same. */
    private static String arabic(String text) {
        return text.replace('ی', 'ي').replace('ى', 'ي').replace('ک', 'ك').replace('ة', 'ه').replace('ہ', 'ه').replace('ٱ', 'ا');
    }

    /**
     * All folded forms under which someone may look for the name: as it stands; without its apostrophes, which some leave
     * out (Toʻytepa); with a space for each dash; with ae, oe and ue for the vowels that German writes so (München); and, where a script has no spaces
     * between words, from each of its characters on (대문 in 서대문구).
     */
    public static Set<String> spellings(String name) {
        Set<String> found = new LinkedHashSet<>();
        found.add(sortable(name));
        found.add(sortable(name.replaceAll("[" + APOSTROPHES + "]", "")));
        found.add(sortable(name.replaceAll("\\p{Pd}+", " ")));
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        found.add(sortable(composed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe").replace("å", "aa")));
        if (composed.codePointCount(0, composed.length()) <= LONGEST_WITHOUT_SPACES
                && composed.codePoints().anyMatch(Names::isOfSpacelessScript)) {
            for (int at = 0; at < composed.length() - 1; at += Character.charCount(composed.codePointAt(at))) {
                found.add(sortable(composed.substring(at)));
            }
        }
        found.remove("");
        return found;
    }

    /** Whether words of its script stand next to each other without spaces, so that a word begins at any character. */
    public static boolean isOfSpacelessScript(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
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
        return text == null ? null : "%" + escaped(folded(text)) + "%";
    }

    /** A text for a pattern of {@code like … escape '!'}, in which it means itself alone. */
    public static String escaped(String text) {
        return text.replaceAll("[%_!]", "!$0");
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
