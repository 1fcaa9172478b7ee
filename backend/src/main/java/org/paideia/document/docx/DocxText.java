package org.paideia.document.docx;

import jakarta.xml.bind.JAXBElement;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.Br;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBrType;
import org.docx4j.wml.Text;
import org.paideia.document.Markdown;
import org.paideia.document.Sheet;
import org.paideia.document.SheetWords;
import org.paideia.document.SignedText;

/** Makes paragraphs and runs of a DOCX: in which style, in which language, in which direction. */
final class DocxText {

    private static final ObjectFactory NEW = new ObjectFactory();

    private final String language;
    private final RelationshipsPart relations;

    DocxText(String language, RelationshipsPart relations) {
        this.language = language;
        this.relations = relations;
    }

    /** The paragraphs of a block, its number before the first. */
    List<P> blocks(Sheet.Part part) {
        List<P> paragraphs = new ArrayList<>();
        Markdown.parse(part.markdown()).accept(new DocxMarkdown(this, paragraphs, part.number() != null));
        if (part.number() != null && !paragraphs.isEmpty()) {
            P first = paragraphs.getFirst();
            first.getContent().addFirst(tab());
            first.getContent().addFirst(run(part.number(), language));
        }
        return paragraphs;
    }

    P paragraph(String style) {
        PPrBase.PStyle name = NEW.createPPrBasePStyle();
        name.setVal(style);
        PPr properties = NEW.createPPr();
        properties.setPStyle(name);
        P paragraph = NEW.createP();
        paragraph.setPPr(properties);
        return paragraph;
    }

    P paragraph(String style, String text) {
        return paragraph(style, text, language);
    }

    P paragraph(String style, String text, String language) {
        P paragraph = paragraph(style);
        turn(paragraph, language);
        run(paragraph, text, language);
        return paragraph;
    }

    /** Lets words of a language that goes the other way than the document begin where the document's lines begin. */
    private void turn(P paragraph, String language) {
        if (SignedText.directionOf(language).equals(SignedText.directionOf(this.language))) {
            return;
        }
        BooleanDefaultTrue no = new BooleanDefaultTrue();
        no.setVal(false);
        paragraph.getPPr().setBidi(no);
        Jc edge = NEW.createJc();
        edge.setVal(JcEnumeration.RIGHT);
        paragraph.getPPr().setJc(edge);
    }

    P picture(String style, Inline picture) {
        Drawing drawing = NEW.createDrawing();
        drawing.getAnchorOrInline().add(picture);
        R run = NEW.createR();
        run.getContent().add(drawing);
        P paragraph = paragraph(style);
        paragraph.getContent().add(run);
        return paragraph;
    }

    /** Lets what follows begin on a new page. */
    void pageBreak(P paragraph) {
        Br end = NEW.createBr();
        end.setType(STBrType.PAGE);
        R run = NEW.createR();
        run.getContent().add(end);
        paragraph.getContent().add(run);
    }

    /** "Page 1 of 2", counted by whatever opens the document. */
    P pageNumbers(String style, SheetWords words) {
        P paragraph = paragraph(style);
        turn(paragraph, words.language());
        for (String piece : words.page()) {
            switch (piece) {
                case "0" -> paragraph.getContent().add(field("PAGE"));
                case "1" -> paragraph.getContent().add(field("NUMPAGES"));
                default -> run(paragraph, piece, words.language());
            }
        }
        return paragraph;
    }

    R run(P paragraph, String text, String language) {
        R run = run(text, language);
        paragraph.getContent().add(run);
        return run;
    }

    void tab(P paragraph) {
        paragraph.getContent().add(tab());
    }

    void link(P paragraph, String address, String words) {
        P.Hyperlink link = hyperlink(address);
        link.getContent().add(run(words, language));
        paragraph.getContent().add(link);
    }

    P.Hyperlink hyperlink(String address) {
        Relationship relation = new Relationship();
        relation.setType(Namespaces.HYPERLINK);
        relation.setTarget(address);
        relation.setTargetMode("External");
        relations.addRelationship(relation);
        P.Hyperlink link = NEW.createPHyperlink();
        link.setId(relation.getId());
        return link;
    }

    R run(String text) {
        return run(text, language);
    }

    R breakOfLine() {
        R run = NEW.createR();
        run.getContent().add(NEW.createBr());
        return run;
    }

    static R run(String text, String language) {
        Text words = NEW.createText();
        words.setValue(text);
        words.setSpace("preserve");
        R run = NEW.createR();
        run.setRPr(spoken(text, language));
        run.getContent().add(words);
        return run;
    }

    private static R tab() {
        R run = NEW.createR();
        run.getContent().add(NEW.createRTab());
        return run;
    }

    private static JAXBElement<CTSimpleField> field(String what) {
        CTSimpleField field = NEW.createCTSimpleField();
        field.setInstr(what);
        field.getContent().add(run("1", "en"));
        return NEW.createPFldSimple(field);
    }

    /** The language of a run, and that it goes leftwards where it does: Word asks for both. */
    private static RPr spoken(String text, String language) {
        CTLanguage tongue = NEW.createCTLanguage();
        tongue.setVal(language);
        tongue.setBidi(language);
        tongue.setEastAsia(language);
        RPr properties = NEW.createRPr();
        properties.setLang(tongue);
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            properties.setRtl(new BooleanDefaultTrue());
        }
        return properties;
    }
}
