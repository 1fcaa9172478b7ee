package org.paideia.minutes.actionpoint;

import java.util.EnumSet;
import java.util.Set;

/** How far an action point has come. */
public enum ActionPointState {
    /** It is to be done. */
    OPEN,
    /** It was done. */
    DONE,
    /** It will not be done. */
    DROPPED;

    /** The states that may follow; what was settled is opened again before it is settled otherwise. */
    Set<ActionPointState> next() {
        return this == OPEN ? EnumSet.of(DONE, DROPPED) : EnumSet.of(OPEN);
    }
}
