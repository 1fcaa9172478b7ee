package org.paideia.registration.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.paideia.eventrole.GatheringKind;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/**
 * Lets at most four requests of this process wait for the lock of one event, so that a rush on one event leaves the
 * connections to the database to everybody else. The others queue here, before their transaction begins and in the order
 * in which they came; more than can be served in time are told to come again.
 */
@ApplicationScoped
public class EventQueue {

    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Events share a queue where their names fall on the same one; so that there are never more of them. */
    private static final int QUEUES = 256;

    private final Semaphore[] queues;
    private final int mostWaiting;
    private final Duration patience;

    public EventQueue() {
        this(AT_ONCE, MOST_WAITING, PATIENCE);
    }

    /**
     * @param atOnce how many are let in for one event
     * @param mostWaiting how many more may wait for their turn
     * @param patience for how long they wait
     */
    EventQueue(int atOnce, int mostWaiting, Duration patience) {
        this.queues = Stream.generate(() -> new Semaphore(atOnce, true)).limit(QUEUES).toArray(Semaphore[]::new);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** Does what takes the lock of that event, when it is its turn. */
    public <T> T inTurn(GatheringKind kind, String event, Supplier<T> work) {
        Semaphore queue = queues[Math.floorMod((kind + event).hashCode(), QUEUES)];
        if (!isTurn(queue, Duration.ZERO) && (queue.getQueueLength() >= mostWaiting || !isTurn(queue, patience))) {
            throw Problems.of(ProblemType.UNAVAILABLE, "Many people are registering for this event at the moment. Try again in a few seconds.");
        }
        try {
            return work.get();
        } finally {
            queue.release();
        }
    }

    private static boolean isTurn(Semaphore queue, Duration patience) {
        try {
            return queue.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
