package org.paideia.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Takes orders for jobs. An order is a row written in the transaction of the caller: it stands if the change stands, and
 * goes with it if it is rolled back.
 */
@ApplicationScoped
public class Jobs {

    private final SchedulerClient client;
    private final Clock clock;

    Jobs(DataSource database, JobTasks tasks, Clock clock) {
        this.client = SchedulerClient.Builder.create(database, tasks.all()).serializer(tasks.serializer()).build();
        this.clock = clock;
    }

    /** Orders a job that runs as soon as the transaction is over. */
    public <T> void soon(JobHandler<T> handler, T data) {
        // Its id is new, so that nobody need look whether it is there: a batch is the order that does not.
        client.scheduleBatch(List.of(new TaskInstance<>(handler.name(), UUID.randomUUID().toString(), data)), clock.instant());
    }

    /**
     * Orders a job for an instant. A second order with the same id changes nothing.
     *
     * @param id by which it can be cancelled
     */
    public <T> void at(Instant when, JobHandler<T> handler, UUID id, T data) {
        client.scheduleIfNotExists(new TaskInstance<>(handler.name(), id.toString(), data), when);
    }

    /** Takes an order back, if it is still waiting. */
    public void cancel(JobHandler<?> handler, UUID id) {
        var instance = new TaskInstance<>(handler.name(), id.toString());
        if (client.getScheduledExecution(instance).filter(order -> !order.isPicked()).isPresent()) {
            client.cancel(instance);
        }
    }
}
