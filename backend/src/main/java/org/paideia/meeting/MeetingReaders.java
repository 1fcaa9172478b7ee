package org.paideia.meeting;

import org.paideia.access.Caller;

/**
 * Who besides the members may know of a meeting that is for them. What makes somebody such a reader lies to the right of
 * this feature, so it says here what it needs of that.
 */
public interface MeetingReaders {

    /** Whether the caller, who has signed in, may know of the meeting. */
    boolean mayRead(Caller caller, Meeting meeting);
}
