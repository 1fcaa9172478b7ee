package org.paideia.commitment.review;

/** Why a commitment is put on hold; it is public. */
public record CommitmentHoldInput(String note) {}
