package org.paideia.progress.task;

import java.time.LocalDate;
import org.paideia.city.CityRef;

/**
 * A city of which reports are late.
 *
 * @param amber how many of its commitments have an amber light today in UTC
 * @param red how many have a red one
 * @param oldestDueOn since when the oldest of these reports is due, in UTC
 */
public record LateCity(CityRef city, long amber, long red, LocalDate oldestDueOn) {}
