package org.paideia.measure;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What readers feel while documents are made: the same read, made anew each time, alone and beside people who ask for the
 * minutes of fifty meetings as PDF at once, again and again. Its p99 is to stay within twice.
 *
 * @param alone the read with nothing beside it
 * @param beside the read while documents are made
 * @param made how many documents were made meanwhile
 */
record BesideDocuments(Wrk.Load alone, Wrk.Load beside, int made) {

    private static final int AT_ONCE = 50;
    private static final String PATH = "/cities?limit=20";

    static BesideDocuments measure(Packaged.Running service, Duration turn) throws Exception {
        documents(service, new AtomicBoolean(true), new AtomicInteger(), () -> null);
        Wrk.Load alone = Wrk.readingAnew(service.address(PATH), turn);
        AtomicInteger made = new AtomicInteger();
        Wrk.Load beside = documents(service, new AtomicBoolean(), made, () -> {
            // Until the first are made: that is when all of them are under way.
            TimeUnit.MILLISECONDS.sleep(500);
            return Wrk.readingAnew(service.address(PATH), turn);
        });
        return new BesideDocuments(alone, beside, made.get());
    }

    /** Runs it while documents are made, once each where that is over before. */
    private static <T> T documents(Packaged.Running service, AtomicBoolean over, AtomicInteger made, Callable<T> meanwhile) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                // Meetings of the large database that are closed are those whose number six does not divide.
                String minutes = "/meetings/meeting-" + (6 * i + 1) + "/minutes.pdf";
                people.submit(() -> {
                    do {
                        service.get(minutes);
                        made.incrementAndGet();
                    } while (!over.get());
                    return null;
                });
            }
            T found = meanwhile.call();
            over.set(true);
            return found;
        }
    }

    double factor() {
        return beside.slowest() / alone.slowest();
    }
}
