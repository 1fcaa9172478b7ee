package org.paideia.document.letterhead;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes elements as a part of a package. */
final class XmlWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final Set<String> NEVER = Set.of("w:fldChar", "w:instrText");

    private final StringBuilder written = new StringBuilder(DECLARATION);

    private XmlWriter() {}

    static byte[] bytes(Element root) {
        XmlWriter writer = new XmlWriter();
        writer.write(root, namespaces(root));
        return writer.written.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A value as it stands between quotation marks. */
    static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;");
    }

    private void write(Element element, String namespaces) {
        if (NEVER.contains(element.name())) {
            throw new IllegalStateException(element.name() + " was to be written anew");
        }
        written.append('<').append(element.name()).append(namespaces);
        element.attributes().forEach((name, value) ->
                written.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
        if (element.children().isEmpty() && element.text().isEmpty()) {
            written.append("/>");
            return;
        }
        written.append('>').append(escaped(element.text()));
        element.children().forEach(child -> write(child, ""));
        written.append("</").append(element.name()).append('>');
    }

    /** Those that are used, in an order that is always the same. */
    private static String namespaces(Element root) {
        Set<String> used = root.all()
                .flatMap(element -> Stream.concat(Stream.of(element.name()), element.attributes().keySet().stream()))
                .filter(name -> name.contains(":"))
                .map(name -> name.substring(0, name.indexOf(':')))
                .collect(Collectors.toSet());
        return Names.namespaces().entrySet().stream()
                .filter(name -> used.contains(name.getKey()))
                .map(name -> " xmlns:" + name.getKey() + "=\"" + name.getValue() + "\"")
                .collect(Collectors.joining());
    }
}
