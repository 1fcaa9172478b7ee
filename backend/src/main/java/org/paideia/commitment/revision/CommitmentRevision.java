package org.paideia.commitment.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.term.CommitmentTerms;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;

/**
 * What a city proposes to be held to instead of what was published. It exists because a target that could be moved unseen
 * would be none: the reviewer decides, and what stood before stays visible with the reason for the change.
 */
@Entity
class CommitmentRevision extends VersionedRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private CommitmentTerms before;

    @JdbcTypeCode(SqlTypes.JSON)
    private CommitmentTerms after;

    private String note;
    private Instant decidedAt;
    private String words;

    protected CommitmentRevision() {}

    CommitmentRevision(Commitment commitment, int number, CommitmentRevisionCreate content, Instant now) {
        super(now);
        content.terms().require(commitment.sourceLanguage(), commitment.held().milestoneNumbers(), "/terms");
        if (content.terms().equals(commitment.held().terms())) {
            throw Problems.rule("/terms", "does-not-fit", "It is the same as what is published.");
        }
        this.commitment = commitment;
        this.number = number;
        this.state = RevisionState.PROPOSED;
        this.before = commitment.held().terms();
        this.after = content.terms();
        this.note = content.note();
    }

    void requireNext(RevisionState to) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
    }

    /** @param words of the reviewer, or null */
    void become(RevisionState to, String words, Instant now) {
        requireNext(to);
        if (to == RevisionState.DECLINED && words == null) {
            throw Problems.invalid("/note", "required", "Say why.");
        }
        this.state = to;
        this.words = words;
        this.decidedAt = now;
        touched(now);
    }

    Commitment commitment() {
        return commitment;
    }

    RevisionState state() {
        return state;
    }

    CommitmentTerms before() {
        return before;
    }

    CommitmentTerms after() {
        return after;
    }

    CommitmentRevisionView view() {
        return new CommitmentRevisionView(
                id(), number, commitment.id(), state, before, after, note, createdAt(), decidedAt, words);
    }
}
