package org.paideia.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Objects as files of a folder. An object is there whole or not at all: it gets its name when all of it is on the disk. */
final class FolderStore implements FileStore {

    private static final String UNFINISHED = ".part";

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(UUID key, Path file) throws IOException {
        Path object = object(key);
        Path part = object.resolveSibling(object.getFileName() + UNFINISHED);
        Files.createDirectories(object.getParent());
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        toDisk(part, StandardOpenOption.WRITE);
        Files.move(part, object, StandardCopyOption.ATOMIC_MOVE);
        toDisk(object.getParent(), StandardOpenOption.READ);
    }

    @Override
    public InputStream get(UUID key) throws IOException {
        return Files.newInputStream(object(key));
    }

    @Override
    public void delete(UUID key) throws IOException {
        Path object = object(key);
        Files.deleteIfExists(object);
        Files.deleteIfExists(object.resolveSibling(object.getFileName() + UNFINISHED));
    }

    /** Spread over folders by the end of the key, where it is random, so that none grows too long. */
    private Path object(UUID key) {
        String name = key.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static void toDisk(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
