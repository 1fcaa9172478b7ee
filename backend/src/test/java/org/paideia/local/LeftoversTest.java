package org.paideia.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paideia.testing.Hang;

/** A runner that was killed leaves processes behind; the next one stops those, and no others. */
class LeftoversTest {

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void stopsWhatWasWrittenDownAndWhatThatStarted() throws Exception {
        var parent = start("sh", "-c", "sleep 600 & wait");
        new Leftovers(file()).enter("parent", parent.toHandle());

        new Leftovers(file()).stop();

        assertTrue(parent.waitFor(Hang.AFTER.toSeconds(), TimeUnit.SECONDS));
        assertFalse(parent.toHandle().descendants().anyMatch(ProcessHandle::isAlive));
        assertFalse(Files.exists(file()));
    }

    @Test
    void leavesAnotherProcessAloneWhenItGotTheSameNumber() throws Exception {
        var other = start("sleep", "600");
        Files.writeString(file(), other.pid() + " 1000 backend\n");

        new Leftovers(file()).stop();

        assertTrue(other.isAlive());
    }

    @Test
    void refusesWhenTheRunnerLives() {
        new Leftovers(file()).enter(Leftovers.RUNNER, ProcessHandle.current());

        assertThrows(Failure.class, () -> new Leftovers(file()).stop());
    }

    @Test
    void readsPastALineThatWasCutShort() throws Exception {
        Files.writeString(file(), "12\n13 x y\n14 ");

        new Leftovers(file()).stop();

        assertFalse(Files.exists(file()));
    }

    private Process start(String... command) throws IOException {
        var process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }

    private Path file() {
        return folder.resolve("processes");
    }
}
