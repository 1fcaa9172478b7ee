package org.paideia.file.upload;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paideia.file.Purpose;

/**
 * Looks through a DOCX from outside: it may not be a bomb, bring programs along, or ask for anything from elsewhere when it
 * is opened. Links that a reader follows are the reader's affair. It looks for what is known to be bad and tells those who
 * send it what that is; it does not find everything, so a letterhead, which others open, is rebuilt after it.
 */
final class WordPackage {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 60L * 1024 * 1024;
    private static final long MOST_BYTES_OF_XML = 16L * 1024 * 1024;
    private static final long MOST_TIMES_LARGER = 200;

    /** An element takes a hundred times its bytes when a document is made of it. */
    private static final int MOST_ELEMENTS = 300_000;

    /** What is small enough may be packed as tightly as it likes. */
    private static final long SMALL = 1024 * 1024;

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";
    private static final String TEMPLATE = "wordprocessingml.template.main+xml";
    private static final Pattern PROGRAM = Pattern.compile("(?i).*(vbaProject|vbaData|activeX).*|.*\\.(bin|exe|dll|js|vbs)");
    private static final Pattern XML_PART = Pattern.compile("(?i).*\\.(xml|rels)");
    private static final Pattern FETCHING_FIELD =
            Pattern.compile("(?i)\\s*(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD)\\b.*", Pattern.DOTALL);
    private static final Pattern FOREIGN_RELATION = Pattern.compile(".*/(aFChunk|control|oleObject|subDocument)");
    private static final Pattern WEB_OR_MAIL = Pattern.compile("(?i)(https?://|mailto:).*");
    private static final XMLInputFactory XML = xml();

    private final long packed;

    /** Whether it is a letterhead: that may be a template, or be made on one, since it is rebuilt without it. */
    private final boolean isPaper;

    private final Set<String> parts = new HashSet<>();
    private final StringBuilder field = new StringBuilder();
    private long bytes;
    private long bytesOfXml;
    private int elements;
    private boolean isDeclared;
    private boolean hasBody;
    private boolean inField;

    private WordPackage(long packed, boolean isPaper) {
        this.packed = packed;
        this.isPaper = isPaper;
    }

    /** Whether it is one; a refusal where it is one that is not taken. */
    static boolean isAt(Path file, Purpose purpose) {
        try (InputStream content = Files.newInputStream(file)) {
            WordPackage found = new WordPackage(Files.size(file), purpose == Purpose.LETTERHEAD);
            found.read(content);
            return found.isDeclared && found.hasBody;
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw refused("The file is damaged.");
        }
    }

    private void read(InputStream content) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!parts.add(name.toLowerCase(Locale.ROOT)) || parts.size() > MOST_PARTS || isAstray(name)) {
                    throw refused("The file has too many parts, or parts that no document has.");
                }
                if (PROGRAM.matcher(name).matches()) {
                    throw refused("The file contains programs.");
                }
                boolean isXml = XML_PART.matcher(name).matches();
                InputStream part = new Counted(zip, isXml);
                if (isXml) {
                    look(part);
                }
                part.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    private static boolean isAstray(String name) {
        return name.startsWith("/") || name.contains("\\") || ("/" + name + "/").contains("/../");
    }

    private void look(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(part);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw refused("The file declares entities of its own.");
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.CHARACTERS -> field.append(inField ? reader.getText() : "");
                case XMLStreamConstants.END_ELEMENT -> inField = false;
                default -> {}
            }
        }
        requireTameField();
    }

    private void begin(XMLStreamReader element) {
        if (++elements > MOST_ELEMENTS) {
            throw refused("The unpacked file is too large.");
        }
        switch (element.getLocalName()) {
            case "Override", "Default" -> declared(String.valueOf(element.getAttributeValue(null, "ContentType")));
            case "Relationship" -> related(element);
            case "body" -> hasBody = hasBody || WORD.contains(String.valueOf(element.getNamespaceURI()));
            case "instrText" -> inField = true;
            case "fldChar" -> requireTameField();
            case "fldSimple" -> {
                requireTameField();
                for (int i = 0; i < element.getAttributeCount(); i++) {
                    field.append(element.getAttributeLocalName(i).equals("instr") ? element.getAttributeValue(i) : "");
                }
                requireTameField();
            }
            default -> {}
        }
    }

    private void declared(String type) {
        if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw refused("The file contains programs.");
        }
        isDeclared = isDeclared || type.endsWith(DOCUMENT) || isPaper && type.endsWith(TEMPLATE);
    }

    private void related(XMLStreamReader relation) {
        String type = String.valueOf(relation.getAttributeValue(null, "Type"));
        String target = String.valueOf(relation.getAttributeValue(null, "Target"));
        boolean isOutside = "External".equalsIgnoreCase(relation.getAttributeValue(null, "TargetMode"));
        boolean isLink = type.endsWith("/hyperlink") && WEB_OR_MAIL.matcher(target).matches();
        boolean isTemplate = isPaper && type.endsWith("/attachedTemplate");
        if (isOutside && !isLink && !isTemplate || FOREIGN_RELATION.matcher(type).matches()) {
            throw refused("The file loads something from elsewhere when it is opened: " + type.replaceFirst(".*/", "") + ".");
        }
    }

    /** A field is written in pieces; it is looked at when the next begins. */
    private void requireTameField() {
        if (FETCHING_FIELD.matcher(field).matches()) {
            throw refused("The file has a field that fetches something when it is opened.");
        }
        field.setLength(0);
    }

    private static RuntimeException refused(String why) {
        return FileType.refused(null, "unsafe-file", why);
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what comes out of the package while it comes out, so that a bomb never goes off. */
    private final class Counted extends FilterInputStream {

        private final boolean isXml;

        Counted(InputStream in, boolean isXml) {
            super(in);
            this.isXml = isXml;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        /** The package goes on after its parts. */
        @Override
        public void close() {}

        private void count(int read) {
            bytes += read;
            bytesOfXml += isXml ? read : 0;
            if (bytes > MOST_BYTES || bytesOfXml > MOST_BYTES_OF_XML || bytes > SMALL && bytes > packed * MOST_TIMES_LARGER) {
                throw refused("The unpacked file is too large.");
            }
        }
    }
}
