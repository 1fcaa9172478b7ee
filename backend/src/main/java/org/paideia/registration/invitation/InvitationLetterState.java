package org.paideia.registration.invitation;

import java.util.Map;
import java.util.Set;

/** Where a letter of invitation stands. */
public enum InvitationLetterState {
    /** A delegate asks for it. */
    REQUESTED,
    /** It can be fetched and verified. */
    ISSUED,
    /** The organiser refused it or took it back. */
    DECLINED;

    /** What the organiser may make of it. Whoever asks anew, in other words, brings it back to REQUESTED. */
    private static final Map<InvitationLetterState, Set<InvitationLetterState>> NEXT = Map.of(
            REQUESTED, Set.of(ISSUED, DECLINED),
            ISSUED, Set.of(DECLINED),
            DECLINED, Set.of(ISSUED));

    public Set<InvitationLetterState> next() {
        return NEXT.get(this);
    }
}
