package org.paideia.meeting;

import java.util.List;
import org.paideia.access.Caller;
import org.paideia.shared.command.Action;

/**
 * What other records have to do with meetings. They lie to the right of this feature, so it says here what it needs of
 * them; each feature that has such records answers for itself.
 */
public interface MeetingUse {

    /** Whether a record needs the meeting, so that it is cancelled and not deleted. */
    boolean isUsed(Meeting meeting);

    /**
     * What the meeting lacks of what that feature keeps. What is needed for CLOSED refuses the closing of a meeting that
     * asks for minutes; it is asked while the meeting is locked.
     */
    List<MeetingGap> gaps(Meeting meeting);

    /**
     * What the caller may do now about the meeting in that feature.
     *
     * @param mayChange whether the caller may change what belongs to the meeting
     */
    List<Action> actions(Caller caller, Meeting meeting, boolean mayChange);
}
