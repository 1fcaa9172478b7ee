package org.paideia.convocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.agenda.EventState;
import org.paideia.convocation.answer.MeetingAnswers;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingGap;
import org.paideia.meeting.MeetingUse;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.shared.command.Action;

/** What convocations have to do with meetings: one that was convoked is cancelled and not deleted. */
@ApplicationScoped
class ConvokedMeetings implements MeetingUse {

    /** An answer to the question what one may do names no more. */
    private static final int MOST_CITIES = 20;

    private final Convocations convocations;
    private final MeetingAnswers answers;
    private final MemberNetworks members;

    ConvokedMeetings(Convocations convocations, MeetingAnswers answers, MemberNetworks members) {
        this.convocations = convocations;
        this.answers = answers;
        this.members = members;
    }

    @Override
    public boolean isUsed(Meeting meeting) {
        return convocations.last(meeting).isPresent();
    }

    @Override
    public List<MeetingGap> gaps(Meeting meeting) {
        if (meeting.state() != EventState.CONFIRMED) {
            return List.of();
        }
        if (convocations.last(meeting).isEmpty()) {
            return List.of(new MeetingGap("CONVOCATION", null, "Send the convocation to the member cities."));
        }
        long missing = answers.missing(meeting);
        return missing == 0
                ? List.of()
                : List.of(new MeetingGap("ANSWERS", null, "Member cities that have not answered: " + missing + "."));
    }

    @Override
    public List<Action> actions(Caller caller, Meeting meeting, boolean mayChange) {
        if (meeting.state() != EventState.CONFIRMED) {
            return List.of();
        }
        String path = "/meetings/" + meeting.slug();
        List<Action> actions = new ArrayList<>();
        if (mayChange) {
            actions.add(Action.of("createConvocation", "POST", path + "/convocations"));
        }
        if (caller.isSignedIn() && caller.mayWrite() && convocations.last(meeting).isPresent()) {
            caller.cities(Role.FOCAL_POINT, Role.DEPUTY).stream()
                    .filter(city -> members.isMember(city, meeting.network().slug()))
                    .sorted()
                    .limit(MOST_CITIES)
                    .forEach(city -> actions.add(Action.of("setMeetingAnswer", "PUT", path + "/answers/" + city)));
        }
        return actions;
    }
}
