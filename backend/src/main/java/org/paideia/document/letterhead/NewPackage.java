package org.paideia.document.letterhead;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package that is written: its parts, and what each of them says of others. */
final class NewPackage {

    static final String MAIN = "document.xml";

    private static final LocalDateTime BEGIN_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, Outgoing> relations = new LinkedHashMap<>();
    private final Map<ByteBuffer, String> pictures = new HashMap<>();

    /** What a part says of others; each of them once. */
    final class Outgoing {

        private final Map<String, String> ids = new LinkedHashMap<>();

        String to(String type, String part) {
            return id("Type=\"" + Names.RELATION + type + "\" Target=\"" + part + "\"");
        }

        /** To a page of the web or an address of mail: nothing else is ever said of what lies elsewhere. */
        String toAddress(String address) {
            return id("Type=\"" + Names.RELATION + "hyperlink\" Target=\"" + XmlWriter.escaped(address) + "\" TargetMode=\"External\"");
        }

        /** To a picture, which lies in the package once however often it is shown. */
        String toPicture(Picture kind, byte[] content) {
            String name = pictures.computeIfAbsent(ByteBuffer.wrap(content), one -> "media/image" + (pictures.size() + 1) + "." + kind.ending());
            parts.putIfAbsent(name, content);
            return to("image", name);
        }

        private String id(String relation) {
            return ids.computeIfAbsent(relation, one -> "rId" + (ids.size() + 1));
        }

        private byte[] bytes() {
            StringBuilder xml = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
            ids.forEach((relation, id) -> xml.append("<Relationship Id=\"").append(id).append("\" ").append(relation).append("/>"));
            return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** @param part its name in the folder of the document */
    Outgoing from(String part) {
        return relations.computeIfAbsent(part, one -> new Outgoing());
    }

    /** @param type of its content, without what all of them begin with */
    void add(String part, String type, Element content) {
        parts.put(part, XmlWriter.bytes(content));
        types.put(part, TYPE + type + "+xml");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(zip, "_rels/.rels", (XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                    + Names.RELATION + "officeDocument\" Target=\"word/" + MAIN + "\"/></Relationships>").getBytes(StandardCharsets.UTF_8));
            for (var part : parts.entrySet()) {
                put(zip, "word/" + part.getKey(), part.getValue());
            }
            for (var from : relations.entrySet()) {
                if (!from.getValue().ids.isEmpty()) {
                    put(zip, "word/_rels/" + from.getKey() + ".rels", from.getValue().bytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] contentTypes() {
        StringBuilder xml = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (Picture kind : Picture.values()) {
            xml.append("<Default Extension=\"%1$s\" ContentType=\"image/%1$s\"/>".formatted(kind.ending()));
        }
        types.forEach((part, type) -> xml.append("<Override PartName=\"/word/%s\" ContentType=\"%s\"/>".formatted(part, type)));
        return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(BEGIN_OF_ZIP);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
