package org.paideia.commitment.term;

import java.time.LocalDate;
import org.paideia.shared.text.LanguageMap;

/**
 * A step on the way, as it is sent.
 *
 * @param number its number where it is there already, else null
 * @param dueOn by which day it is taken
 */
public record MilestoneInput(Integer number, LanguageMap titles, LocalDate dueOn) {}
