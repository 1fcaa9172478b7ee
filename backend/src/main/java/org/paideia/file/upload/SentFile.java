package org.paideia.file.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.paideia.shared.command.Input;

/** A file that somebody sends, taken in when it is its turn: a use case asks its rights first. */
public interface SentFile {

    /**
     * A file that has arrived and lies aside until it is closed.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    record Received(Path path, long size, String sha256) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Takes it in, or refuses it. */
    Received receive();

    /** By what a repetition is known, once it was taken in; nothing where every call counts. */
    Optional<Input.Key> key();
}
