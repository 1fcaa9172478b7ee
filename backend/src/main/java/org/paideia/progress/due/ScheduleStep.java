package org.paideia.progress.due;

import java.time.LocalDate;

/**
 * A step on the way to the next report.
 *
 * @param on the day, in UTC
 * @param happened whether that day has come
 */
public record ScheduleStep(ScheduleStepName step, LocalDate on, boolean happened) {}
