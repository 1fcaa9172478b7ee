package org.paideia.commitment.review;

/** The network that is to review a commitment, by its slug. */
public record CommitmentReviewerInput(String network) {}
