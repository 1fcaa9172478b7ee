package org.paideia.adherence.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.job.JobHandler;

/** Tells the members of one reminder, so that whoever sends it does not wait for hundreds of letters. */
@ApplicationScoped
public class ReminderJob implements JobHandler<ReminderJob.Order> {

    public record Order(UUID reminder) {}

    private final ReminderLetterService letters;

    ReminderJob(ReminderLetterService letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "signature-reminder";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        letters.tell(order.reminder());
    }
}
