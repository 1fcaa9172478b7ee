/** The timeline as calendars (iCalendar), open ones and those with a secret address. */
package org.paideia.agenda.calendar;
