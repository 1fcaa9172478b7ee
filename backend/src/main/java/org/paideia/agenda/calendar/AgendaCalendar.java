package org.paideia.agenda.calendar;

import java.util.function.Function;
import org.paideia.agenda.AgendaEntries;
import org.paideia.agenda.CalendarEntry;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/**
 * A calendar that is about to be read.
 *
 * @param stamp changes whenever the calendar does
 * @param entries reads them portion by portion
 */
public record AgendaCalendar(AgendaEntries.Stamp stamp, Function<PageRequest, Page<CalendarEntry>> entries) {}
