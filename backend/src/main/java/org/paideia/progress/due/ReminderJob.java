package org.paideia.progress.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.paideia.job.RecurringJob;

/** Looks each hour whom to remind of a report. */
@ApplicationScoped
public class ReminderJob implements RecurringJob {

    private final ReminderService reminders;

    ReminderJob(ReminderService reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "report-reminders";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = reminders.orderSome();
        }
    }
}
