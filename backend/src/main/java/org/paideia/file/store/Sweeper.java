package org.paideia.file.store;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Sweeps from time to time, in every instance of the service: what one is at, the others leave alone. */
@ApplicationScoped
class Sweeper {

    private final ObjectService objects;

    Sweeper(ObjectService objects) {
        this.objects = objects;
    }

    @Scheduled(every = "{paideia.files.sweep}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        boolean more = true;
        while (more) {
            more = objects.sweepOne();
        }
    }
}
