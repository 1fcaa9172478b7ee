package org.paideia.convocation.answer;

import org.paideia.shared.problem.Problems;

/**
 * The answer of a city.
 *
 * @param people how many come, if somebody does
 * @param note for the secretariat, or null
 */
public record MeetingAnswerInput(AnswerKind answer, Integer people, String note) {

    /** Refuses a number of people that does not go with the answer. */
    void require() {
        if (answer == AnswerKind.COMING && people == null) {
            throw Problems.invalid("/people", "required", "Say how many people are coming.");
        }
        if (answer != AnswerKind.COMING && people != null) {
            throw Problems.invalid("/people", "does-not-fit", "The city is not coming: leave out the number of people.");
        }
    }
}
