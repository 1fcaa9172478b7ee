package org.paideia.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.city.City;

/** What happens to commitments. */
@ApplicationScoped
public class CommitmentEvents implements Events {

    static final EventType DRAFTED = EventType.edit("commitment.drafted");
    static final EventType UPDATED = EventType.edit("commitment.updated");
    static final EventType DISCARDED = EventType.edit("commitment.discarded");
    static final EventType SUBMITTED = EventType.edit("commitment.submitted");
    static final EventType RETURNED = EventType.edit("commitment.returned");
    static final EventType HANDED = EventType.edit("commitment.handed-over");
    static final EventType PUBLISHED = EventType.happened("commitment.published");
    static final EventType WITHDRAWN = EventType.happened("commitment.withdrawn");
    static final EventType HELD = EventType.edit("commitment.held");
    static final EventType RESUMED = EventType.edit("commitment.resumed");
    static final EventType PROGRESSED = EventType.edit("commitment.progressed");
    static final EventType COMPLETED = EventType.happened("commitment.completed");
    static final EventType ABANDONED = EventType.happened("commitment.abandoned");
    static final EventType EXTENDED = EventType.edit("commitment.extended");
    public static final EventType PROPOSED = EventType.edit("commitment.revision-proposed");
    public static final EventType REVISED = EventType.happened("commitment.revised");
    public static final EventType DECLINED = EventType.edit("commitment.revision-declined");
    public static final EventType TAKEN_BACK = EventType.edit("commitment.revision-taken-back");

    @Override
    public List<EventType> types() {
        return List.of(
                DRAFTED, UPDATED, DISCARDED, SUBMITTED, RETURNED, HANDED, PUBLISHED, WITHDRAWN, HELD, RESUMED, PROGRESSED,
                COMPLETED, ABANDONED, EXTENDED, PROPOSED, REVISED, DECLINED, TAKEN_BACK);
    }

    /** What it is called when a commitment comes to that state. */
    static EventType moving(CommitmentState to) {
        return switch (to) {
            case DRAFT -> DRAFTED;
            case SUBMITTED -> SUBMITTED;
            case CHANGES_REQUESTED -> RETURNED;
            case PUBLISHED -> PUBLISHED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /** What it is called when an accepted report says that. */
    static EventType reporting(CommitmentProgress from, CommitmentProgress to) {
        if (from == to || !to.isOver()) {
            return PROGRESSED;
        }
        return to == CommitmentProgress.COMPLETED ? COMPLETED : ABANDONED;
    }

    @Override
    public String sentence(Told told) {
        CommitmentWords words = told.words(CommitmentWords.class);
        String city = told.name(City.KIND);
        String title = told.name(Commitment.KIND);
        return switch (told.event()) {
            case "commitment.drafted" -> words.drafted(city, title);
            case "commitment.discarded" -> words.discarded(city, title);
            case "commitment.submitted" -> words.submitted(city, title);
            case "commitment.returned" -> words.returned(city, title);
            case "commitment.handed-over" -> words.handedOver(city, title);
            case "commitment.published" -> words.published(city, title);
            case "commitment.withdrawn" -> words.withdrawn(city, title);
            case "commitment.held" -> words.held(city, title);
            case "commitment.resumed" -> words.resumed(city, title);
            case "commitment.progressed" -> words.progressed(city, title);
            case "commitment.completed" -> words.completed(city, title);
            case "commitment.abandoned" -> words.abandoned(city, title);
            case "commitment.extended" -> words.extended(city, title);
            case "commitment.revision-proposed" -> words.proposed(city, title);
            case "commitment.revised" -> words.revised(city, title);
            case "commitment.revision-declined" -> words.declined(city, title);
            case "commitment.revision-taken-back" -> words.takenBack(city, title);
            default -> words.updated(city, title);
        };
    }

    @Override
    public String page(Told told) {
        return "/commitments/" + told.record().key();
    }
}
