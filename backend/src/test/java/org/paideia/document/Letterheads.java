package org.paideia.document;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.docx4j.model.structure.PageSizePaper;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Text;

/** Letterheads as cities might have them. */
public final class Letterheads {

    private static final ObjectFactory NEW = new ObjectFactory();
    private static final int FIVE_CENTIMETRES = 2835;

    private Letterheads() {}

    /** With a letter begun on it; without a foot where that is null. */
    public static byte[] withHeadAndFoot(String head, String foot) throws Exception {
        WordprocessingMLPackage paper = WordprocessingMLPackage.createPackage(PageSizePaper.A4, false);
        paper.getMainDocumentPart().getContent().add(line("Dear Sir or Madam"));
        SectPr section = paper.getMainDocumentPart().getContents().getBody().getSectPr();
        section.getPgMar().setTop(BigInteger.valueOf(FIVE_CENTIMETRES));
        HeaderPart top = new HeaderPart();
        Hdr above = NEW.createHdr();
        above.getContent().add(line(head));
        top.setJaxbElement(above);
        HeaderReference onTop = NEW.createHeaderReference();
        onTop.setId(paper.getMainDocumentPart().addTargetPart(top).getId());
        onTop.setType(HdrFtrRef.DEFAULT);
        section.getEGHdrFtrReferences().add(onTop);
        if (foot != null) {
            FooterPart bottom = new FooterPart();
            Ftr below = NEW.createFtr();
            below.getContent().add(line(foot));
            bottom.setJaxbElement(below);
            FooterReference atBottom = NEW.createFooterReference();
            atBottom.setId(paper.getMainDocumentPart().addTargetPart(bottom).getId());
            atBottom.setType(HdrFtrRef.DEFAULT);
            section.getEGHdrFtrReferences().add(atBottom);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        paper.save(bytes);
        return bytes.toByteArray();
    }

    /** The least that a word processor takes: a body without page, styles or settings. */
    public static byte[] bare() throws Exception {
        MainDocumentPart main = new MainDocumentPart();
        main.setJaxbElement(NEW.createDocument());
        main.getJaxbElement().setBody(NEW.createBody());
        WordprocessingMLPackage bare = new WordprocessingMLPackage();
        bare.addTargetPart(main);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bare.save(bytes);
        return bytes.toByteArray();
    }

    private static P line(String words) {
        Text text = NEW.createText();
        text.setValue(words);
        R run = NEW.createR();
        run.getContent().add(text);
        P paragraph = NEW.createP();
        paragraph.getContent().add(run);
        return paragraph;
    }
}
