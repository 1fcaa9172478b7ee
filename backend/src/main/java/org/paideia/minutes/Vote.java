package org.paideia.minutes;

/** How a vote went, in votes. */
public record Vote(int inFavour, int against, int abstained) {}
