package org.paideia.progress.due;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.paideia.commitment.Commitment;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;

/**
 * The wish of a city for more time for a report, and the answer. It exists because a deadline that moves by itself is none:
 * the reviewer grants more time, for each report once, and both the wish and the answer stay.
 */
@Entity
class ExtensionRequest extends VersionedRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private ExtensionRequestState state;

    private int months;
    private String reason;

    /** The day on which the report was due when it was asked, in UTC. */
    private LocalDate dueOn;

    private Instant decidedAt;
    private String words;

    protected ExtensionRequest() {}

    ExtensionRequest(Commitment commitment, ExtensionRequestCreate content, Instant now) {
        super(now);
        this.commitment = commitment;
        this.state = ExtensionRequestState.ASKED;
        this.months = content.months();
        this.reason = content.reason();
        this.dueOn = commitment.due().amberOn();
    }

    /** Refuses more time for what had some already. */
    static void requireNoneGranted(Commitment commitment) {
        if (commitment.due().extensionMonths() > 0) {
            throw Problems.conflict("extension-used", "More time has already been granted for this report. It can only be granted once.");
        }
    }

    void requireNext(ExtensionRequestState to) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
    }

    /** @param words of the reviewer, or null */
    void become(ExtensionRequestState to, String words, Instant now) {
        requireNext(to);
        if (to == ExtensionRequestState.DECLINED && words == null) {
            throw Problems.invalid("/note", "required", "Say why.");
        }
        if (to == ExtensionRequestState.GRANTED) {
            requireNoneGranted(commitment);
            if (!dueOn.equals(commitment.due().amberOn())) {
                throw Problems.conflict("settled", "The due date of the report has changed. The city must ask again.");
            }
        }
        this.state = to;
        this.words = words;
        this.decidedAt = now;
        touched(now);
    }

    Commitment commitment() {
        return commitment;
    }

    ExtensionRequestState state() {
        return state;
    }

    int months() {
        return months;
    }

    String reason() {
        return reason;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String words() {
        return words;
    }
}
