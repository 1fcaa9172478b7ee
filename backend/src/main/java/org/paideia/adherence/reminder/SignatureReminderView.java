package org.paideia.adherence.reminder;

import java.time.LocalDate;

/**
 * A reminder as those who run the network see it.
 *
 * @param sentOn the day where the secretariat is
 * @param nextFrom the first day on which the members can be reminded again
 * @param cities how many members had not signed
 * @param note what the network said in its own words, or null
 */
public record SignatureReminderView(LocalDate sentOn, LocalDate nextFrom, int cities, String note) {

    static SignatureReminderView of(SignatureReminder reminder) {
        return new SignatureReminderView(reminder.sentOn(), reminder.nextFrom(), reminder.cities(), reminder.note());
    }
}
