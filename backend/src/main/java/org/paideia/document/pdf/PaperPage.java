package org.paideia.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * The page as the renderer needs it. It paints the words of an element before those of the elements within it, and whoever
 * takes text out of a PDF takes it as it was painted; so words that stand beside elements get elements of their own. It
 * puts no mark over the letter before; so a letter with a mark for which there is no one sign gets a font whose marks lie
 * over what is before them.
 */
final class PaperPage {

    private static final Pattern MARKED = Pattern.compile("\\p{L}[\\u0300-\\u036f]+");

    private PaperPage() {}

    static Document of(String page) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
            mark(document.getDocumentElement());
            separate(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void mark(Element element) {
        for (Node child : children(element)) {
            if (child instanceof Element inner) {
                mark(inner);
            } else if (child instanceof Text text) {
                mark(text);
            }
        }
    }

    private static void mark(Text text) {
        Matcher marked = MARKED.matcher(text.getData());
        if (marked.find()) {
            Text letter = text.splitText(marked.start());
            Text rest = letter.splitText(marked.end() - marked.start());
            wrap(letter).setAttribute("class", "marked");
            mark(rest);
        }
    }

    private static void separate(Element element) {
        List<Node> children = children(element);
        boolean isMixed = children.stream().anyMatch(Element.class::isInstance)
                && (element.getTagName().equals("p") || children.stream().anyMatch(PaperPage::isWords));
        for (Node child : children) {
            if (child instanceof Element inner) {
                separate(inner);
            } else if (isMixed && child instanceof Text) {
                wrap(child);
            }
        }
    }

    private static Element wrap(Node words) {
        Element own = words.getOwnerDocument().createElement("span");
        words.getParentNode().replaceChild(own, words);
        own.appendChild(words);
        return own;
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
