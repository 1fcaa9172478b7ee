package org.paideia.inbox;

import org.paideia.activity.feed.ActivityView;

/**
 * An entry in somebody's inbox.
 *
 * @param position its place in the whole history
 */
public record InboxEntryView(long position, boolean unread, ActivityView activity) {}
