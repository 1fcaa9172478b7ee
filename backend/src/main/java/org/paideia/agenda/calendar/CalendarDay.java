package org.paideia.agenda.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A whole day in a calendar on which something is due; it leaves people free.
 *
 * @param key what it is, the same whenever it is written
 * @param page its page in the app, below the address of the app
 */
public record CalendarDay(String key, LocalDate on, Instant changedAt, String summary, String page) {}
