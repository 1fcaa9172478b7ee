package org.paideia.document;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown as declarations use it. Images and raw HTML have no place in them: an image becomes its words, and HTML stands
 * there as the text that it is. Links lead to the web or to a mailbox or are none.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).omitSingleParagraphP(false).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&!~|]|^[#+=\\-]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern WEB_OR_MAIL = Pattern.compile("(?i)(https?://|mailto:).+");

    /** The document's own title is the first heading; those of a text come below it. */
    private static final int BELOW_TITLE = 1;

    private static final int LOWEST = 6;

    private Markdown() {}

    /** A value, such as a name, as Markdown that means these very characters and nothing else, wherever it is put. */
    public static String literal(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return NUMBERED.matcher(SIGNS.matcher(line).replaceAll("\\\\$0")).replaceFirst("$1\\\\$2");
    }

    /** Whether it holds an image or raw HTML, which a declaration may not. */
    public static boolean holdsImagesOrHtml(String markdown) {
        boolean[] found = {false};
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found[0] = true;
            }

            @Override
            public void visit(HtmlInline html) {
                found[0] = true;
            }

            @Override
            public void visit(HtmlBlock html) {
                found[0] = true;
            }
        });
        return found[0];
    }

    /** As HTML that is safe to show. */
    public static String html(String markdown) {
        return HTML.render(parse(markdown));
    }

    /** The words alone. */
    public static String plain(String markdown) {
        return PLAIN.render(parse(markdown)).strip();
    }

    /** The tree of a text with nothing left in it that a document does not take. */
    public static Node parse(String markdown) {
        Node text = PARSER.parse(markdown);
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                visitChildren(image);
                dissolve(image);
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (!WEB_OR_MAIL.matcher(link.getDestination()).matches()) {
                    dissolve(link);
                }
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                heading.setLevel(Math.min(LOWEST, heading.getLevel() + BELOW_TITLE));
            }
        });
        return text;
    }

    private static void dissolve(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
