package org.paideia.inbox;

/**
 * How much is new.
 *
 * @param unread how many, a hundred at the most
 * @param more whether there are more
 */
public record InboxSummaryView(int unread, boolean more) {}
