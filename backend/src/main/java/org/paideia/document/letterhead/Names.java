package org.paideia.document.letterhead;

import java.util.LinkedHashMap;
import java.util.Map;

/** The namespaces of a letterhead by the prefixes under which they are written; files saved as "strict" have others for the same. */
final class Names {

    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String TEXT_BOX = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    /** What only Microsoft's own programs understand says of itself that it may be passed over. */
    static final String EXTENSIONS = "http://schemas.microsoft.com/office/";

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();
    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        name("w", OPEN + "wordprocessingml/2006/main", STRICT + "wordprocessingml/main");
        name("r", OPEN + "officeDocument/2006/relationships", STRICT + "officeDocument/relationships");
        name("wp", OPEN + "drawingml/2006/wordprocessingDrawing", STRICT + "drawingml/wordprocessingDrawing");
        name("a", OPEN + "drawingml/2006/main", STRICT + "drawingml/main");
        name("pic", PICTURE, STRICT + "drawingml/picture");
        name("mc", OPEN + "markup-compatibility/2006", null);
        name("wps", TEXT_BOX, null);
        PREFIXES.put("http://www.w3.org/XML/1998/namespace", "xml");
    }

    private Names() {}

    /** The namespaces under their prefixes, as they are written. */
    static Map<String, String> namespaces() {
        return NAMESPACES;
    }

    /** A name as the vocabulary has it: "w:p"; null where the namespace is none of these. */
    static String of(String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        String prefix = PREFIXES.get(namespace);
        return prefix == null ? null : prefix + ":" + local;
    }

    private static void name(String prefix, String namespace, String strict) {
        NAMESPACES.put(prefix, namespace);
        PREFIXES.put(namespace, prefix);
        if (strict != null) {
            PREFIXES.put(strict, prefix);
        }
    }
}
