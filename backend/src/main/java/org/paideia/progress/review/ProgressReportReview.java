package org.paideia.progress.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.paideia.commitment.review.FieldComment;
import org.paideia.progress.ProgressReport;
import org.paideia.progress.ProgressReportState;

/** One round of the review of a report: when the city submitted, and what the reviewer said. */
@Entity
class ProgressReportReview {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgressReport report;

    private int round;
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private ProgressReportState outcome;

    private Instant reviewedAt;
    private String words;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FieldComment> comments = List.of();

    protected ProgressReportReview() {}

    ProgressReportReview(ProgressReport submitted) {
        this.report = submitted;
        this.round = submitted.rounds();
        this.submittedAt = submitted.submittedAt();
        this.outcome = ProgressReportState.SUBMITTED;
    }

    void answer(ProgressReportState outcome, String words, List<FieldComment> comments, Instant now) {
        this.outcome = outcome;
        this.words = words;
        this.comments = List.copyOf(comments);
        this.reviewedAt = now;
    }

    ProgressReportReviewView view() {
        return new ProgressReportReviewView(round, submittedAt, outcome, reviewedAt, words, List.copyOf(comments));
    }
}
