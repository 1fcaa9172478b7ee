package org.paideia.minutes.attendance;

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

/** Whether a city was at a meeting, as the secretariat saw it; what the city had answered before stands elsewhere. */
@Entity
public class Attendance extends VersionedRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    /** The slug of the city, which never changes: the list is sorted by it. */
    @Column(updatable = false)
    private String citySlug;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Enumerated(EnumType.STRING)
    private PresenceMode mode;

    private Integer people;

    protected Attendance() {}

    Attendance(Meeting meeting, City city, AttendanceInput content, Instant now) {
        super(now);
        this.meeting = meeting;
        this.city = city;
        this.citySlug = city.slug();
        say(content, now);
    }

    void say(AttendanceInput content, Instant now) {
        this.presence = content.presence();
        this.mode = content.mode();
        this.people = content.people();
        touched(now);
    }

    /** What could be sent to say the same. */
    public AttendanceInput content() {
        return new AttendanceInput(presence, mode, people);
    }

    public City city() {
        return city;
    }
}
