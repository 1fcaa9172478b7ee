package org.paideia.inbox;

import java.time.Instant;
import java.util.UUID;
import org.paideia.activity.feed.ActivityView.AboutView;
import org.paideia.activity.title.RecordTitle;

/**
 * A follow as whoever follows sees it.
 *
 * @param record with its name and page, as far as the record is there and theirs to know
 */
public record FollowView(UUID id, AboutView record, Instant createdAt) {

    /** @param title null where nothing may be said of the record */
    static FollowView of(Follow follow, RecordTitle title) {
        var record = new AboutView(
                follow.ref().kind(), follow.ref().key(), title == null ? null : title.names(), title == null ? null : title.page());
        return new FollowView(follow.id(), record, follow.createdAt());
    }
}
