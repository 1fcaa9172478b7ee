package org.paideia.inbox;

import org.paideia.activity.Ref;

/** A record to follow, by kind and by slug, or by id where it has no slug. */
public record FollowCreate(String kind, String id) {

    Ref ref() {
        return new Ref(kind, id);
    }
}
