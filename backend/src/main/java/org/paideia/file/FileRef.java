package org.paideia.file;

import java.util.UUID;

/** A file, as other records name it. */
public record FileRef(UUID id, String name, String mediaType, long size, String sha256) {

    public static FileRef of(StoredFile file) {
        return new FileRef(file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
