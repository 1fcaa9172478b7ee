package org.paideia.progress;

import org.paideia.commitment.CommitmentProgress;

/** What a city says of a commitment: it goes on, it is done, or it is given up. */
public enum ReportedProgress {
    IN_PROGRESS,
    COMPLETED,
    ABANDONED;

    /** As the commitment says it. */
    public CommitmentProgress asProgress() {
        return CommitmentProgress.valueOf(name());
    }
}
