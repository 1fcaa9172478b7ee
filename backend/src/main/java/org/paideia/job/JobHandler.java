package org.paideia.job;

import java.util.UUID;

/**
 * Does one kind of job. A feature contributes its handlers as beans. A job may run again after a crash in the middle of it,
 * so a handler reads the present state first and does nothing where nothing is left to do.
 *
 * @param <T> what the job needs to know: ids, never secrets or rights, since these are read anew when it runs
 */
public interface JobHandler<T> {

    /** The name under which its jobs are kept, for example {@code invitation-letter}; it must never change. */
    String name();

    Class<T> dataType();

    /**
     * Does the job. Whatever it throws lets the job be tried again later, with longer and longer pauses.
     *
     * @param job the id of the job, the same at each attempt
     */
    void run(UUID job, T data) throws Exception;
}
