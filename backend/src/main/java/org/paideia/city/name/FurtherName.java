package org.paideia.city.name;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paideia.shared.problem.Problems;

/**
 * A name of a city beside its own and those in each language: people look for a city by what it was called once, by what its
 * seal says, and by what everybody says for short.
 *
 * @param language in which it is called so
 * @param source where the name is from, or null where nobody said
 */
public record FurtherName(Kind kind, String language, String name, String source) {

    /** What kind of name it is. */
    public enum Kind {
        /** In use beside the others. */
        CURRENT,
        /** It was called so once. */
        FORMER,
        /** Shorter than the others. */
        SHORT,
        /** The full one, in documents. */
        OFFICIAL
    }

    /** What tells it from others: a second source makes no second name. */
    private record Known(Kind kind, String language, String name) {}

    /** As tables show it: the name, with its language behind it. */
    public String withLanguage() {
        return name + " (" + language + ")";
    }

    /** Refuses names that stand there twice, whatever their sources. */
    public static void requireDistinct(List<FurtherName> names) {
        Set<Known> seen = new HashSet<>();
        for (int at = 0; at < names.size(); at++) {
            FurtherName name = names.get(at);
            String written = Normalizer.normalize(name.name.strip(), Normalizer.Form.NFC);
            if (!seen.add(new Known(name.kind, name.language, written))) {
                throw Problems.rule("/furtherNames/" + at, "repeated", "Is there already, of that kind and in that language.");
            }
        }
    }
}
