package org.paideia.convocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.job.JobHandler;

/** Orders the letters of a convocation, one for each reader, so that whoever convokes does not wait for hundreds of them. */
@ApplicationScoped
public class ConvocationLetters implements JobHandler<ConvocationLetters.Order> {

    public record Order(UUID convocation) {}

    private final LetterService letters;

    ConvocationLetters(LetterService letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "convocation-letters";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        letters.order(order.convocation());
    }
}
