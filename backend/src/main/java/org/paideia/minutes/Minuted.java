package org.paideia.minutes;

import org.paideia.meeting.Meeting;

/** What stands in minutes, and is read by whoever may read these. */
public interface Minuted {

    Minutes minutes();

    default Meeting meeting() {
        return minutes().meeting();
    }
}
