package org.paideia.commitment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where the publication of a commitment stands. WITHDRAWN is final and stays visible. */
public enum CommitmentState {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    PUBLISHED,
    WITHDRAWN;

    /** Those that everybody may know of. */
    static final Set<CommitmentState> PUBLIC = EnumSet.of(PUBLISHED, WITHDRAWN);

    /** The one table of what may follow what. A draft is discarded, not withdrawn. */
    private static final Map<CommitmentState, Set<CommitmentState>> NEXT = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(CHANGES_REQUESTED, PUBLISHED),
            CHANGES_REQUESTED, EnumSet.of(SUBMITTED),
            PUBLISHED, EnumSet.of(WITHDRAWN),
            WITHDRAWN, EnumSet.noneOf(CommitmentState.class));

    Set<CommitmentState> next() {
        return NEXT.get(this);
    }

    /** Whether the city is writing on it. */
    boolean isWithCity() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }
}
