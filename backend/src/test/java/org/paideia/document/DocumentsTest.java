package org.paideia.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Hang;

/** Who makes documents, and how many wait for them. */
class DocumentsTest {

    @Test
    void areMadeByThreadsOfTheOperatingSystem() {
        Documents documents = new Documents(1, 1);
        assertFalse(documents.inTurn(() -> Thread.currentThread().isVirtual()));
        assertEquals("documents", documents.inTurn(() -> Thread.currentThread().getName()));
    }

    @Test
    void refusesWhoComesWhenTheQueueIsFull() throws Exception {
        Documents documents = new Documents(1, 2);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asked = new ArrayList<>();
            asked.add(crowd.submit(() -> documents.inTurn(() -> {
                begun.countDown();
                return goOn.await(Hang.AFTER.toSeconds(), TimeUnit.SECONDS);
            })));
            assertTrue(begun.await(Hang.AFTER.toSeconds(), TimeUnit.SECONDS));
            CountDownLatch turnedAway = new CountDownLatch(8);
            for (int i = 0; i < 10; i++) {
                asked.add(crowd.submit(() -> {
                    try {
                        documents.inTurn(() -> "made");
                    } catch (HttpProblem full) {
                        assertEquals(503, full.getStatusCode());
                        refused.incrementAndGet();
                        turnedAway.countDown();
                    }
                }));
            }
            assertTrue(turnedAway.await(Hang.AFTER.toSeconds(), TimeUnit.SECONDS));
            goOn.countDown();
            for (Future<?> each : asked) {
                each.get();
            }
        }
        assertEquals(8, refused.get());
    }

    @Test
    void readsTheLetterheadWhenItIsItsTurn() {
        Documents documents = new Documents(1, 1);
        List<String> readers = new ArrayList<>();
        documents.docx(Signed.inEnglish(), () -> {
            readers.add(Thread.currentThread().getName());
            return documentsOf(Signed.inKorean());
        });
        assertEquals(List.of("documents"), readers);
    }

    @Test
    void failsWithWhatTheWorkFailedWith() {
        Documents documents = new Documents(1, 1);
        assertThrows(IllegalArgumentException.class, () -> documents.inTurn(() -> {
            throw new IllegalArgumentException();
        }));
    }

    private static byte[] documentsOf(SignedText text) {
        return new Documents(1, 1).docx(text);
    }
}
