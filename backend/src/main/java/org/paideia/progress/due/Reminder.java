package org.paideia.progress.due;

import java.time.LocalDate;

/** When a city is reminded of a report, counted in days from that on which it is due. */
enum Reminder {
    FIRST(-30),
    DUE(0),
    LAST(30);

    private final int days;

    Reminder(int days) {
        this.days = days;
    }

    /** @param due the day on which the report is due */
    LocalDate on(LocalDate due) {
        return due.plusDays(days);
    }

    /** The due day of that of which today is the day of this reminder. */
    LocalDate dueOfToday(LocalDate today) {
        return today.minusDays(days);
    }
}
