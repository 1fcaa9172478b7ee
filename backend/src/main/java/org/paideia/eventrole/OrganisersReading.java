package org.paideia.eventrole;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.access.Caller;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingReaders;

/** Who organises a meeting or lets people in there may know of it, also where it is for members. */
@ApplicationScoped
public class OrganisersReading implements MeetingReaders {

    private final EventRolePolicy policy;

    OrganisersReading(EventRolePolicy policy) {
        this.policy = policy;
    }

    @Override
    public boolean mayRead(Caller caller, Meeting meeting) {
        return policy.checkingIn(caller, meeting).isPresent();
    }
}
