package org.paideia.registration.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;

/** What the contract alone cannot say of how people register. Everything that is wrong is told at once. */
final class SettingsRules {

    private SettingsRules() {}

    /** @param language of the event, in which each question has to be there */
    static void require(SettingsInput input, String language) {
        List<Violation> wrong = new ArrayList<>();
        if (input.opensAt() != null && input.closesAt() != null && !input.closesAt().isAfter(input.opensAt())) {
            wrong.add(Violation.at("/closesAt", "before-start", "Registration must close after it opens."));
        }
        if (input.places().stream().map(Places::mode).distinct().count() < input.places().size()) {
            wrong.add(Violation.at("/places", "repeated", "Name each way to take part once."));
        }
        Map<String, QuestionInput> before = new LinkedHashMap<>();
        for (int i = 0; i < input.questions().size(); i++) {
            QuestionInput question = input.questions().get(i);
            question(question, before, language, "/questions/" + i, wrong);
            before.put(question.code(), question);
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
    }

    private static void question(
            QuestionInput question, Map<String, QuestionInput> before, String language, String at, List<Violation> wrong) {
        if (before.containsKey(question.code())) {
            wrong.add(Violation.at(at + "/code", "repeated", "Each question needs its own code."));
        }
        sourced(question.labels(), language, at + "/labels", wrong);
        boolean isChoice = question.kind() == QuestionKind.CHOICE;
        if (isChoice && question.choices().size() < 2) {
            wrong.add(Violation.at(at + "/choices", "too-short", "Give at least two choices."));
        } else if (!isChoice && !question.choices().isEmpty()) {
            wrong.add(Violation.at(at + "/choices", "does-not-fit", "Only a CHOICE has choices."));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < question.choices().size(); i++) {
            QuestionChoice choice = question.choices().get(i);
            if (!codes.add(choice.code())) {
                wrong.add(Violation.at(at + "/choices/" + i + "/code", "repeated", "Each choice needs its own code."));
            }
            sourced(choice.labels(), language, at + "/choices/" + i + "/labels", wrong);
        }
        if (question.condition() != null) {
            condition(question.condition(), before, at + "/condition", wrong);
        }
    }

    private static void condition(
            QuestionCondition condition, Map<String, QuestionInput> before, String at, List<Violation> wrong) {
        QuestionInput other = before.get(condition.question());
        if (other == null) {
            wrong.add(Violation.at(at + "/question", "unknown-record", "No question before this one has that code."));
        } else if (other.kind() == QuestionKind.TEXT || !Question.of(other, 1).takes(condition.text())) {
            wrong.add(Violation.at(at + "/text", "does-not-fit", "That question cannot be answered in this way."));
        }
    }

    private static void sourced(LanguageMap labels, String language, String at, List<Violation> wrong) {
        if (!labels.has(language)) {
            wrong.add(Violation.at(at, "source-language-missing", "Must hold the text in the language of the event, " + language + "."));
        }
    }
}
