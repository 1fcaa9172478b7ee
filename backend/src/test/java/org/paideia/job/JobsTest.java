package org.paideia.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Hang;

@ApiTest
class JobsTest {

    @Inject
    Jobs jobs;

    @Inject
    Counting counting;

    @Inject
    JobTasks tasks;

    @Inject
    DataSource database;

    @Test
    void standsOnlyIfTheChangeStands() {
        String kept = UUID.randomUUID().toString();
        String lost = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> jobs.soon(counting, new Counting.Order(kept)));
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            jobs.soon(counting, new Counting.Order(lost));
            throw new IllegalStateException("The change fails.");
        }));
        DueJobs.run();
        assertEquals(1, counting.runs(kept));
        assertEquals(0, counting.runs(lost));
    }

    @Test
    void triesAgainLaterWhatFailed() {
        String name = "fails once " + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> jobs.soon(counting, new Counting.Order(name)));
        DueJobs.run();
        DueJobs.run();
        assertEquals(1, counting.runs(name));
        DueJobs.runUntil(Instant.now().plus(Duration.ofMinutes(1)));
        DueJobs.runUntil(Instant.now().plus(Duration.ofHours(1)));
        assertEquals(2, counting.runs(name));
        assertEquals(1, counting.ids(name));
    }

    @Test
    void runsNothingBeforeItsTimeNorWhatWasCancelled() {
        String later = UUID.randomUUID().toString();
        UUID id = UUID.randomUUID();
        Instant then = Instant.now().plus(Duration.ofDays(2));
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.at(then, counting, UUID.randomUUID(), new Counting.Order(later));
            jobs.at(then, counting, id, new Counting.Order(later + " cancelled"));
        });
        QuarkusTransaction.requiringNew().run(() -> jobs.cancel(counting, id));
        DueJobs.run();
        assertEquals(0, counting.runs(later));
        DueJobs.runUntil(then.plusSeconds(1));
        assertEquals(1, counting.runs(later));
        assertEquals(0, counting.runs(later + " cancelled"));
    }

    /** Two schedulers on one database are what two processes are: they share nothing but its rows. */
    @Test
    void runsEachJobOnceWithTwoProcesses() throws InterruptedException {
        List<String> names = Stream.generate(() -> UUID.randomUUID().toString()).limit(60).toList();
        CountDownLatch all = counting.expect(names);
        QuarkusTransaction.requiringNew().run(() -> names.forEach(name -> jobs.soon(counting, new Counting.Order(name))));
        List<Scheduler> processes = List.of(process(), process());
        processes.forEach(Scheduler::start);
        try {
            assertTrue(all.await(Hang.AFTER.toSeconds(), TimeUnit.SECONDS));
        } finally {
            processes.forEach(Scheduler::stop);
        }
        DueJobs.run();
        names.forEach(name -> assertEquals(1, counting.runs(name), name));
    }

    private Scheduler process() {
        return Scheduler.create(database, tasks.all())
                .serializer(tasks.serializer())
                .schedulerName(() -> UUID.randomUUID().toString())
                .threads(4)
                .pollingInterval(Duration.ofMillis(20))
                .build();
    }

    /** Counts how often it was run, under a name. */
    @ApplicationScoped
    static class Counting implements JobHandler<Counting.Order> {

        record Order(String name) {}

        private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
        private final Map<String, Map<UUID, Boolean>> ids = new ConcurrentHashMap<>();
        private volatile CountDownLatch expected = new CountDownLatch(0);
        private volatile List<String> expectedNames = List.of();

        CountDownLatch expect(List<String> names) {
            expectedNames = names;
            expected = new CountDownLatch(names.size());
            return expected;
        }

        int runs(String name) {
            return runs.getOrDefault(name, new AtomicInteger()).get();
        }

        int ids(String name) {
            return ids.get(name).size();
        }

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Class<Order> dataType() {
            return Order.class;
        }

        @Override
        public void run(UUID job, Order order) {
            ids.computeIfAbsent(order.name(), name -> new ConcurrentHashMap<>()).put(job, true);
            int before = runs.computeIfAbsent(order.name(), name -> new AtomicInteger()).getAndIncrement();
            if (expectedNames.contains(order.name())) {
                expected.countDown();
            }
            if (order.name().startsWith("fails once") && before == 0) {
                throw new IllegalStateException("It fails the first time.");
            }
        }
    }
}
