package org.paideia.programme.schedule;

/** A file with a programme, as it was sent. */
public record ScheduleFile(ScheduleSource source, byte[] content) {}
