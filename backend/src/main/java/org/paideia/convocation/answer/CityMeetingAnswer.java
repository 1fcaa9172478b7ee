package org.paideia.convocation.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.meeting.MeetingRef;

/**
 * A meeting to which a city is invited, and what it answered.
 *
 * @param convocation the id of the last one
 */
public record CityMeetingAnswer(
        MeetingRef meeting, CityRef city, UUID convocation, LocalDate sentOn, LocalDate answerBy,
        AnswerKind answer, Integer people, String note, Instant answeredAt) {

    /** What {@link #read} expects a row to hold, in HQL over a convocation v, its meeting m and network n, an answer a and a city c. */
    static final String COLUMNS = "v.id, v.sentOn, v.answerBy, " + MeetingAnswerView.COLUMNS + ", " + MeetingRef.COLUMNS;

    static CityMeetingAnswer read(Object[] row) {
        return new CityMeetingAnswer(
                MeetingRef.read(row, 21), CityRef.read(row, 8), (UUID) row[0], (LocalDate) row[1], (LocalDate) row[2],
                row[3] == null ? AnswerKind.NONE : (AnswerKind) row[3], (Integer) row[4], (String) row[5], (Instant) row[7]);
    }
}
