package org.paideia.minutes.attendance;

import java.time.Instant;
import org.paideia.city.CityRef;

/** Whether a city was at a meeting, as callers see it. */
public record AttendanceView(CityRef city, Presence presence, PresenceMode mode, Integer people, Instant updatedAt) {

    /** What {@link #read} expects a row to hold, in HQL over an attendance a, its city c and the parent p of that. */
    static final String COLUMNS = "a.presence, a.mode, a.people, a.updatedAt, " + CityRef.COLUMNS;

    static AttendanceView read(Object[] row) {
        return new AttendanceView(
                CityRef.read(row, 4), (Presence) row[0], (PresenceMode) row[1], (Integer) row[2], (Instant) row[3]);
    }

    static AttendanceView of(Attendance attendance) {
        AttendanceInput content = attendance.content();
        return new AttendanceView(
                CityRef.of(attendance.city()), content.presence(), content.mode(), content.people(), attendance.updatedAt());
    }
}
