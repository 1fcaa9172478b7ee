package org.paideia.minutes.decision;

/** How a vote went, in votes. */
public record Vote(int inFavour, int against, int abstained) {}
