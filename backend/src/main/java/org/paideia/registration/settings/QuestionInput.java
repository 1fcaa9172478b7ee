package org.paideia.registration.settings;

import java.util.List;
import org.paideia.shared.text.LanguageMap;

/** A question of the organiser, as it is sent. */
public record QuestionInput(
        String code,
        QuestionKind kind,
        LanguageMap labels,
        boolean required,
        boolean sensitive,
        List<QuestionChoice> choices,
        QuestionCondition condition) {

    public QuestionInput {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }
}
