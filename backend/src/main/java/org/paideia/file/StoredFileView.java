package org.paideia.file;

import java.time.Instant;
import java.util.UUID;

/** What is known of a file, as those see it who may. */
public record StoredFileView(
        UUID id,
        String city,
        Purpose purpose,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant createdAt,
        Instant updatedAt) {

    static StoredFileView of(StoredFile file) {
        return new StoredFileView(
                file.id(), file.city(), file.purpose(), file.name(), file.mediaType(), file.size(), file.sha256(),
                file.createdAt(), file.updatedAt());
    }
}
