package org.paideia.agenda.calendar;

/** What a calendar calls deadlines. Each feature that puts deadlines on the agenda answers for the types that it writes. */
public interface DeadlineTitles {

    /**
     * @param type of the deadline
     * @param name of the record whose deadline it is, in that language or another
     * @param language of the calendar
     * @return null for a type of another feature
     */
    String title(String type, String name, String language);
}
