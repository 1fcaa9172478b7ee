package org.paideia.document.letterhead;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of the package that was sent, by their names; these do not tell large from small letters. */
final class Parts {

    private static final int PORTION = 16 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();

    private Parts() {}

    /** Inflates the package, counting what comes out of it while it comes out, so that a bomb never goes off. */
    static Parts of(byte[] sent, Budget budget) {
        Parts read = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.part();
                byte[] content = inflated(zip, budget);
                if (!entry.isDirectory() && read.parts.put(key(entry.getName()), content) != null) {
                    throw UnusableLetterhead.damaged();
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw UnusableLetterhead.damaged();
        }
        return read;
    }

    Optional<byte[]> get(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    private static byte[] inflated(ZipInputStream zip, Budget budget) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] portion = new byte[PORTION];
        for (int read = zip.read(portion); read >= 0; read = zip.read(portion)) {
            budget.inflated(read);
            content.write(portion, 0, read);
        }
        return content.toByteArray();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
