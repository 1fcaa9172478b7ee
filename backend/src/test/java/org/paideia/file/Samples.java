package org.paideia.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as people should not. */
final class Samples {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Samples() {}

    static byte[] picture(String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] odt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", bytes("<x/>"));
        return zip(parts, true);
    }

    static byte[] docx() {
        return zip(parts(), false);
    }

    /** With a part beside or instead. */
    static byte[] docxWith(String name, byte[] content) {
        Map<String, byte[]> parts = parts();
        parts.put(name, content);
        return zip(parts, false);
    }

    static byte[] docxWithText(String body) {
        return docxWith(DOCUMENT, bytes("<w:document xmlns:w=\"" + W + "\"><w:body><w:p>" + body + "</w:p></w:body></w:document>"));
    }

    /** With a relation of that kind to something elsewhere. */
    static byte[] docxRelatedTo(String kind, String target) {
        return docxWith(RELATIONS, bytes(("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"%s%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>")
                .formatted(OFFICE, kind, target)));
    }

    static byte[] docxWithMacros() {
        Map<String, byte[]> parts = parts();
        parts.put(TYPES, bytes(new String(parts.get(TYPES), StandardCharsets.UTF_8)
                .replace("openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.document.macroEnabled.main")));
        return zip(parts, false);
    }

    /** Zeros, which are nothing when they are packed. */
    static byte[] bomb(int mebibytes) {
        return docxWith("word/media/image1.png", new byte[mebibytes * 1024 * 1024]);
    }

    /** Small, and packed no more tightly than others are: a picture that cannot be packed lies beside. */
    static byte[] docxOfManyElements(int many) {
        byte[] picture = new byte[100_000];
        new Random(1).nextBytes(picture);
        Map<String, byte[]> parts = parts();
        parts.put(DOCUMENT, bytes("<w:document xmlns:w=\"" + W + "\"><w:body>" + "<w:p/>".repeat(many) + "</w:body></w:document>"));
        parts.put("word/media/image1.png", picture);
        return zip(parts, false);
    }

    static byte[] docxOfManyParts(int many) {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < many; i++) {
            parts.put("word/media/image" + i + ".png", bytes("x"));
        }
        return zip(parts, false);
    }

    static byte[] zip() {
        return zip(new LinkedHashMap<>(Map.of("readme.txt", bytes("hello"))), false);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(TYPES, bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX + ".main+xml\"/></Types>"));
        parts.put("_rels/.rels", bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put(DOCUMENT, bytes("<w:document xmlns:w=\"" + W + "\"><w:body><w:p/></w:body></w:document>"));
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts, boolean firstIsStored) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                boolean stored = firstIsStored;
                for (var part : parts.entrySet()) {
                    ZipEntry entry = new ZipEntry(part.getKey());
                    if (stored) {
                        var checksum = new java.util.zip.CRC32();
                        checksum.update(part.getValue());
                        entry.setMethod(ZipEntry.STORED);
                        entry.setSize(part.getValue().length);
                        entry.setCrc(checksum.getValue());
                        stored = false;
                    }
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
