package org.paideia.shared.text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** The rule that each text of a record exists in the record's source language. */
public final class Sourced {

    private Sourced() {}

    /** Refuses a content of which a text lacks the source language: each of its maps of languages, whatever it is called. */
    public static void require(String sourceLanguage, Record content) {
        require(sourceLanguage, content, "");
    }

    /** @param pointer where the content stands in what was sent; empty where it is the whole */
    public static void require(String sourceLanguage, Record content, String pointer) {
        List<Violation> violations = violations(sourceLanguage, content, pointer);
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    /** The same, to be told together with what else is wrong. */
    public static List<Violation> violations(String sourceLanguage, Record content, String pointer) {
        List<Violation> violations = new ArrayList<>();
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            if (component.getType() == LanguageMap.class
                    && Changeable.value(component, content) instanceof LanguageMap map
                    && !map.has(sourceLanguage)) {
                violations.add(Violation.at(pointer + "/" + component.getName(), "source-language-missing",
                        "Must hold the text in the source language, " + sourceLanguage + "."));
            }
        }
        return violations;
    }
}
