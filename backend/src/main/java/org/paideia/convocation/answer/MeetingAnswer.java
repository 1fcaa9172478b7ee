package org.paideia.convocation.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.paideia.city.City;
import org.paideia.meeting.Meeting;
import org.paideia.shared.persistence.VersionedRecord;

/** What a city answered to the convocation of a meeting: the last word counts, the others stand in the history. */
@Entity
public class MeetingAnswer extends VersionedRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    /** The slug of the city, which never changes: lists join by it without the city. */
    @Column(updatable = false)
    private String citySlug;

    @Enumerated(EnumType.STRING)
    private AnswerKind answer;

    private Integer people;
    private String note;

    /** The number of the convocation that it answers. */
    private int convocation;

    private Instant answeredAt;

    protected MeetingAnswer() {}

    MeetingAnswer(Meeting meeting, City city, MeetingAnswerInput content, int convocation, Instant now) {
        super(now);
        this.meeting = meeting;
        this.city = city;
        this.citySlug = city.slug();
        say(content, convocation, now);
    }

    void say(MeetingAnswerInput content, int convocation, Instant now) {
        this.answer = content.answer();
        this.people = content.people();
        this.note = content.note();
        this.convocation = convocation;
        this.answeredAt = now;
        touched(now);
    }

    /** What could be sent to say the same. */
    MeetingAnswerInput content() {
        return new MeetingAnswerInput(answer, people, note);
    }

    City city() {
        return city;
    }

    int convocation() {
        return convocation;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
