package org.paideia.declaration.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page whose words are painted in the order in which they are read. The renderer paints the words of an element before
 * those of the elements within it, and whoever takes text out of a PDF takes it as it was painted; so words that stand
 * beside elements get elements of their own.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    static Document of(String page) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
            separate(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void separate(Element element) {
        List<Node> children = children(element);
        boolean isMixed = children.stream().anyMatch(Element.class::isInstance)
                && (element.getTagName().equals("p") || children.stream().anyMatch(ReadingOrder::isWords));
        for (Node child : children) {
            if (child instanceof Element inner) {
                separate(inner);
            } else if (isMixed && child instanceof Text) {
                Element own = element.getOwnerDocument().createElement("span");
                element.replaceChild(own, child);
                own.appendChild(child);
            }
        }
    }

    private static boolean isWords(Node node) {
        return node instanceof Text text && !text.getData().isBlank();
    }

    private static List<Node> children(Element element) {
        NodeList all = element.getChildNodes();
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            children.add(all.item(i));
        }
        return children;
    }
}
