package org.paideia.access;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;

/** The languages in which letters are written. */
public final class LetterLanguage {

    private static final String DEFAULT = "en";
    private static final List<String> ALL = List.of(DEFAULT, "es", "fr");

    private LetterLanguage() {}

    /**
     * The one that suits best what a reader asks for (RFC 4647), or null where none does.
     *
     * @param accepted what was sent in Accept-Language; what cannot be understood counts as not sent
     */
    public static String preferred(String accepted) {
        try {
            return accepted == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(accepted), ALL);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** English, where no other is known. */
    public static String orDefault(String language) {
        return language == null ? DEFAULT : language;
    }

    /** How dates are written: for English as most of the world reads it, the day before the month. */
    public static Locale locale(String language) {
        return language.equals(DEFAULT) ? Locale.UK : Locale.forLanguageTag(language);
    }

    public static LetterWords words(String language) {
        return words(LetterWords.class, language);
    }

    /** The words of a bundle in a language of letters. */
    public static <W> W words(Class<W> bundle, String language) {
        return language.equals(DEFAULT) ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(language));
    }
}
