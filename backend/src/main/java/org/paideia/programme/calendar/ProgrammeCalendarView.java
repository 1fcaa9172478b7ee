package org.paideia.programme.calendar;

import java.time.Instant;

/** The secret address of a delegate's programme, which is told when it is made. */
public record ProgrammeCalendarView(String address, Instant since) {}
