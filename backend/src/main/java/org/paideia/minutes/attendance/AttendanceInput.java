package org.paideia.minutes.attendance;

import org.paideia.agenda.EventMode;
import org.paideia.shared.problem.Problems;

/**
 * Whether a city was at a meeting.
 *
 * @param mode null where it was not present, and where it is not known
 * @param people how many were there for it; null where it was not present, and where that is not known
 */
public record AttendanceInput(Presence presence, PresenceMode mode, Integer people) {

    /** Refuses what is said of a presence that was none. */
    void require() {
        if (presence != Presence.PRESENT && mode != null) {
            throw Problems.invalid("/mode", "does-not-fit", "The city was not present: leave this out.");
        }
        if (presence != Presence.PRESENT && people != null) {
            throw Problems.invalid("/people", "does-not-fit", "The city was not present: leave this out.");
        }
    }

    /** With the only way in which one could be present at such a meeting, where there is only one; refuses another. */
    AttendanceInput at(EventMode meeting) {
        if (presence != Presence.PRESENT || meeting == EventMode.HYBRID) {
            return this;
        }
        PresenceMode only = PresenceMode.valueOf(meeting.name());
        if (mode != null && mode != only) {
            throw Problems.rule("/mode", "does-not-fit", "The meeting was " + meeting + ".");
        }
        return new AttendanceInput(presence, only, people);
    }
}
