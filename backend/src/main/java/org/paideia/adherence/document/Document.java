package org.paideia.adherence.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.paideia.file.Download;
import org.paideia.shared.text.Sha256;

/**
 * A document as it is handed out.
 *
 * @param name under which to store it
 * @param sha256 of its bytes, in hexadecimal
 * @param content opened when it is wanted
 */
public record Document(String name, long size, String sha256, Supplier<InputStream> content) {

    static Document of(String name, byte[] made) {
        return new Document(name, made.length, Sha256.hex(made), () -> new ByteArrayInputStream(made));
    }

    static Document of(String name, Download kept) {
        return new Document(name, kept.size(), kept.sha256(), kept.content());
    }
}
