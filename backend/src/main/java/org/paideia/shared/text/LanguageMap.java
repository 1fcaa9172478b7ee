package org.paideia.shared.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text by language (BCP 47 tag). Answers always carry the whole of it; whoever shows it falls back from the language
 * asked for to the source language, to English, to any, and says so.
 */
public record LanguageMap(@JsonValue Map<String, String> texts) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LanguageMap(Map<String, String> texts) {
        this.texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    public boolean has(String language) {
        return texts.containsKey(language);
    }

    /** In the language asked for, else in English, else in any. */
    public String in(String language) {
        return Stream.of(language, "en")
                .filter(texts::containsKey)
                .findFirst()
                .map(texts::get)
                .orElseGet(() -> texts.values().iterator().next());
    }
}
