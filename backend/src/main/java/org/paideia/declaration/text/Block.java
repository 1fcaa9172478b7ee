package org.paideia.declaration.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;

/**
 * One part of a text. Its id stays the same across versions and languages, so that a commitment or a link can name a
 * clause whatever its number is by then.
 *
 * @param behind the languages whose text is older than the source, or missing though the language was there
 */
record Block(UUID id, BlockKind kind, LanguageMap texts, List<String> behind) {

    Block {
        behind = behind == null ? List.of() : List.copyOf(behind);
    }

    /** A new block, held against what a text may be. */
    static Block of(BlockCreate content, String sourceLanguage, String pointer) {
        check(content, sourceLanguage, pointer);
        return new Block(UuidVersion7Strategy.INSTANCE.generateUuid(null), content.kind(), content.texts(), List.of());
    }

    /** The same block as it is to be; languages that still say what the source said before fall behind. */
    Block rewritten(BlockCreate content, String sourceLanguage) {
        check(content, sourceLanguage, "");
        Set<String> late = new TreeSet<>(behind);
        if (!text(sourceLanguage).equals(content.texts().texts().get(sourceLanguage))) {
            late.addAll(content.texts().texts().keySet());
        }
        content.texts().texts().forEach((language, text) -> {
            if (!text.equals(text(language))) {
                late.remove(language);
            }
        });
        late.remove(sourceLanguage);
        return new Block(id, content.kind(), content.texts(), List.copyOf(late));
    }

    /** The same block without a language. */
    Block without(String language) {
        Map<String, String> rest = new HashMap<>(texts.texts());
        rest.remove(language);
        List<String> late = new ArrayList<>(behind);
        late.remove(language);
        return new Block(id, kind, new LanguageMap(rest), late);
    }

    /** The same block, with these languages to be caught up with. */
    Block missing(Set<String> languages) {
        Set<String> late = new TreeSet<>(behind);
        languages.stream().filter(language -> !texts.has(language)).forEach(late::add);
        return new Block(id, kind, texts, List.copyOf(late));
    }

    String text(String language) {
        return texts.texts().get(language);
    }

    private static void check(BlockCreate content, String sourceLanguage, String pointer) {
        List<Violation> violations = new ArrayList<>();
        if (!content.texts().has(sourceLanguage)) {
            violations.add(Violation.at(pointer + "/texts", "source-language-missing",
                    "Must hold the text in the source language, " + sourceLanguage + "."));
        }
        content.texts().texts().forEach((language, text) ->
                violations.addAll(Wording.violations(text, pointer + "/texts/" + language)));
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
