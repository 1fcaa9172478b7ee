package org.paideia.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Shows each step with the time it took. */
final class Steps {

    private final PrintStream out;

    Steps(PrintStream out) {
        this.out = out;
    }

    void step(String name, Runnable work) {
        var began = System.nanoTime();
        work.run();
        out.println(String.format(Locale.ROOT, "  %-44s %5.1f s", name, (System.nanoTime() - began) / 1e9));
    }

    /** Does all of it at the same time; the first failure is thrown at once, without waiting for the others. */
    void together(Runnable... works) {
        var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
        var done = new ExecutorCompletionService<Void>(threads);
        for (var work : works) {
            done.submit(work, null);
        }
        try {
            for (var i = 0; i < works.length; i++) {
                done.take().get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new Failure(failed.getCause().toString(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}
