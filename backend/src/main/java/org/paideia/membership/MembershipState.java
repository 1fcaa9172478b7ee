package org.paideia.membership;

import java.util.Map;
import java.util.Set;

/**
 * Where a membership stands. DECLINED and WITHDRAWN are final: joining again is a new record.
 */
public enum MembershipState {
    DRAFT,
    SUBMITTED,
    ADMITTED,
    ON_HOLD,
    DECLINED,
    WITHDRAWN;

    /** The one table of what may follow what. A draft is discarded, not withdrawn. */
    private static final Map<MembershipState, Set<MembershipState>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(ADMITTED, DECLINED, WITHDRAWN),
            ADMITTED, Set.of(ON_HOLD, WITHDRAWN),
            ON_HOLD, Set.of(ADMITTED, WITHDRAWN),
            DECLINED, Set.of(),
            WITHDRAWN, Set.of());

    Set<MembershipState> next() {
        return NEXT.get(this);
    }
}
