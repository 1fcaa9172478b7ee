package org.paideia.job;

import java.time.Duration;

/**
 * Something that is done again and again while the service runs. A feature contributes it as a bean. However many processes
 * there are, one of them does it at a time, and the pause counts from its end.
 */
public interface RecurringJob {

    /** The name under which it is kept, for example {@code report-reminders}; it must never change. */
    String name();

    /** How long to wait after each time. */
    Duration pause();

    /** Does it. What it throws is logged, and it is tried again after the pause. */
    void run();
}
