package org.paideia.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** The rule that each text of a record exists in the record's source language. */
public final class Sourced {

    private Sourced() {}

    /**
     * @param maps the texts by the name of their field; null where there is none
     */
    public static void require(String sourceLanguage, Map<String, LanguageMap> maps) {
        List<Violation> violations = new ArrayList<>();
        maps.forEach((field, map) -> {
            if (map != null && !map.has(sourceLanguage)) {
                violations.add(Violation.at("/" + field, "source-language-missing",
                        "Must hold the text in the source language, " + sourceLanguage + "."));
            }
        });
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
