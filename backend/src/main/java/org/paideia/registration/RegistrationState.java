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
    /** The delegate was there: somebody checked them in. */
    ATTENDED,
    /** The delegate was not there, and had said so. */
    EXCUSED,
    /** The delegate was not there. */
    ABSENT;

    /** The one table of what may follow what. A check-in is taken back to CONFIRMED, and so is what was said of somebody who was not there. */
    private static final Map<RegistrationState, Set<RegistrationState>> NEXT = Map.of(
            PENDING, Set.of(CONFIRMED, WAITLISTED, DECLINED, CANCELLED),
            CONFIRMED, Set.of(CANCELLED, ATTENDED, EXCUSED, ABSENT),
            WAITLISTED, Set.of(CONFIRMED, CANCELLED),
            DECLINED, Set.of(),
            CANCELLED, Set.of(),
            ATTENDED, Set.of(CONFIRMED),
            EXCUSED, Set.of(CONFIRMED, ATTENDED, ABSENT),
            ABSENT, Set.of(CONFIRMED, ATTENDED, EXCUSED));

    public Set<RegistrationState> next() {
        return NEXT.get(this);
    }

    /** Whether it holds a place at the event: to come to, or where the delegate already is. */
    public boolean hasPlace() {
        return this == CONFIRMED || this == ATTENDED;
    }
}
