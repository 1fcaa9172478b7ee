package org.paideia.activity.feed;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Gives committed entries their position: dense, in the order of their numbers, and final. An entry that is committed
 * after one with a higher number was published gets a later position, so that whoever follows the history by position
 * misses nothing and is told nothing twice. One process publishes at a time, under a lock of the database.
 */
@ApplicationScoped
public class PublishingService {

    private final Positions positions;

    PublishingService(Positions positions) {
        this.positions = positions;
    }

    /** Publishes every second or so, so that followers see new entries soon. */
    @Scheduled(every = "{paideia.history.publish}", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish() {
        positions.publish();
    }
}
