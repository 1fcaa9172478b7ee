package org.paideia.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The commands of the runner: {@code run}, {@code dev}, {@code seed}, and {@code with-stack} followed by a command, which is run
 * against a fresh stack that is stopped afterwards.
 */
final class Main {

    private static final CompletableFuture<Void> STOPPING = new CompletableFuture<>();

    private Main() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("io.zonky").setLevel(Level.WARNING);
        try {
            System.exit(carryOut(List.of(arguments)));
        } catch (Failure failure) {
            if (!isStopping()) {
                System.err.println(failure.getMessage());
            }
            System.exit(1);
        }
    }

    private static int carryOut(List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "run" -> stayUp(Stack::start);
            case "dev" -> stayUp(Stack::startFromSources);
            case "seed" -> seed();
            case "with-stack" -> withStack(arguments.subList(1, arguments.size()));
            default -> throw new Failure("Say run, dev, seed, or with-stack and a command.");
        };
    }

    private static int stayUp(Consumer<Stack> start) {
        var place = Place.named("run");
        var stack = prepare(place);
        start.accept(stack);
        System.out.println(Welcome.to(place));
        throw stack.firstFailure().join();
    }

    /** Into the stack that is up already. */
    private static int seed() {
        new Stack(Place.named("run"), new Steps(System.out)).refill();
        return 0;
    }

    private static int withStack(List<String> command) {
        var stack = prepare(Place.named("test"));
        stack.start();
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(stack.addresses());
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Leftovers.stopAll(List.of(process.toHandle()))));
            if (CompletableFuture.anyOf(process.onExit(), stack.firstFailure()).join() instanceof Failure failure) {
                throw failure;
            }
            return process.exitValue();
        } catch (IOException notStarted) {
            throw new Failure("%s could not be started: %s".formatted(String.join(" ", command), notStarted.getMessage()), notStarted);
        }
    }

    /** Whatever ends the runner, a signal too, stops the stack. */
    private static Stack prepare(Place place) {
        Preflight.check(place);
        if (!place.keepsData()) {
            Folders.delete(place.folder());
        }
        var stack = new Stack(place, new Steps(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            STOPPING.complete(null);
            stack.stop();
            System.out.println("Stopped; nothing is left running.");
        }));
        return stack;
    }

    /** Ctrl-C reaches the parts as well as the runner, and they may be gone a moment before it knows why. */
    private static boolean isStopping() throws InterruptedException {
        try {
            STOPPING.get(500, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notAsked) {
            return false;
        }
    }
}
