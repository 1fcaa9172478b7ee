package org.paideia.commitment.revision;

import java.util.EnumSet;
import java.util.Set;

/** What became of the proposal of another target, indicator or date. */
public enum RevisionState {
    PROPOSED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    /** What is decided stays decided. */
    Set<RevisionState> next() {
        return this == PROPOSED ? EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN) : EnumSet.noneOf(RevisionState.class);
    }
}
