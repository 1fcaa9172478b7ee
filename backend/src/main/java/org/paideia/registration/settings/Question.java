package org.paideia.registration.settings;

import java.util.List;
import org.paideia.shared.text.LanguageMap;

/**
 * A question of the organiser to whoever registers.
 *
 * @param version how often it was put in other words, from 1
 * @param sensitive whether its answers are erased 30 days after the event
 * @param choices empty but for a CHOICE
 * @param condition null where it is always asked
 */
public record Question(
        String code,
        int version,
        QuestionKind kind,
        LanguageMap labels,
        boolean required,
        boolean sensitive,
        List<QuestionChoice> choices,
        QuestionCondition condition) {

    static Question of(QuestionInput input, int version) {
        return new Question(
                input.code(), version, input.kind(), input.labels(), input.required(), input.sensitive(), input.choices(),
                input.condition());
    }

    /** Whether it asks the same in the same words. */
    boolean asks(QuestionInput input) {
        return kind == input.kind() && labels.equals(input.labels()) && choices.equals(input.choices());
    }

    /** Whether that can be an answer. */
    public boolean takes(String text) {
        return switch (kind) {
            case TEXT -> true;
            case CHOICE -> choices.stream().anyMatch(choice -> choice.code().equals(text));
            case YES_NO -> text.equals("yes") || text.equals("no");
        };
    }
}
