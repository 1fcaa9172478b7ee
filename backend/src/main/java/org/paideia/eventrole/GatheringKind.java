package org.paideia.eventrole;

import org.paideia.conference.Conference;
import org.paideia.meeting.Meeting;

/** The sorts of events at which people have roles and for which they register. */
public enum GatheringKind {
    MEETING(Meeting.KIND),
    CONFERENCE(Conference.KIND);

    private final String record;

    GatheringKind(String record) {
        this.record = record;
    }

    /** How the history names such a record. */
    public String record() {
        return record;
    }
}
