package org.paideia.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.conference.Conference;
import org.paideia.conference.ConferenceUse;
import org.paideia.eventrole.EventRolePolicy;
import org.paideia.eventrole.GatheringKind;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingGap;
import org.paideia.meeting.MeetingUse;
import org.paideia.shared.command.Action;

/** An event for which people can register is cancelled and not deleted. */
@ApplicationScoped
public class RegistrationUse implements MeetingUse, ConferenceUse {

    private final Registrations registrations;
    private final EventRolePolicy policy;

    RegistrationUse(Registrations registrations, EventRolePolicy policy) {
        this.registrations = registrations;
        this.policy = policy;
    }

    @Override
    public boolean isUsed(Meeting meeting) {
        return registrations.areThere(GatheringKind.MEETING, meeting.slug());
    }

    @Override
    public boolean isUsed(Conference conference) {
        return registrations.areThere(GatheringKind.CONFERENCE, conference.slug());
    }

    @Override
    public List<MeetingGap> gaps(Meeting meeting) {
        return List.of();
    }

    @Override
    public List<Action> actions(Caller caller, Meeting meeting, boolean mayChange) {
        return actions(caller, meeting, "setMeetingRegistration");
    }

    @Override
    public List<Action> actions(Caller caller, Conference conference) {
        return actions(caller, conference, "setConferenceRegistration");
    }

    private List<Action> actions(Caller caller, Gathering event, String setting) {
        if (!caller.isSignedIn() || !caller.mayWrite() || !event.isOpen()) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>();
        if (policy.organising(caller, event).isPresent()) {
            actions.add(Action.of(setting, "PUT", event.path() + "/registration"));
        }
        if (policy.checkingIn(caller, event).isPresent()) {
            actions.add(Action.of("recordCheckIns", "POST", "/check-ins"));
        }
        if (policy.mayGrant(caller, event)) {
            actions.add(Action.of("grantEventRole", "POST", "/event-roles"));
        }
        return actions;
    }
}
