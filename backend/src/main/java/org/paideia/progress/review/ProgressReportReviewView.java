package org.paideia.progress.review;

import java.time.Instant;
import java.util.List;
import org.paideia.commitment.review.FieldComment;
import org.paideia.progress.ProgressReportState;

/**
 * One round of a review as both sides see it.
 *
 * @param round counted from 1
 * @param outcome the state to which it led; SUBMITTED while it waits
 * @param words of the reviewer on the whole, or null
 */
public record ProgressReportReviewView(
        int round, Instant submittedAt, ProgressReportState outcome, Instant reviewedAt, String words, List<FieldComment> comments) {}
