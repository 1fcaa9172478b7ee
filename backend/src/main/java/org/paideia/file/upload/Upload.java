package org.paideia.file.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.paideia.shared.command.Input;
import org.paideia.shared.contract.CurrentOperation;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/** A file in the body of a request. What is too long is not read to its end. */
public final class Upload implements SentFile {

    /** The largest file that is taken. */
    static final int LIMIT = 10 * 1024 * 1024;

    private static final String MEDIA_TYPE = "application/octet-stream";
    private static final int PORTION = 64 * 1024;

    private final InputStream wire;
    private final CurrentOperation current;

    /** @param wire with the bytes, of which none is read yet */
    public Upload(InputStream wire, CurrentOperation current) {
        this.wire = wire;
        this.current = current;
    }

    /** Takes it off the wire: media type (415), then size, counted while it is read (413). */
    @Override
    public Received receive() {
        if (!MEDIA_TYPE.equals(current.mediaType())) {
            throw Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as " + MEDIA_TYPE + ".");
        }
        Path aside = aside();
        try {
            Received received = receive(aside);
            current.received(received.sha256().getBytes(StandardCharsets.US_ASCII));
            return received;
        } catch (IOException e) {
            discard(aside);
            throw Problems.of(ProblemType.INVALID_REQUEST, "The file broke off.");
        } catch (RuntimeException e) {
            discard(aside);
            throw e;
        }
    }

    @Override
    public Optional<Input.Key> key() {
        return current.key();
    }

    private Received receive(Path aside) throws IOException {
        MessageDigest digest = digest();
        long size = 0;
        try (OutputStream out = Files.newOutputStream(aside)) {
            byte[] portion = new byte[PORTION];
            for (int read = wire.read(portion); read >= 0; read = wire.read(portion)) {
                size += read;
                if (size > LIMIT) {
                    throw Problems.of(ProblemType.TOO_LARGE, "A file may have at most 10 MiB.");
                }
                digest.update(portion, 0, read);
                out.write(portion, 0, read);
            }
        }
        return new Received(aside, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static Path aside() {
        try {
            return Files.createTempFile("upload", null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
