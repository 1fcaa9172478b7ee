package org.paideia.minutes.actionpoint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.CityRef;
import org.paideia.conference.Conference;
import org.paideia.conference.ConferenceRef;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingRef;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;

/**
 * What a meeting or conference agreed to be done, as callers see it.
 *
 * @param meeting that agreed on it, or null
 * @param conference that agreed on it, or null
 */
public record ActionPointView(
        UUID id,
        int number,
        NetworkRef network,
        MeetingRef meeting,
        ConferenceRef conference,
        String sourceLanguage,
        LanguageMap texts,
        CityRef city,
        LocalDate dueOn,
        ActionPointState state,
        LocalDate settledOn,
        String note,
        Instant createdAt,
        Instant updatedAt) {

    /** Where in a row the columns of the meeting, of the city and of the conference begin. */
    private static final int MEETING = 10;

    private static final int CITY = 21;
    private static final int CONFERENCE = 34;

    /**
     * What {@link #read} expects a row to hold, in HQL over an action point a, its meeting m or conference k, the network n
     * of that, its city c and the parent p of that.
     */
    static final String COLUMNS = "a.id, a.number, a.sourceLanguage, a.texts, a.dueOn, a.state, a.settledOn, a.note, a.createdAt,"
            + " a.updatedAt, " + MeetingRef.COLUMNS + ", " + CityRef.COLUMNS + ", " + ConferenceRef.COLUMNS;

    static ActionPointView read(Object[] row) {
        MeetingRef meeting = MeetingRef.read(row, MEETING);
        return new ActionPointView(
                (UUID) row[0], (Integer) row[1], meeting.network(), meeting.slug() == null ? null : meeting, ConferenceRef.read(row, CONFERENCE),
                (String) row[2], (LanguageMap) row[3], CityRef.read(row, CITY), (LocalDate) row[4], (ActionPointState) row[5],
                (LocalDate) row[6], (String) row[7], (Instant) row[8], (Instant) row[9]);
    }

    public static ActionPointView of(ActionPoint point) {
        ActionPointCreate content = point.content();
        Gathering agreedAt = point.agreedAt();
        return new ActionPointView(
                point.id(), point.number(), NetworkRef.of(agreedAt.network()),
                agreedAt instanceof Meeting meeting ? MeetingRef.of(meeting) : null,
                agreedAt instanceof Conference conference ? ConferenceRef.of(conference) : null,
                content.sourceLanguage(), content.texts(), point.city() == null ? null : CityRef.of(point.city()), content.dueOn(), point.state(),
                point.settledOn(), point.note(), point.createdAt(), point.updatedAt());
    }
}
