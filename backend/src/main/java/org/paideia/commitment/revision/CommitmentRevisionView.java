package org.paideia.commitment.revision;

import java.time.Instant;
import java.util.UUID;
import org.paideia.commitment.term.CommitmentTerms;

/**
 * A revision as callers see it.
 *
 * @param commitment its id
 * @param note why, in the words of the city
 * @param words of the reviewer, or null
 */
public record CommitmentRevisionView(
        UUID id,
        int number,
        UUID commitment,
        RevisionState state,
        CommitmentTerms before,
        CommitmentTerms after,
        String note,
        Instant proposedAt,
        Instant decidedAt,
        String words) {}
