package org.paideia.commitment.revision;

import org.paideia.commitment.term.CommitmentTerms;

/**
 * What a city wants to be held to from then on.
 *
 * @param terms the whole of it
 * @param note why
 */
public record CommitmentRevisionCreate(CommitmentTerms terms, String note) {}
