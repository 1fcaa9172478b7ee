package org.paideia.declaration.text;

import java.util.Map;
import java.util.Set;
import org.paideia.shared.problem.Problems;

/** How far a text is in one language. OUTDATED comes by itself when the source changes, and goes when it is caught up with. */
public enum TranslationStatus {
    ORIGINAL,
    DRAFT,
    REVIEWED,
    OUTDATED;

    /** The one table of what someone may make of what. */
    private static final Map<TranslationStatus, Set<TranslationStatus>> NEXT = Map.of(
            ORIGINAL, Set.of(), DRAFT, Set.of(REVIEWED), OUTDATED, Set.of(REVIEWED), REVIEWED, Set.of(DRAFT));

    Set<TranslationStatus> next() {
        return NEXT.get(this);
    }

    /** The status of that name, if a translation may go there from where it is. */
    static TranslationStatus named(String name, TranslationStatus from) {
        return from.next().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.transition(from, name, from.next()));
    }
}
