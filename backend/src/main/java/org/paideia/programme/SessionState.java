package org.paideia.programme;

import java.util.Set;

/** Whether a session takes place. */
public enum SessionState {
    SCHEDULED,
    /** It does not, and stays visible as such. */
    CANCELLED;

    /** The states that may follow. */
    public Set<SessionState> next() {
        return Set.of(this == SCHEDULED ? CANCELLED : SCHEDULED);
    }
}
