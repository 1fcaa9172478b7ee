package org.paideia.minutes.actionpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.meeting.MeetingRef;
import org.paideia.shared.text.LanguageMap;

/** What a meeting agreed to be done, as callers see it. */
public record ActionPointView(
        UUID id,
        int number,
        MeetingRef meeting,
        String sourceLanguage,
        LanguageMap texts,
        CityRef city,
        LocalDate dueOn,
        ActionPointState state,
        LocalDate settledOn,
        String note,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * What {@link #read} expects a row to hold, in HQL over an action point a, its meeting m and the network n of that, its
     * city c and the parent p of that.
     */
    static final String COLUMNS = "a.id, a.number, a.sourceLanguage, a.texts, a.dueOn, a.state, a.settledOn, a.note, a.createdAt,"
            + " a.updatedAt, " + MeetingRef.COLUMNS + ", " + CityRef.COLUMNS;

    static ActionPointView read(Object[] row) {
        return new ActionPointView(
                (UUID) row[0], (Integer) row[1], MeetingRef.read(row, 10), (String) row[2], (LanguageMap) row[3],
                CityRef.read(row, 21), (LocalDate) row[4], (ActionPointState) row[5], (LocalDate) row[6], (String) row[7],
                (Instant) row[8], (Instant) row[9]);
    }

    public static ActionPointView of(ActionPoint point) {
        ActionPointCreate content = point.content();
        return new ActionPointView(
                point.id(), point.number(), MeetingRef.of(point.meeting()), content.sourceLanguage(), content.texts(),
                point.city() == null ? null : CityRef.of(point.city()), content.dueOn(), point.state(), point.settledOn(),
                point.note(), point.createdAt(), point.updatedAt());
    }
}
