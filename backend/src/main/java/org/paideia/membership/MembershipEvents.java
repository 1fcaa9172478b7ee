package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.city.City;
import org.paideia.network.Network;

/** What happens to memberships. */
@ApplicationScoped
class MembershipEvents implements Events {

    static final EventType DRAFTED = EventType.edit("membership.drafted");
    static final EventType SUBMITTED = EventType.happened("membership.submitted");
    static final EventType ADMITTED = EventType.happened("membership.admitted");
    static final EventType DECLINED = EventType.happened("membership.declined");
    static final EventType PAUSED = EventType.happened("membership.paused");
    static final EventType RESUMED = EventType.happened("membership.resumed");
    static final EventType ENDED = EventType.happened("membership.ended");
    static final EventType TAKEN_BACK = EventType.happened("membership.taken-back");
    static final EventType UPDATED = EventType.edit("membership.updated");
    static final EventType DISCARDED = EventType.edit("membership.discarded");
    static final EventType STEP_ADDED = EventType.edit("membership.step-added");

    @Override
    public List<EventType> types() {
        return List.of(
                DRAFTED, SUBMITTED, ADMITTED, DECLINED, PAUSED, RESUMED, ENDED, TAKEN_BACK, UPDATED, DISCARDED, STEP_ADDED);
    }

    /** What it is called when a membership has gone on from one state to another; null for the first of them. */
    static EventType moving(MembershipState from, Membership membership) {
        return switch (membership.state()) {
            case DRAFT -> DRAFTED;
            case SUBMITTED -> SUBMITTED;
            case ADMITTED -> from == MembershipState.ON_HOLD ? RESUMED : ADMITTED;
            case ON_HOLD -> PAUSED;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> membership.isPublic() ? ENDED : TAKEN_BACK;
        };
    }

    @Override
    public String sentence(Told told) {
        MembershipWords words = told.words(MembershipWords.class);
        String city = told.name(City.KIND);
        String network = told.nameWithArticle(Network.KIND);
        return switch (told.event()) {
            case "membership.drafted" -> network == null ? words.draftedSomewhere(city) : words.drafted(city, network);
            case "membership.submitted" -> words.submitted(city, network);
            case "membership.admitted" -> words.admitted(city, network);
            case "membership.declined" -> words.declined(city, network);
            case "membership.paused" -> words.paused(city, network);
            case "membership.resumed" -> words.resumed(city, network);
            case "membership.ended" -> words.ended(city, network);
            case "membership.taken-back" -> words.tookBack(city, network);
            case "membership.discarded" -> network == null ? words.discardedSomewhere(city) : words.discarded(city, network);
            case "membership.step-added" -> words.stepAdded(city, network);
            default -> network == null ? words.updatedSomewhere(city) : words.updated(city, network);
        };
    }

    @Override
    public String page(Told told) {
        return "/cities/" + told.key(City.KIND);
    }
}
