package org.paideia.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.activity.EventType;
import org.paideia.activity.Events;
import org.paideia.activity.Told;
import org.paideia.city.City;
import org.paideia.commitment.Commitment;

/** What happens to reports on commitments. That one completes or ends a commitment is told of the commitment. */
@ApplicationScoped
public class ProgressEvents implements Events {

    static final EventType DRAFTED = EventType.edit("report.drafted");
    static final EventType UPDATED = EventType.edit("report.updated");
    static final EventType DISCARDED = EventType.edit("report.discarded");
    public static final EventType EVIDENCE_ADDED = EventType.edit("report.evidence-added");
    public static final EventType EVIDENCE_REMOVED = EventType.edit("report.evidence-removed");
    public static final EventType SUBMITTED = EventType.edit("report.submitted");
    public static final EventType RETURNED = EventType.edit("report.returned");
    public static final EventType ACCEPTED = EventType.happened("report.accepted");
    public static final EventType REMINDED = EventType.happened("report.reminded").asTask();
    public static final EventType ASKED = EventType.edit("report.extension-asked");
    public static final EventType DECLINED = EventType.edit("report.extension-declined");
    public static final EventType TAKEN_BACK = EventType.edit("report.extension-taken-back");

    @Override
    public List<EventType> types() {
        return List.of(
                DRAFTED, UPDATED, DISCARDED, EVIDENCE_ADDED, EVIDENCE_REMOVED, SUBMITTED, RETURNED, ACCEPTED, REMINDED, ASKED, DECLINED, TAKEN_BACK);
    }

    @Override
    public String sentence(Told told) {
        ProgressWords words = told.words(ProgressWords.class);
        String city = told.name(City.KIND);
        String title = told.name(Commitment.KIND);
        return switch (told.event()) {
            case "report.drafted" -> words.drafted(city, title);
            case "report.discarded" -> words.discarded(city, title);
            case "report.evidence-added" -> words.evidenceAdded(city, title);
            case "report.evidence-removed" -> words.evidenceRemoved(city, title);
            case "report.submitted" -> words.submitted(city, title);
            case "report.returned" -> words.returned(city, title);
            case "report.accepted" -> words.accepted(city, title);
            case "report.reminded" -> words.reminded(city, title);
            case "report.extension-asked" -> words.asked(city, title);
            case "report.extension-declined" -> words.declined(city, title);
            case "report.extension-taken-back" -> words.takenBack(city, title);
            default -> words.updated(city, title);
        };
    }

    @Override
    public String page(Told told) {
        return "/commitments/" + told.key(Commitment.KIND);
    }
}
