package org.paideia.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process of PostgreSQL that says, in a file beside the data, that it serves them. It starts as a daemon, so this file is the first that is known of it. */
final class Postmaster {

    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    /** Present if it lives and is not another process that got the same number since. */
    Optional<ProcessHandle> find() {
        try {
            return Files.exists(file())
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file()).getFirst().strip())).filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
                : Optional.empty();
        } catch (IOException unreadable) {
            throw new Failure(file() + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Also takes back the claim of one that is gone, which would keep the next from starting. */
    void stop() {
        Leftovers.stopAll(find().stream().toList());
        try {
            Files.deleteIfExists(file());
        } catch (IOException undeletable) {
            throw new Failure(file() + " cannot be deleted: " + undeletable.getMessage(), undeletable);
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
