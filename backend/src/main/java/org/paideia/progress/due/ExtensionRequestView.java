package org.paideia.progress.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.progress.CommitmentRef;

/**
 * A wish for more time as both sides of the review see it.
 *
 * @param reason of the city
 * @param dueOn the day on which the report was due when it was asked, in UTC
 * @param words of the reviewer, or null
 */
public record ExtensionRequestView(
        UUID id,
        CommitmentRef commitment,
        ExtensionRequestState state,
        int months,
        String reason,
        LocalDate dueOn,
        Instant askedAt,
        Instant decidedAt,
        String words) {

    static ExtensionRequestView of(ExtensionRequest request) {
        return new ExtensionRequestView(
                request.id(), CommitmentRef.of(request.commitment()), request.state(), request.months(), request.reason(),
                request.dueOn(), request.createdAt(), request.decidedAt(), request.words());
    }
}
