package org.paideia.commitment;

/** How far a commitment has come. Accepted reports alone change it. */
public enum CommitmentProgress {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    ABANDONED;

    /** Whether no further report is due. */
    public boolean isOver() {
        return this == COMPLETED || this == ABANDONED;
    }
}
