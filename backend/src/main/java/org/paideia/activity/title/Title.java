package org.paideia.activity.title;

import java.util.List;
import org.paideia.shared.text.LanguageMap;

/**
 * What a record is called, for whoever names or finds it without knowing its feature.
 *
 * @param names by language, with one in the source language
 * @param sourceLanguage the language to fall back on
 * @param page the path of its page in the app behind the language, for example {@code /cities/espoo-fi}
 * @param address its path in the API
 * @param isPublic whether everybody may know of the record
 * @param furtherWords other names under which it is found, such as an acronym
 * @param line what tells it from others of that name, such as the country of a city; null where nothing does
 */
public record Title(
        LanguageMap names,
        String sourceLanguage,
        String page,
        String address,
        boolean isPublic,
        List<String> furtherWords,
        LanguageMap line) {

    public Title(LanguageMap names, String sourceLanguage, String page, boolean isPublic) {
        this(names, sourceLanguage, page, page, isPublic, List.of(), null);
    }

    /** The same, found under these words, too. */
    public Title foundAs(List<String> words) {
        return new Title(names, sourceLanguage, page, address, isPublic, words, line);
    }

    /** The same, with a line that tells it from others. */
    public Title with(LanguageMap further) {
        return new Title(names, sourceLanguage, page, address, isPublic, furtherWords, further);
    }

    /** The same, at that path in the API. */
    public Title at(String path) {
        return new Title(names, sourceLanguage, page, path, isPublic, furtherWords, line);
    }
}
