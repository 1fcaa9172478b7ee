package org.paideia.agenda;

import java.util.EnumSet;
import java.util.Set;

/** How far a meeting or a conference has come, and where it may go from there. */
public enum EventState {
    /** Planned; its date may be as vague as "autumn 2025". */
    TENTATIVE,
    /** Its day is fixed. */
    CONFIRMED,
    /** It took place. */
    HELD,
    /** It took place, and what it decided is written down. */
    CLOSED,
    /** It does not take place; it stays visible, so that nobody travels in vain. */
    CANCELLED;

    /** The states that may follow; CONFIRMED to TENTATIVE is a postponement, CLOSED to HELD a reopening. */
    public Set<EventState> next() {
        return switch (this) {
            case TENTATIVE -> EnumSet.of(CONFIRMED, CANCELLED);
            case CONFIRMED -> EnumSet.of(TENTATIVE, HELD, CANCELLED);
            case HELD -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(HELD);
            case CANCELLED -> EnumSet.noneOf(EventState.class);
        };
    }
}
