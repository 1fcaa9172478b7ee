package org.paideia.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The file in which a runner writes down each process it starts. A runner that was killed cannot stop them any more; the next one
 * reads the file and stops exactly those: a process counts as the same only if it also began at the same moment.
 */
final class Leftovers {

    /** The name under which the runner enters itself. */
    static final String RUNNER = "runner";

    private static final long SAME_MOMENT_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    /** Stops what an earlier runner left behind; refuses when that runner still lives. */
    void stop() {
        var alive = entries().flatMap(entry -> entry.find().stream()).toList();
        if (entries().anyMatch(entry -> entry.name().equals(RUNNER) && entry.find().isPresent())) {
            throw new Failure("Paideia is running here already: stop it first, with Ctrl-C in its terminal.");
        }
        stopAll(alive);
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new Failure(file + " cannot be deleted: " + undeletable.getMessage(), undeletable);
        }
    }

    synchronized void enter(String name, ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Entry.of(name, process).line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new Failure(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    /** Ends the processes and all that they started: first politely, then not. */
    static void stopAll(List<ProcessHandle> processes) {
        var all = processes.stream().flatMap(process -> Stream.concat(process.descendants(), Stream.of(process))).distinct().toList();
        all.forEach(ProcessHandle::destroy);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var process : all) {
            if (!hasEnded(process, deadline - System.nanoTime())) {
                process.destroyForcibly();
                hasEnded(process, Duration.ofSeconds(5).toNanos());
            }
        }
    }

    private static boolean hasEnded(ProcessHandle process, long nanos) {
        var deadline = System.nanoTime() + nanos;
        while (lives(process) && System.nanoTime() < deadline) {
            try {
                process.onExit().get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillThere) {
                continue;
            } catch (InterruptedException | ExecutionException unknown) {
                break;
            }
        }
        return !lives(process);
    }

    /** A process that ended, but whose parent has not taken note of it, has no command any more. */
    private static boolean lives(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private Stream<Entry> entries() {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream().flatMap(line -> Entry.parse(line).stream()) : Stream.empty();
        } catch (IOException unreadable) {
            throw new Failure(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private record Entry(long id, long began, String name) {

        static Entry of(String name, ProcessHandle process) {
            return new Entry(process.pid(), beginning(process), name);
        }

        /** A line cut short by a kill is no entry. */
        static Optional<Entry> parse(String line) {
            var parts = line.split(" ", 3);
            try {
                return parts.length == 3 ? Optional.of(new Entry(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2])) : Optional.empty();
            } catch (NumberFormatException cutShort) {
                return Optional.empty();
            }
        }

        String line() {
            return id + " " + began + " " + name;
        }

        Optional<ProcessHandle> find() {
            return ProcessHandle.of(id).filter(process -> lives(process) && Math.abs(beginning(process) - began) <= SAME_MOMENT_MILLIS);
        }

        private static long beginning(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
    }
}
