package org.paideia.progress.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that waits for a reviewer: a view of the database over what does, whatever it is, so that it is one list. */
@Entity
@Immutable
class WaitingReview {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReviewQueueKind kind;

    private UUID commitment;
    private Instant since;

    protected WaitingReview() {}
}
