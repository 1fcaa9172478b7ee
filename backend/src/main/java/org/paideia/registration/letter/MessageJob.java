package org.paideia.registration.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.job.JobHandler;

/** Orders the letters of one message of the organiser. */
@ApplicationScoped
public class MessageJob implements JobHandler<MessageJob.Order> {

    /** @param message its id */
    public record Order(UUID message) {}

    private final RegistrationLetterService letters;

    MessageJob(RegistrationLetterService letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "registration-message";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        letters.order(order.message());
    }
}
