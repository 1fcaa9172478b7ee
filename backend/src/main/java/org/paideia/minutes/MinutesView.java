package org.paideia.minutes;

import java.time.Instant;
import java.util.List;
import org.paideia.meeting.Audience;
import org.paideia.meeting.MeetingRef;
import org.paideia.minutes.actionpoint.ActionPoint;
import org.paideia.minutes.actionpoint.ActionPointView;
import org.paideia.minutes.decision.Decision;
import org.paideia.minutes.decision.DecisionView;
import org.paideia.shared.text.LanguageMap;

/** The minutes of a meeting as callers see them. */
public record MinutesView(
        MeetingRef meeting,
        String sourceLanguage,
        LanguageMap texts,
        Audience audience,
        List<DecisionView> decisions,
        List<ActionPointView> actionPoints,
        MinutesApproval approval,
        Instant createdAt,
        Instant updatedAt) {

    static MinutesView of(Minutes minutes, List<Decision> decisions, List<ActionPoint> actionPoints) {
        return new MinutesView(
                MeetingRef.of(minutes.meeting()), minutes.sourceLanguage(), minutes.texts(), minutes.audience(),
                decisions.stream().map(DecisionView::of).toList(), actionPoints.stream().map(ActionPointView::of).toList(),
                minutes.approval(), minutes.createdAt(), minutes.updatedAt());
    }
}
