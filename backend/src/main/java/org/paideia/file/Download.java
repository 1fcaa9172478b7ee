package org.paideia.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A file on its way out.
 *
 * @param content opened when it is wanted, by any thread
 */
public record Download(UUID id, String name, String mediaType, long size, String sha256, Supplier<InputStream> content) {

    /** All of it, in memory. */
    public byte[] bytes() {
        try (InputStream open = content.get()) {
            return open.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
