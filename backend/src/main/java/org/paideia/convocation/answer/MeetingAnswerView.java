package org.paideia.convocation.answer;

import java.time.Instant;
import org.paideia.city.CityRef;

/**
 * What a member city answered.
 *
 * @param convocation the number of the one that it answered; null where it has not answered, like all that follows
 */
public record MeetingAnswerView(
        CityRef city, AnswerKind answer, Integer people, String note, Integer convocation, Instant answeredAt) {

    /** What {@link #read} expects a row to hold, in HQL over an answer a, a city c and its parent p. */
    static final String COLUMNS = "a.answer, a.people, a.note, a.convocation, a.answeredAt, " + CityRef.COLUMNS;

    static MeetingAnswerView read(Object[] row) {
        return new MeetingAnswerView(
                CityRef.read(row, 5), row[0] == null ? AnswerKind.NONE : (AnswerKind) row[0],
                (Integer) row[1], (String) row[2], (Integer) row[3], (Instant) row[4]);
    }

    static MeetingAnswerView of(MeetingAnswer answer) {
        MeetingAnswerInput content = answer.content();
        return new MeetingAnswerView(
                CityRef.of(answer.city()), content.answer(), content.people(), content.note(), answer.convocation(), answer.answeredAt());
    }
}
