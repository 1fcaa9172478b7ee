package org.paideia.inbox;

/** Up to which position of the history the inbox was read. */
public record InboxReadMarkInput(long upTo) {}
