package org.paideia.commitment.term;

import java.time.LocalDate;
import org.paideia.shared.text.LanguageMap;

/**
 * A step on the way.
 *
 * @param number within the commitment, never given twice
 * @param dueOn by which day it is taken
 * @param reachedOn the day on which it was, as an accepted report says, or null
 */
public record Milestone(int number, LanguageMap titles, LocalDate dueOn, LocalDate reachedOn) {

    /** As it could be sent. */
    public MilestoneInput content() {
        return new MilestoneInput(number, titles, dueOn);
    }

    /** The same, taken on that day. */
    public Milestone reached(LocalDate day) {
        return new Milestone(number, titles, dueOn, day);
    }
}
