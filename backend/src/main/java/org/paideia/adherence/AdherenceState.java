package org.paideia.adherence;

import java.util.Map;
import java.util.Set;

/** Where an adherence stands. WITHDRAWN is final: signing again is a new record. */
public enum AdherenceState {
    DRAFT,
    SIGNED,
    WITHDRAWN;

    /** The one table of what may follow what. A draft is discarded, not withdrawn. */
    private static final Map<AdherenceState, Set<AdherenceState>> NEXT =
            Map.of(DRAFT, Set.of(SIGNED), SIGNED, Set.of(WITHDRAWN), WITHDRAWN, Set.of());

    Set<AdherenceState> next() {
        return NEXT.get(this);
    }
}
