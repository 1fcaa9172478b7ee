package org.paideia.minutes;

import org.paideia.shared.problem.Problems;

/**
 * What a meeting says of the minutes of the one before.
 *
 * @param corrections in words, where there are some, else null
 */
public record MinutesApprovalInput(ApprovalOutcome outcome, String corrections) {

    /** Refuses corrections that do not go with the outcome. */
    void require() {
        if (outcome == ApprovalOutcome.CORRECTED && corrections == null) {
            throw Problems.invalid("/corrections", "required", "Say what is to be corrected.");
        }
        if (outcome == ApprovalOutcome.APPROVED && corrections != null) {
            throw Problems.invalid("/corrections", "does-not-fit", "Leave out corrections if the minutes are approved as written.");
        }
    }
}
