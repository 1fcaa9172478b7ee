package org.paideia.document.letterhead;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a part of the package that was sent says of other parts and of what lies elsewhere. */
final class Relations {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** What leads out of a package, or is no plain path in it. */
    private static final Pattern NO_PATH = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*|.*[\\\\?#].*", Pattern.DOTALL);

    private final List<Relation> relations = new ArrayList<>();

    private Relations() {}

    /**
     * @param type without the address before it: "header"
     * @param target the name of a part, or an address where it is outside
     */
    private record Relation(String id, String type, String target, boolean isOutside) {}

    /** @param part whose relations they are; the package itself is the empty name */
    static Relations of(Parts parts, String part, Budget budget) throws XMLStreamException {
        Relations read = new Relations();
        int slash = part.lastIndexOf('/') + 1;
        Optional<byte[]> content = parts.get(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (content.isPresent()) {
            read.read(content.get(), part.substring(0, slash), budget);
        }
        return read;
    }

    /** The parts that are related in that way. */
    List<String> parts(String type) {
        return relations.stream().filter(one -> !one.isOutside() && one.type().equals(type)).map(Relation::target).toList();
    }

    /** The part that has that id and is related in that way. */
    Optional<String> part(String id, String type) {
        return find(id, type, false);
    }

    /** The address that has that id and is related in that way. */
    Optional<String> address(String id, String type) {
        return find(id, type, true);
    }

    /** Whether something is related in that way, wherever it lies. */
    boolean has(String type) {
        return relations.stream().anyMatch(one -> one.type().equals(type));
    }

    private Optional<String> find(String id, String type, boolean isOutside) {
        return relations.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .filter(one -> one.type().equals(type) && one.isOutside() == isOutside)
                .map(Relation::target);
    }

    private void read(byte[] content, String folder, Budget budget) throws XMLStreamException {
        XMLStreamReader xml = PartReader.factory().createXMLStreamReader(new ByteArrayInputStream(content));
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    budget.element(++depth);
                    if (PACKAGE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("Relationship")) {
                        add(xml, folder);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnusableLetterhead("The file declares entities of its own.");
                default -> {}
            }
        }
    }

    private void add(XMLStreamReader relation, String folder) {
        String id = relation.getAttributeValue(null, "Id");
        String type = type(String.valueOf(relation.getAttributeValue(null, "Type")));
        String target = relation.getAttributeValue(null, "Target");
        String mode = Optional.ofNullable(relation.getAttributeValue(null, "TargetMode")).orElse("Internal");
        if (id == null || target == null) {
            return;
        }
        if (mode.equals("External")) {
            relations.add(new Relation(id, type, target.strip(), true));
        } else if (mode.equals("Internal")) {
            inside(target, folder).ifPresent(part -> relations.add(new Relation(id, type, part, false)));
        }
    }

    private static String type(String whole) {
        for (String before : List.of(Names.RELATION, Names.STRICT_RELATION)) {
            if (whole.startsWith(before)) {
                return whole.substring(before.length());
            }
        }
        return "";
    }

    /** The name of a part, seen from a folder. */
    private static Optional<String> inside(String target, String folder) {
        if (NO_PATH.matcher(target).matches()) {
            return Optional.empty();
        }
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(String.join("/", path));
    }
}
