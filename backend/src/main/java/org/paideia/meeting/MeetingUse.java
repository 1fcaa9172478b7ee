package org.paideia.meeting;

import java.util.List;

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
}
