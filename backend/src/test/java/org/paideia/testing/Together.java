package org.paideia.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** People who act in the same moment. */
public final class Together {

    private Together() {}

    /** Lets all of them start at once and waits for what each of them got. */
    public static <T> List<T> act(List<Callable<T>> people) {
        var start = new CyclicBarrier(people.size());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<T>> running = people.stream()
                    .map(person -> threads.submit(() -> {
                        await(start);
                        return person.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("One of them failed", e.getCause());
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await(Hang.AFTER.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
