package org.paideia.job;

import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** Runs in a test what the service would run later, in the thread of the test, so that nothing has to be waited for. */
public final class DueJobs {

    private DueJobs() {}

    /** Whatever is due by now. */
    public static void run() {
        runUntil(Instant.now().plusSeconds(1));
    }

    /** Whatever is due by then, as if it were then; a job that fails is put off beyond it. */
    public static void runUntil(Instant then) {
        JobTasks tasks = Arc.container().instance(JobTasks.class).get();
        DataSource database = Arc.container().instance(DataSource.class).get();
        while (countDue(database, then) > 0) {
            runSome(tasks, database, then);
        }
    }

    /** In a context of its own, as the service runs them: what the test has read before is not what they see. */
    private static void runSome(JobTasks tasks, DataSource database, Instant then) {
        // In the service each job reads anew; here all of them have the session of the test.
        Arc.container().instance(EntityManager.class).get().clear();
        SettableClock clock = new SettableClock();
        clock.set(then);
        var builder = new TestHelper.ManualSchedulerBuilder(database, tasks.all());
        builder.serializer(tasks.serializer());
        var context = Arc.container().requestContext();
        var ofTheTest = context.getStateIfActive();
        context.deactivate();
        try {
            builder.clock(clock).build().runAnyDueExecutions();
        } finally {
            if (ofTheTest != null) {
                context.activate(ofTheTest);
            }
        }
    }

    /** The scheduler takes some at a time. */
    private static long countDue(DataSource database, Instant then) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from scheduled_tasks where execution_time <= ? and not picked")) {
            query.setTimestamp(1, Timestamp.from(then));
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
