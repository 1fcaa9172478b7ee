package org.paideia.activity;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Map;
import org.paideia.shared.text.LanguageMap;

/**
 * An entry of the history, to be put into a sentence for a reader.
 *
 * @param event its type
 * @param record what it happened to
 * @param about the records that it is about, with the record itself
 * @param names what they are called, as far as that is known
 * @param language of the reader: en, es or fr
 */
public record Told(
        String event, Ref record, List<Ref> about, Map<Ref, LanguageMap> names, List<Change> changes, String language) {

    /** The key of the record of that kind that it is about, or null. */
    public String key(String kind) {
        return about.stream().filter(ref -> ref.kind().equals(kind)).map(Ref::key).findFirst().orElse(null);
    }

    /** What the record of that kind that it is about is called, in the language of the reader as far as names go. */
    public String name(String kind) {
        return about.stream()
                .filter(ref -> ref.kind().equals(kind))
                .map(ref -> names.containsKey(ref) ? names.get(ref).in(language) : ref.key())
                .findFirst()
                .orElse(null);
    }

    /** The same with its article, for the name of a network within a sentence; null where it is about none. */
    public String nameWithArticle(String kind) {
        String name = name(kind);
        return name == null ? null : Grammar.withArticle(name, language);
    }

    /** The words of a bundle in the language of the reader. */
    public <W> W words(Class<W> bundle) {
        return language.equals("en")
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language));
    }
}
