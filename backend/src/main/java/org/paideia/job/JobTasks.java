package org.paideia.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The handlers of all features, as the scheduler knows them. */
@ApplicationScoped
class JobTasks {

    private static final Logger LOG = Logger.getLogger(JobTasks.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    /** With pauses that double, the last attempt falls about four days after the first. */
    private static final int MOST_RETRIES = 13;

    private final List<Task<?>> tasks = new ArrayList<>();
    private final Serializer serializer;

    JobTasks(@All List<JobHandler<?>> handlers, ObjectMapper json) {
        this.serializer = new JacksonSerializer(json);
        handlers.forEach(handler -> tasks.add(task(handler)));
    }

    List<Task<?>> all() {
        return tasks;
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

    private static <T> void run(JobHandler<T> handler, UUID job, T data) {
        var request = Arc.container().requestContext();
        boolean isNew = !request.isActive();
        if (isNew) {
            request.activate();
        }
        try {
            handler.run(job, data);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (isNew) {
                request.terminate();
            }
        }
    }
}
