package org.paideia.commitment.review;

import java.time.Instant;
import java.util.List;
import org.paideia.commitment.CommitmentState;

/**
 * One round of a review as both sides see it.
 *
 * @param round counted from 1
 * @param outcome the state to which it led; SUBMITTED while it waits
 * @param words of the reviewer on the whole, or null
 */
public record CommitmentReviewView(
        int round, Instant submittedAt, CommitmentState outcome, Instant reviewedAt, String words, List<FieldComment> comments) {}
