package org.paideia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** Whole folders: copied and deleted. */
final class Folders {

    private Folders() {
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException undeletable) {
            throw new Failure(folder + " cannot be deleted: " + undeletable.getMessage(), undeletable);
        }
        if (Files.exists(folder)) {
            throw new Failure(folder + " cannot be deleted: delete it by hand.");
        }
    }

    /** Replaces the target by a copy of the source. */
    static void copy(Path source, Path target) {
        delete(target);
        try (var paths = Files.walk(source)) {
            Files.createDirectories(target.getParent());
            paths.forEach(path -> copyOne(path, target.resolve(source.relativize(path).toString())));
        } catch (IOException | UncheckedIOException uncopied) {
            throw new Failure("%s cannot be copied to %s: %s".formatted(source, target, uncopied.getMessage()), uncopied);
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException uncopied) {
            throw new UncheckedIOException(uncopied);
        }
    }
}
