package org.paideia.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Something that runs in a process of its own, as it does at a partner's. */
final class Command {

    private static final int MINUTES = 5;

    private Command() {}

    /** Runs it in that directory and answers with what it said; a failure shows that too. */
    static String run(Path directory, List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(Files.createDirectories(directory), "said", ".log");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("Not done in %d minutes: %s%n%s".formatted(MINUTES, command, Files.readString(said)));
            }
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("Failed with code %d: %s%n%s".formatted(process.exitValue(), command, Files.readString(said)));
        }
        return Files.readString(said);
    }
}
