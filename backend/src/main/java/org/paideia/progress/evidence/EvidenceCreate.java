package org.paideia.progress.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sourced;

/**
 * Evidence to add: an address or a file, one of the two.
 *
 * @param file the id of a file of the city, or null
 */
public record EvidenceCreate(LanguageMap titles, String url, UUID file) {

    /**
     * Refuses what does not hold together in itself, all of it at once.
     *
     * @param sourceLanguage of the report
     */
    void require(String sourceLanguage) {
        List<Violation> violations = new ArrayList<>(Sourced.violations(sourceLanguage, this, ""));
        if (url == null && file == null) {
            violations.add(Violation.at("/url", "required", "Give an address or a file."));
        }
        if (url != null && file != null) {
            violations.add(Violation.at("/file", "does-not-fit", "Give an address or a file, not both."));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
