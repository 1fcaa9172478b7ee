package org.paideia.document.docx;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.paideia.document.Markdown;

/** Walks through a text in Markdown and writes it down as paragraphs of a DOCX. */
final class DocxMarkdown extends AbstractVisitor {

    private final DocxText text;
    private final List<P> paragraphs;
    private final boolean numbered;

    private List<Object> line;
    private String marker;
    private String style;
    private boolean bold;
    private boolean italic;

    DocxMarkdown(DocxText text, List<P> paragraphs, boolean numbered) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.numbered = numbered;
    }

    @Override
    public void visit(Paragraph paragraph) {
        begin(style != null ? style : body());
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        begin("PaideiaHeading");
        visitChildren(heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        within("PaideiaQuote", quote);
    }

    @Override
    public void visit(BulletList list) {
        within("PaideiaList", list);
    }

    @Override
    public void visit(OrderedList list) {
        within("PaideiaList", list);
    }

    @Override
    public void visit(ListItem item) {
        marker = item.getParent() instanceof OrderedList list ? number(list, item) : "•";
        visitChildren(item);
        marker = null;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        lines(html.getLiteral());
    }

    @Override
    public void visit(Text words) {
        write(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        write(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        write(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        write(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        line.add(text.breakOfLine());
    }

    @Override
    public void visit(Emphasis emphasis) {
        boolean before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        boolean before = bold;
        bold = true;
        visitChildren(emphasis);
        bold = before;
    }

    @Override
    public void visit(Link link) {
        var hyperlink = text.hyperlink(link.getDestination());
        List<Object> around = line;
        around.add(hyperlink);
        line = hyperlink.getContent();
        visitChildren(link);
        line = around;
    }

    private String body() {
        return !numbered ? "PaideiaBody" : paragraphs.isEmpty() ? "PaideiaClause" : "PaideiaClauseMore";
    }

    private void within(String inner, Node block) {
        String outer = style;
        style = inner;
        visitChildren(block);
        style = outer;
    }

    private void lines(String literal) {
        begin("PaideiaQuote");
        String[] all = literal.stripTrailing().split("\n");
        for (int i = 0; i < all.length; i++) {
            if (i > 0) {
                line.add(text.breakOfLine());
            }
            write(all[i]);
        }
    }

    private void begin(String style) {
        P paragraph = text.paragraph(style);
        paragraphs.add(paragraph);
        line = paragraph.getContent();
        if (marker != null) {
            write(marker);
            text.tab(paragraph);
            marker = null;
        }
    }

    private void write(String words) {
        R run = text.run(words);
        if (bold) {
            run.getRPr().setB(new BooleanDefaultTrue());
            run.getRPr().setBCs(new BooleanDefaultTrue());
        }
        if (italic) {
            run.getRPr().setI(new BooleanDefaultTrue());
        }
        line.add(run);
    }

    private static String number(OrderedList list, ListItem item) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ".";
    }
}
