package org.paideia.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.document.letterhead.LeftOut;

/**
 * What is known of a file, as those see it who may.
 *
 * @param leftOut of a letterhead, what the file had that was sent and this has not; none of any other file
 */
public record StoredFileView(
        UUID id,
        String city,
        Purpose purpose,
        String name,
        String mediaType,
        long size,
        String sha256,
        List<LeftOut> leftOut,
        Instant createdAt,
        Instant updatedAt) {

    static StoredFileView of(StoredFile file) {
        return new StoredFileView(
                file.id(), file.city(), file.purpose(), file.name(), file.mediaType(), file.size(), file.sha256(),
                file.leftOut(), file.createdAt(), file.updatedAt());
    }
}
