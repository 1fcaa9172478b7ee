package org.paideia.document.letterhead;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paideia.document.letterhead.vocabulary.Rule;
import org.paideia.document.letterhead.vocabulary.Vocabulary;

/**
 * Reads one part as a stream and makes elements of what the vocabulary knows. Everything else is passed over while it
 * streams by, so that what is kept is never more than the vocabulary and the budget allow.
 */
final class PartReader {

    /** Elements that stand around others without a look of their own: what stands within counts as standing outside. */
    private static final Set<String> AROUND =
            Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo", "w:dir", "w:bdo");

    /** Where a section is looked for: nowhere but in paragraphs of the text itself. */
    private static final Set<String> OUTLINE =
            Set.of("w:document", "w:body", "w:p", "w:pPr", "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo");

    private static final Vocabulary VOCABULARY = Vocabulary.OF_LETTERHEADS;

    private final XMLStreamReader xml;
    private final Budget budget;
    private Set<LeftOut> leftOut = EnumSet.noneOf(LeftOut.class);
    private int depth;

    PartReader(byte[] part, Budget budget) throws XMLStreamException {
        this.xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
        this.budget = budget;
    }

    /** The whole part, or nothing where its outermost element is another. */
    Optional<Element> read(String root) throws XMLStreamException {
        begin();
        if (!root.equals(name())) {
            return Optional.empty();
        }
        Element read = element(root, VOCABULARY.rule(root)).orElse(null);
        while (xml.hasNext()) {
            next();
        }
        return Optional.ofNullable(read);
    }

    /** What was left out so far. */
    Set<LeftOut> leftOut() {
        return leftOut;
    }

    /** The first section of a document, if it has one; the text is passed over. */
    Optional<Element> firstSection() throws XMLStreamException {
        begin();
        if (!"w:document".equals(name())) {
            throw UnusableLetterhead.damaged();
        }
        List<String> outline = new ArrayList<>(List.of("w:document"));
        Element section = null;
        boolean hasBody = false;
        while (!outline.isEmpty()) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                outline.removeLast();
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = name();
                hasBody |= "w:body".equals(name);
                if ("w:sectPr".equals(name) && section == null && Set.of("w:pPr", "w:body").contains(outline.getLast())) {
                    section = element(name, VOCABULARY.rule(name)).orElseThrow();
                } else if (OUTLINE.contains(name == null ? "" : name)) {
                    outline.add(name);
                    deeper();
                } else {
                    skip();
                }
            }
        }
        if (!hasBody) {
            throw UnusableLetterhead.damaged();
        }
        return Optional.ofNullable(section);
    }

    private Optional<Element> element(String name, Rule rule) throws XMLStreamException {
        budget.kept();
        Element read = new Element(name);
        boolean isWhole = true;
        for (Rule.Attribute attribute : rule.attributes()) {
            String value = Optional.ofNullable(value(attribute.name())).map(attribute.value()::accept).orElse(null);
            if (value != null) {
                budget.signs(value.length());
                read.with(attribute.name(), value);
            }
            isWhole &= value != null || !attribute.needed();
        }
        deeper();
        StringBuilder text = new StringBuilder();
        children(read, rule, text);
        read.children().sort(Comparator.comparingInt(Element::place));
        if (rule.text() != null) {
            String accepted = rule.text().accept(text.toString());
            isWhole &= accepted != null;
            read.saying(accepted);
        }
        Set<Integer> places = new HashSet<>();
        read.children().forEach(child -> places.add(child.place()));
        return isWhole && places.containsAll(rule.needed()) ? Optional.of(read) : opened(read, rule);
    }

    /** What cannot be kept itself may leave its children; they go on under its name until they are taken out of it. */
    private static Optional<Element> opened(Element broken, Rule rule) {
        broken.attributes().clear();
        return rule.opens() ? Optional.of(broken) : Optional.empty();
    }

    /** Reads what stands in an element until it ends. */
    private void children(Element parent, Rule rule, StringBuilder text) throws XMLStreamException {
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> child(parent, rule, text);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (rule.text() != null) {
                        budget.signs(xml.getTextLength());
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        depth--;
    }

    private void child(Element parent, Rule rule, StringBuilder text) throws XMLStreamException {
        String name = name();
        if ("mc:AlternateContent".equals(name)) {
            alternatives(parent, rule, text);
        } else if (name != null && AROUND.contains(name)) {
            if (VOCABULARY.tells(xml.getLocalName())) {
                leaveOut(xml.getLocalName());
            }
            deeper();
            children(parent, rule, text);
        } else {
            Rule.Child place = rule.children().get(name);
            if (place == null || !place.many() && parent.children().stream().anyMatch(other -> other.place() == place.place())) {
                leaveOut(xml.getLocalName());
                skip();
            } else {
                place(parent, rule, name, place);
            }
        }
    }

    private void place(Element parent, Rule rule, String name, Rule.Child place) throws XMLStreamException {
        String local = xml.getLocalName();
        Optional<Element> read = element(name, VOCABULARY.rule(place.rule()));
        if (read.isEmpty()) {
            leaveOut(local);
        } else if (VOCABULARY.rule(place.rule()).opens() && read.get().attributes().isEmpty()) {
            leaveOut(local);
            read.get().children().stream()
                    .filter(child -> rule.children().containsKey(child.name()))
                    .forEach(child -> parent.children().add(child.at(rule.children().get(child.name()).place())));
        } else {
            parent.children().add(read.get().at(place.place()));
        }
    }

    /** Of the same thing said in several ways the first is taken of which anything can be kept. */
    private void alternatives(Element parent, Rule rule, StringBuilder text) throws XMLStreamException {
        Set<LeftOut> outside = leftOut;
        Set<LeftOut> tried = EnumSet.noneOf(LeftOut.class);
        boolean isTaken = false;
        deeper();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isTaken || !Set.of("mc:Choice", "mc:Fallback").contains(String.valueOf(name()))) {
                    skip();
                } else {
                    int before = parent.children().size();
                    leftOut = EnumSet.noneOf(LeftOut.class);
                    deeper();
                    children(parent, rule, text);
                    isTaken = parent.children().size() > before;
                    if (isTaken) {
                        tried.clear();
                    }
                    tried.addAll(leftOut);
                }
            }
        }
        depth--;
        leftOut = outside;
        leftOut.addAll(tried);
    }

    private void leaveOut(String local) {
        boolean isExtension = xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && String.valueOf(xml.getNamespaceURI()).startsWith(Names.EXTENSIONS)
                && name() == null;
        if (!isExtension || VOCABULARY.tells(local)) {
            VOCABULARY.told(local).ifPresent(leftOut::add);
        }
    }

    /** Passes over an element with all that stands in it. */
    private void skip() throws XMLStreamException {
        int outside = depth;
        deeper();
        while (depth > outside) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void deeper() {
        budget.element(++depth);
    }

    private void begin() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {}
        if ("w:document".equals(name())) {
            deeper();
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnusableLetterhead("The file declares entities of its own.");
        }
        return event;
    }

    private String name() {
        return Names.of(xml.getNamespaceURI(), xml.getLocalName());
    }

    private String value(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (attribute.equals(Names.of(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** One of its own for each part: such factories are not for several threads. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
