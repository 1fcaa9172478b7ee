package org.paideia.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs jobs when they are due. Each process runs one; they agree through the rows of the database, so that a job is run by
 * one of them only, and the jobs of a process that died are taken up by another.
 */
@ApplicationScoped
class JobRunner {

    private static final int AT_ONCE = 4;
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(8);

    private final DataSource database;
    private final JobTasks tasks;
    private final Optional<Duration> pause;
    private Scheduler scheduler;

    /** @param pause between two looks at what is due; with {@code off} this process runs no jobs */
    JobRunner(DataSource database, JobTasks tasks, @ConfigProperty(name = "paideia.jobs.poll") String pause) {
        this.database = database;
        this.tasks = tasks;
        this.pause = pause.equals("off") ? Optional.empty() : Optional.of(Duration.parse("PT" + pause));
    }

    void start(@Observes StartupEvent started) {
        pause.ifPresent(pause -> {
            scheduler = Scheduler.create(database, tasks.all())
                    .startTasks(tasks.recurring())
                    .serializer(tasks.serializer())
                    .threads(AT_ONCE)
                    .executorService(Executors.newVirtualThreadPerTaskExecutor())
                    .pollingInterval(pause)
                    .heartbeatInterval(HEARTBEAT)
                    .shutdownMaxWait(LONGEST_SHUTDOWN)
                    .failureLogging(LogLevel.WARN, false)
                    .build();
            scheduler.start();
        });
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
