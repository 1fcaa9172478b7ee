package org.paideia.registration.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.paideia.eventrole.GatheringKind;
import org.paideia.testing.Hang;

/** Who is let in to take the lock of an event, who waits before it, and who is told to come again. */
class EventQueueTest {

    private static final int AT_ONCE = 2;

    @Test
    void letsSoManyInAtOnceAndTheNextWhenOneIsThrough() throws Exception {
        EventQueue queue = new EventQueue(AT_ONCE, 10, Hang.AFTER);
        CountDownLatch inside = new CountDownLatch(AT_ONCE);
        CountDownLatch through = new CountDownLatch(1);
        CountDownLatch third = new CountDownLatch(1);
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            for (int i = 0; i < AT_ONCE; i++) {
                people.submit(() -> enter(queue, "a", inside, through));
            }
            await(inside);
            Future<String> next = people.submit(() -> enter(queue, "a", third, through));
            // Another event has a queue of its own, so that this one is let in while that one waits.
            assertEquals("through", queue.inTurn(GatheringKind.MEETING, "b", () -> "through"));
            assertFalse(third.await(0, TimeUnit.SECONDS));
            through.countDown();
            assertEquals("through", next.get());
        }
    }

    @Test
    void tellsToComeAgainWhoFindsAsManyWaitingAsMay() throws Exception {
        EventQueue queue = new EventQueue(1, 0, Hang.AFTER);
        refusedWhileOneIsInside(queue);
    }

    @Test
    void tellsToComeAgainWhoseTurnDoesNotCome() throws Exception {
        EventQueue queue = new EventQueue(1, 10, Duration.ofMillis(1));
        refusedWhileOneIsInside(queue);
    }

    @Test
    void letsTheNextInAfterOneWhoFailed() {
        EventQueue queue = new EventQueue(1, 0, Hang.AFTER);
        assertThrows(IllegalStateException.class, () -> queue.inTurn(GatheringKind.MEETING, "a", () -> {
            throw new IllegalStateException("It failed");
        }));
        assertEquals("through", queue.inTurn(GatheringKind.MEETING, "a", () -> "through"));
    }

    private static void refusedWhileOneIsInside(EventQueue queue) throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch through = new CountDownLatch(1);
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            Future<String> first = people.submit(() -> enter(queue, "a", inside, through));
            await(inside);
            var refusal = assertThrows(HttpProblem.class, () -> queue.inTurn(GatheringKind.MEETING, "a", () -> "through"));
            assertEquals(503, refusal.getStatusCode());
            through.countDown();
            assertEquals("through", first.get());
        }
        assertEquals("through", queue.inTurn(GatheringKind.MEETING, "a", () -> "through"));
    }

    private static String enter(EventQueue queue, String event, CountDownLatch inside, CountDownLatch through) {
        return queue.inTurn(GatheringKind.MEETING, event, () -> {
            inside.countDown();
            await(through);
            return "through";
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Hang.AFTER.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("In vain");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
