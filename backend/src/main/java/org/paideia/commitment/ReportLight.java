package org.paideia.commitment;

import java.time.LocalDate;

/** Whether a report is due. Everywhere it is that of today in UTC. */
public enum ReportLight {
    GREEN,
    AMBER,
    RED;

    /**
     * The light of a day.
     *
     * @param amberOn the day on which a report is due, or null where none ever is
     * @param redOn the day one cycle later, or null with the other
     */
    public static ReportLight on(LocalDate day, LocalDate amberOn, LocalDate redOn) {
        if (amberOn == null) {
            return null;
        }
        return day.isBefore(amberOn) ? GREEN : day.isBefore(redOn) ? AMBER : RED;
    }
}
