package org.paideia.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a document beside the text itself, in the language of the text or, where there are none in it, in English. */
public final class SheetWords {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final String textLanguage;

    private SheetWords(ResourceBundle words, String textLanguage) {
        this.words = words;
        this.textLanguage = textLanguage;
    }

    public static SheetWords of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new SheetWords(
                ResourceBundle.getBundle("documents/wording", locale, SheetWords.class.getClassLoader(), NO_OTHER_LANGUAGE),
                language);
    }

    /** The language that these words are in. */
    public String language() {
        return words.getLocale().equals(Locale.ROOT) ? "en" : words.getLocale().toLanguageTag();
    }

    String get(String key) {
        return words.getString(key);
    }

    /** "Page 1 of 2" in pieces: {@code 0} where the number of the page comes, {@code 1} where that of all pages. */
    public List<String> page() {
        return List.of(words.getString("page").split("[{}]"));
    }

    /** A day as it is written in the language of the text. */
    String day(LocalDate day) {
        return Printing.day(day, textLanguage);
    }
}
