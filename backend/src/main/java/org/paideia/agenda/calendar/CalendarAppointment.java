package org.paideia.agenda.calendar;

import java.time.Instant;
import org.paideia.agenda.EventState;

/**
 * Something in a calendar that begins and ends at a time of the day.
 *
 * @param key what it is, the same whenever it is written
 * @param sequence how often it was changed
 * @param description null where there is nothing to say
 * @param location null where that is not known
 * @param page its page in the app, below the address of the app
 * @param state TENTATIVE, CONFIRMED or CANCELLED
 */
public record CalendarAppointment(
        String key,
        Instant startsAt,
        Instant endsAt,
        Instant changedAt,
        int sequence,
        String summary,
        String description,
        String location,
        String page,
        EventState state) {}
