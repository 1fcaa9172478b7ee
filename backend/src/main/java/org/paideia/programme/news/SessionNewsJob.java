package org.paideia.programme.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.job.JobHandler;

/** Orders a letter for each who chose a session that was changed, so that the change itself waits for none of them. */
@ApplicationScoped
public class SessionNewsJob implements JobHandler<SessionNewsJob.Order> {

    /** @param session its id */
    public record Order(UUID session, SessionNews news) {}

    private final SessionNewsService service;

    SessionNewsJob(SessionNewsService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "session-news";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        service.orderLetters(order.session(), order.news());
    }
}
