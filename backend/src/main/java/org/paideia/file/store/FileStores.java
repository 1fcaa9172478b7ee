package org.paideia.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the store by configuration. */
@ApplicationScoped
class FileStores {

    @Produces
    @ApplicationScoped
    FileStore store(
            @ConfigProperty(name = "paideia.files.store") Kind kind,
            @ConfigProperty(name = "paideia.files.folder") String folder,
            S3Settings s3) {
        return switch (kind) {
            case FOLDER -> new FolderStore(Path.of(folder).toAbsolutePath());
            case S3 -> S3Store.of(s3);
        };
    }

    /** Where files may lie. */
    enum Kind {
        FOLDER,
        S3
    }
}
