package org.paideia.declaration;

import java.util.Map;
import java.util.Set;

/** Where a declaration stands: being written, open to be signed, closed. */
public enum DeclarationState {
    DRAFT,
    OPEN,
    CLOSED;

    /** The one table of what may follow what. */
    private static final Map<DeclarationState, Set<DeclarationState>> NEXT =
            Map.of(DRAFT, Set.of(OPEN), OPEN, Set.of(CLOSED), CLOSED, Set.of());

    Set<DeclarationState> next() {
        return NEXT.get(this);
    }
}
