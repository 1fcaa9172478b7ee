package org.paideia.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Tells whether a document can be opened and is harmless: what it names is there, and nothing is fetched when it is opened. */
public final class ReadableDocx {

    private static final Pattern FIELD = Pattern.compile("<w:fldSimple\\b[^>]*\\bw:instr=\"([^\"]*)\"");

    private ReadableDocx() {}

    /** Fails where it is not. */
    public static void assertReadable(byte[] docx) throws Exception {
        Map<String, byte[]> parts = WordFile.partsOf(docx);
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                assertTame(part.getKey(), part.getValue(), parts.keySet());
            } else if (part.getKey().endsWith(".xml")) {
                assertSaysNothingThatActs(part.getKey(), new String(part.getValue(), StandardCharsets.UTF_8));
            } else {
                assertTrue(part.getKey().matches("word/media/[\\w-]+\\.(png|jpe?g|gif)"), part.getKey());
            }
        }
        for (Part part : WordprocessingMLPackage.load(new ByteArrayInputStream(docx)).getParts().getParts().values()) {
            if (part instanceof JaxbXmlPart<?> xml) {
                xml.getContents();
            }
        }
    }

    private static void assertTame(String name, byte[] content, Set<String> parts) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList relations = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)).getDocumentElement().getChildNodes();
        String folder = name.replaceFirst("_rels/[^/]*$", "");
        for (int i = 0; i < relations.getLength(); i++) {
            if (relations.item(i) instanceof Element relation) {
                String target = relation.getAttribute("Target");
                if (relation.hasAttribute("TargetMode") && !relation.getAttribute("TargetMode").equals("Internal")) {
                    assertEquals("External", relation.getAttribute("TargetMode"), name);
                    assertTrue(relation.getAttribute("Type").endsWith("/relationships/hyperlink"), name + " fetches " + target);
                    assertTrue(target.matches("(?i)(https?://|mailto:).+"), name + " leads to " + target);
                } else {
                    String part = target.startsWith("/") ? target.substring(1) : folder + target;
                    assertTrue(parts.contains(part), name + " names " + part + ", which is not there");
                }
            }
        }
    }

    private static void assertSaysNothingThatActs(String name, String content) {
        for (String word : Set.of("<!DOCTYPE", "w:instrText", "w:fldChar", "r:link", "attachedTemplate", "w:object", "w:altChunk", "o:OLEObject", "v:imagedata")) {
            assertFalse(content.contains(word), name + " has " + word);
        }
        Matcher fields = FIELD.matcher(content);
        while (fields.find()) {
            assertTrue(Set.of("PAGE", "NUMPAGES").contains(fields.group(1)), name + " has the field " + fields.group(1));
        }
    }
}
