package org.paideia.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HexFormat;
import org.paideia.shared.text.Sha256;

/** A document that was made, under the name with which it is stored. */
public record PaperFile(String name, Form form, byte[] bytes) {

    /** Its SHA-256, in hexadecimal. */
    public String sha256() {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    public InputStream content() {
        return new ByteArrayInputStream(bytes);
    }
}
