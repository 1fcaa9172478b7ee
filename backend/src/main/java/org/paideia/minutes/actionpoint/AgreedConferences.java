package org.paideia.minutes.actionpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.agenda.EventState;
import org.paideia.conference.Conference;
import org.paideia.conference.ConferencePolicy;
import org.paideia.conference.ConferenceUse;
import org.paideia.shared.command.Action;

/** What action points have to do with conferences: they are written down once the conference was held. */
@ApplicationScoped
class AgreedConferences implements ConferenceUse {

    private final ActionPoints points;
    private final ConferencePolicy policy;

    AgreedConferences(ActionPoints points, ConferencePolicy policy) {
        this.points = points;
        this.policy = policy;
    }

    @Override
    public boolean isUsed(Conference conference) {
        return points.areThere(conference);
    }

    @Override
    public List<Action> actions(Caller caller, Conference conference) {
        return conference.state() == EventState.HELD && policy.changing(caller, conference.network()).isPresent()
                ? List.of(Action.of("createConferenceActionPoint", "POST", conference.path() + "/action-points"))
                : List.of();
    }
}
