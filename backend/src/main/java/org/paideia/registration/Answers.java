package org.paideia.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.paideia.registration.settings.Question;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** Holds what somebody answered against what is asked now; everything that is wrong is told at once. */
public final class Answers {

    private Answers() {}

    /** @param at where in the body they stand, for example {@code /answers} */
    public static List<RegistrationAnswer> read(RegistrationSettings settings, List<RegistrationAnswerInput> inputs, String at) {
        List<Violation> wrong = new ArrayList<>();
        List<RegistrationAnswer> answers = read(settings, inputs, at, wrong);
        if (!wrong.isEmpty()) {
            throw Problems.rules("The answers do not fit the questions.", wrong);
        }
        return answers;
    }

    /** The same, where other things may be wrong beside them. */
    public static List<RegistrationAnswer> read(
            RegistrationSettings settings, List<RegistrationAnswerInput> inputs, String at, List<Violation> wrong) {
        Map<String, String> given = new HashMap<>();
        List<RegistrationAnswer> answers = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            RegistrationAnswerInput input = inputs.get(i);
            String here = at + "/" + i;
            Optional<Question> question = settings.question(input.question());
            if (question.isEmpty()) {
                wrong.add(settings.hasAsked(input.question())
                        ? Violation.at(here + "/question", "question-withdrawn", "This is no longer asked.")
                        : Violation.at(here + "/question", "unknown-record", "There is no such question."));
            } else if (question.get().version() != input.version()) {
                wrong.add(Violation.at(here + "/version", "question-changed", "The wording of the question has changed."));
            } else if (given.put(input.question(), input.text()) != null) {
                wrong.add(Violation.at(here + "/question", "repeated", "It has already been answered."));
            } else if (!question.get().takes(input.text())) {
                wrong.add(Violation.at(here + "/text", "not-one-of", "That is not one of the answers."));
            } else {
                answers.add(answer(question.get(), input.text()));
            }
        }
        if (wrong.isEmpty()) {
            fit(settings, given, inputs, at, wrong);
        }
        return answers;
    }

    /** Whether all that is asked is answered, and nothing else. */
    private static void fit(
            RegistrationSettings settings, Map<String, String> given, List<RegistrationAnswerInput> inputs, String at, List<Violation> wrong) {
        for (Question question : settings.questions()) {
            boolean isAsked = question.condition() == null
                    || question.condition().text().equals(given.get(question.condition().question()));
            boolean isAnswered = given.containsKey(question.code());
            if (isAsked && question.required() && !isAnswered) {
                wrong.add(Violation.at(at, "required", "Answer '" + question.code() + "'."));
            } else if (!isAsked && isAnswered) {
                int which = inputs.stream().map(RegistrationAnswerInput::question).toList().indexOf(question.code());
                wrong.add(Violation.at(at + "/" + which + "/question", "does-not-fit", "This question is not asked after your other answers."));
            }
        }
    }

    private static RegistrationAnswer answer(Question question, String text) {
        return new RegistrationAnswer(
                question.code(), question.version(), question.kind(), question.labels(), question.sensitive(), text);
    }
}
