package org.paideia.minutes.decision;

import java.time.Instant;
import java.util.UUID;
import org.paideia.meeting.MeetingRef;
import org.paideia.shared.text.LanguageMap;

/** What a meeting decided, as callers see it. */
public record DecisionView(
        UUID id,
        int number,
        MeetingRef meeting,
        String sourceLanguage,
        LanguageMap texts,
        Vote vote,
        Instant createdAt,
        Instant updatedAt) {

    /** What {@link #read} expects a row to hold, in HQL over a decision d, its meeting m and the network n of that. */
    static final String COLUMNS = "d.id, d.number, d.sourceLanguage, d.texts, d.vote, d.createdAt, d.updatedAt, " + MeetingRef.COLUMNS;

    static DecisionView read(Object[] row) {
        return new DecisionView(
                (UUID) row[0], (Integer) row[1], MeetingRef.read(row, 7), (String) row[2], (LanguageMap) row[3], (Vote) row[4],
                (Instant) row[5], (Instant) row[6]);
    }

    public static DecisionView of(Decision decision) {
        DecisionCreate content = decision.content();
        return new DecisionView(
                decision.id(), decision.number(), MeetingRef.of(decision.meeting()), content.sourceLanguage(), content.texts(),
                content.vote(), decision.createdAt(), decision.updatedAt());
    }
}
