package org.paideia.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** The handlers of all features, as the scheduler knows them. */
@ApplicationScoped
class JobTasks {

    private static final Logger LOG = Logger.getLogger(JobTasks.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    /** With pauses that double, the last attempt falls about four days after the first. */
    private static final int MOST_RETRIES = 13;

    private final List<Task<?>> tasks = new ArrayList<>();
    private final List<RecurringTask<Void>> recurring = new ArrayList<>();
    private final Serializer serializer;

    JobTasks(@All List<JobHandler<?>> handlers, @All List<RecurringJob> recurringJobs, ObjectMapper json) {
        this.serializer = new JacksonSerializer(json);
        handlers.forEach(handler -> tasks.add(task(handler)));
        recurringJobs.forEach(job -> recurring.add(task(job)));
    }

    List<Task<?>> all() {
        return tasks;
    }

    /** What is begun with the scheduler and done again and again. */
    List<RecurringTask<Void>> recurring() {
        return recurring;
    }

    Serializer serializer() {
        return serializer;
    }

    private static <T> Task<T> task(JobHandler<T> handler) {
        return Tasks.oneTime(handler.name(), handler.dataType())
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_RETRIES,
                        new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2),
                        (last, operations) -> {
                            LOG.error("A job was given up: " + handler.name() + " " + last.getExecution().taskInstance.getId());
                            operations.stop();
                        }))
                .execute((instance, context) -> run(handler, UUID.fromString(instance.getId()), instance.getData()));
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((instance, context) -> within(() -> {
                    job.run();
                    return null;
                }));
    }

    private static <T> void run(JobHandler<T> handler, UUID job, T data) {
        within(() -> {
            handler.run(job, data);
            return null;
        });
    }

    /** In a context of its own, as each request has one. The scheduler logs the message of what is thrown. */
    private static void within(Callable<Void> work) {
        var request = Arc.container().requestContext();
        boolean isNew = !request.isActive();
        if (isNew) {
            request.activate();
        }
        try {
            work.call();
        } catch (Exception e) {
            throw FailedJob.because(e);
        } finally {
            if (isNew) {
                request.terminate();
            }
        }
    }
}
