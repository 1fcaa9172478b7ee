package org.paideia.progress.task;

import java.time.Instant;
import java.util.UUID;
import org.paideia.progress.CommitmentRef;

/**
 * Something that waits for a reviewer.
 *
 * @param record the id of what waits
 * @param since when it waits
 */
public record ReviewQueueItem(ReviewQueueKind kind, UUID record, CommitmentRef commitment, Instant since) {

    static final String COLUMNS = "w.kind, w.id, w.since, " + CommitmentRef.COLUMNS;
    static final String FROM = "WaitingReview w join Commitment a on a.id = w.commitment join a.city c left join c.parent p";

    static ReviewQueueItem read(Object[] row) {
        return new ReviewQueueItem((ReviewQueueKind) row[0], (UUID) row[1], CommitmentRef.read(row, 3), (Instant) row[2]);
    }
}
