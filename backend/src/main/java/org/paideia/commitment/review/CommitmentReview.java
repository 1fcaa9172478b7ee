package org.paideia.commitment.review;

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
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentState;

/** One round of a review: when the city submitted, and what the reviewer said. It is kept, whatever becomes of the commitment. */
@Entity
public class CommitmentReview {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private int round;
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private CommitmentState outcome;

    private Instant reviewedAt;
    private String words;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FieldComment> comments = List.of();

    protected CommitmentReview() {}

    /** The round that begins when it is submitted. */
    public CommitmentReview(Commitment submitted) {
        this.commitment = submitted;
        this.round = submitted.rounds();
        this.submittedAt = submitted.submittedAt();
        this.outcome = CommitmentState.SUBMITTED;
    }

    /** What the reviewer said. */
    public void answer(CommitmentState outcome, String words, List<FieldComment> comments, Instant now) {
        this.outcome = outcome;
        this.words = words;
        this.comments = List.copyOf(comments);
        this.reviewedAt = now;
    }

    public CommitmentReviewView view() {
        return new CommitmentReviewView(round, submittedAt, outcome, reviewedAt, words, List.copyOf(comments));
    }
}
