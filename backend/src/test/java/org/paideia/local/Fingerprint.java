package org.paideia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether what was done before would be done with the same things now: a digest of them, kept in a file. */
final class Fingerprint {

    private final Path file;
    private final String current;

    private Fingerprint(Path file, byte[] current) {
        this.file = file;
        this.current = HexFormat.of().formatHex(current);
    }

    static Fingerprint ofTexts(Path file, String... texts) {
        var digest = sha256();
        for (var text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
        return new Fingerprint(file, digest.digest());
    }

    static Fingerprint ofFolder(Path file, Path folder) {
        var digest = sha256();
        try (var paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile).sorted().forEach(path -> update(digest, path));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Failure(folder + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
        return new Fingerprint(file, digest.digest());
    }

    boolean isKept() {
        try {
            return Files.exists(file) && Files.readString(file).equals(current);
        } catch (IOException unreadable) {
            return false;
        }
    }

    void keep() {
        try {
            Files.writeString(file, current);
        } catch (IOException unwritable) {
            throw new Failure(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private static void update(MessageDigest digest, Path path) {
        try {
            digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
