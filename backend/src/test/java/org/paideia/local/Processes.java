package org.paideia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The processes of one stack: each is started with a log of its own, written down for the case of a kill, and stopped together with the others. */
final class Processes {

    private static final int LINES_SHOWN = 30;

    private final Place place;
    private final Leftovers record;
    private final Map<String, Process> started = new ConcurrentHashMap<>();
    private boolean stopping;

    Processes(Place place) {
        this.place = place;
        this.record = new Leftovers(place.processes());
        record.enter(Leftovers.RUNNER, ProcessHandle.current());
    }

    private synchronized Process start(String name, Path directory, Map<String, String> environment, List<String> command) {
        refuseWhenStopping();
        var log = place.log(name);
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            var process = builder.start();
            started.put(name, process);
            record.enter(name, process.toHandle());
            return process;
        } catch (IOException notStarted) {
            throw new Failure("%s could not be started: %s".formatted(name, notStarted.getMessage()), notStarted);
        }
    }

    /** Runs something that ends by itself. */
    void complete(String name, Path directory, Map<String, String> environment, List<String> command) {
        var code = start(name, directory, environment, command).onExit().join().exitValue();
        started.remove(name);
        if (code != 0) {
            throw failed(name, "ended with code " + code);
        }
    }

    /** Starts something that stays, and waits until its address answers 200; if it ends instead, the failure shows the end of its log. */
    void serve(String name, Path directory, Map<String, String> environment, List<String> command, String address) {
        var process = start(name, directory, environment, command);
        if (!Readiness.await(address, process)) {
            throw failed(name, process.isAlive() ? "does not answer at " + address : "ended with code " + process.exitValue());
        }
        process.descendants().forEach(child -> record.enter(name, child));
    }

    /** A process that the stack did not start itself but has to answer for. */
    void adopt(String name, ProcessHandle process) {
        record.enter(name, process);
    }

    /** The first of the running processes to end, which none should. */
    CompletableFuture<String> firstToEnd() {
        var ends = started.entrySet().stream().map(entry -> entry.getValue().onExit().thenApply(process -> entry.getKey())).toArray(CompletableFuture[]::new);
        return CompletableFuture.anyOf(ends).thenApply(String.class::cast);
    }

    Failure failed(String name, String how) {
        return new Failure("%s\n%s %s; its log is %s".formatted(endOfLog(name), name, how, Place.PROJECT.relativize(place.log(name))));
    }

    private String endOfLog(String name) {
        try (var lines = Files.lines(place.log(name))) {
            var all = lines.collect(Collectors.toCollection(ArrayList::new));
            return all.stream().skip(Math.max(0, all.size() - LINES_SHOWN)).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    synchronized void refuseWhenStopping() {
        if (stopping) {
            throw new Failure("Stopping.");
        }
    }

    synchronized void stop() {
        stopping = true;
        Leftovers.stopAll(started.values().stream().map(Process::toHandle).toList());
    }

    /** Nothing is left to be found by the next runner. */
    void forget() {
        place.processes().toFile().delete();
    }
}
