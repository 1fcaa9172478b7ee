package org.paideia.registration;

import java.util.Map;
import java.util.Set;

/** Where a registration stands. */
public enum RegistrationState {
    /** It waits to be approved and holds no place. */
    PENDING,
    /** It has a place. */
    CONFIRMED,
    /** It waits for a place, in the order of arrival. */
    WAITLISTED,
    /** It was refused. */
    DECLINED,
    /** It was given up. */
    CANCELLED,
    /** The event took place, and they were there. */
    ATTENDED,
    /** They had said that they could not come. */
    EXCUSED,
    /** They had a place and were not there. */
    ABSENT;

    /** The one table of what may follow what. */
    private static final Map<RegistrationState, Set<RegistrationState>> NEXT = Map.of(
            PENDING, Set.of(CONFIRMED, WAITLISTED, DECLINED, CANCELLED),
            CONFIRMED, Set.of(CANCELLED),
            WAITLISTED, Set.of(CONFIRMED, CANCELLED),
            DECLINED, Set.of(),
            CANCELLED, Set.of(),
            ATTENDED, Set.of(),
            EXCUSED, Set.of(),
            ABSENT, Set.of());

    public Set<RegistrationState> next() {
        return NEXT.get(this);
    }
}
