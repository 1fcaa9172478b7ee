package org.paideia.declaration.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.paideia.document.Markdown;
import org.paideia.document.Printing;
import org.paideia.shared.problem.Violation;

/**
 * The Markdown of a declaration: CommonMark without images and raw HTML, links to web pages and mail addresses alone, and
 * merge fields between the words. What is not of that kind is refused when it is written, so that whoever shows, prints or
 * signs a text need not wonder. Values are put in as mere characters: nothing in them becomes Markdown.
 */
final class Wording {

    private static final Pattern FIELD = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:).+");
    private static final Parser PARSER = Parser.builder().build();

    private Wording() {}

    /** Everything in it that a text may not hold, at that place in a body. */
    static List<Violation> violations(String markdown, String pointer) {
        List<Violation> found = new ArrayList<>();
        Node document = PARSER.parse(markdown);
        if (document.getFirstChild() == null) {
            found.add(Violation.at(pointer, "too-short", "Holds no words."));
        }
        Printing.violation(Markdown.plain(markdown), pointer).ifPresent(found::add);
        Inspection inspection = new Inspection(pointer, found);
        document.accept(inspection);
        if (inspection.fields != bracesIn(markdown)) {
            found.add(Violation.at(pointer, "merge-field-misplaced",
                    "Double braces are for fields between words: " + MergeField.known() + "."));
        }
        return found;
    }

    /** The fields that a text holds. */
    static Set<MergeField> fieldsIn(String markdown) {
        Set<MergeField> fields = EnumSet.noneOf(MergeField.class);
        FIELD.matcher(markdown).results().forEach(field -> MergeField.of(field.group(1)).ifPresent(fields::add));
        return fields;
    }

    /** The text with those values in it as plain words, NFC, with LF; fields without a value stay as they are. */
    static String merged(String markdown, Map<MergeField, String> values) {
        String filled = FIELD.matcher(markdown).replaceAll(field -> Matcher.quoteReplacement(
                MergeField.of(field.group(1)).map(values::get).map(Markdown::literal).orElse(field.group())));
        return Normalizer.normalize(filled.replaceAll("\\R", "\n").strip(), Normalizer.Form.NFC);
    }

    private static int bracesIn(String markdown) {
        return Math.max(markdown.split("\\{\\{", -1).length, markdown.split("}}", -1).length) - 1;
    }

    private static final class Inspection extends AbstractVisitor {

        private final String pointer;
        private final List<Violation> found;
        private int fields;

        private Inspection(String pointer, List<Violation> found) {
            this.pointer = pointer;
            this.found = found;
        }

        @Override
        public void visit(Image image) {
            found.add(Violation.at(pointer, "image", "Contains an image. A declaration can only have text."));
        }

        @Override
        public void visit(HtmlBlock html) {
            html();
        }

        @Override
        public void visit(HtmlInline html) {
            html();
        }

        @Override
        public void visit(Link link) {
            address(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            address(definition.getDestination());
        }

        @Override
        public void visit(Text text) {
            FIELD.matcher(text.getLiteral()).results().forEach(field -> {
                fields++;
                if (MergeField.of(field.group(1)).isEmpty()) {
                    found.add(Violation.at(pointer, "unknown-merge-field",
                            "Holds a field that is not known; known are " + MergeField.known() + "."));
                }
            });
        }

        private void html() {
            found.add(Violation.at(pointer, "raw-html", "Holds HTML; write Markdown, and &lt; for a less-than sign."));
        }

        private void address(String destination) {
            if (!ADDRESS.matcher(destination).matches()) {
                found.add(Violation.at(pointer, "link", "Links can only lead to https, http and mailto addresses."));
            }
        }
    }
}
