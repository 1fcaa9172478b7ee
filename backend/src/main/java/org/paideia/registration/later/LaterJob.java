package org.paideia.registration.later;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.paideia.job.RecurringJob;

/** Looks each hour whose data are to be erased, and whom to remind. */
@ApplicationScoped
public class LaterJob implements RecurringJob {

    private final LaterService later;

    LaterJob(LaterService later) {
        this.later = later;
    }

    @Override
    public String name() {
        return "registrations-later";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        whileThereIsMore(later::eraseSome);
        whileThereIsMore(later::eraseSomeAnswers);
        whileThereIsMore(later::remindSome);
    }

    private static void whileThereIsMore(BooleanSupplier work) {
        boolean more = true;
        while (more) {
            more = work.getAsBoolean();
        }
    }
}
