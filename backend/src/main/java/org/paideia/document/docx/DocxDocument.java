package org.paideia.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.model.structure.PageSizePaper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Body;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.P;
import org.docx4j.wml.SectPr;
import org.paideia.document.QrCode;
import org.paideia.document.Sheet;
import org.paideia.document.SheetWords;
import org.paideia.document.SignedText.Name;

/**
 * The sheet as a DOCX, with styles of its own so that it can be worked on, on a blank A4 page or on a city's letterhead: of
 * that the margins, the head and the foot of the page are kept, and whatever else it says is replaced by the sheet.
 */
public final class DocxDocument {

    private static final long PICTURE_TWIPS = 1_650;
    private static final int PICTURE_ID = 9001;
    private static final LocalDateTime BEGIN_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Sheet sheet;
    private final WordprocessingMLPackage document;
    private final DocxStyles styles;
    private final DocxText text;
    private final SectPr section;

    public DocxDocument(Sheet sheet, byte[] letterhead) {
        this.sheet = sheet;
        try {
            this.document = letterhead == null
                    ? blankPaper()
                    : WordprocessingMLPackage.load(new ByteArrayInputStream(letterhead));
            this.styles = new DocxStyles(sheet, letterhead == null);
            styles.addTo(document.getMainDocumentPart());
            this.text = new DocxText(sheet.language(), document.getMainDocumentPart().getRelationshipsPart(true));
            this.section = emptied();
            write();
        } catch (Docx4JException e) {
            throw new IllegalStateException("The letterhead was taken and cannot be written on", e);
        }
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return undated(bytes.toByteArray());
        } catch (Docx4JException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The package with no word of when it was packed, so that the same sheet is the same file whenever it is asked for. */
    private static byte[] undated(byte[] packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(BEGIN_OF_ZIP);
                to.putNextEntry(same);
                from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }

    /** Clears the body; what is left is the first section, which holds the margins, the head and the foot of the page. */
    private SectPr emptied() throws Docx4JException {
        Body body = document.getMainDocumentPart().getContents().getBody();
        SectPr first = body.getContent().stream()
                .filter(P.class::isInstance)
                .map(P.class::cast)
                .filter(p -> p.getPPr() != null && p.getPPr().getSectPr() != null)
                .map(p -> p.getPPr().getSectPr())
                .findFirst()
                .orElse(body.getSectPr());
        body.getContent().clear();
        body.setSectPr(first == null ? ofBlankPaper() : first);
        return body.getSectPr();
    }

    private static SectPr ofBlankPaper() throws Docx4JException {
        return blankPaper().getMainDocumentPart().getContents().getBody().getSectPr();
    }

    private static WordprocessingMLPackage blankPaper() throws Docx4JException {
        return WordprocessingMLPackage.createPackage(PageSizePaper.A4, false);
    }

    private void write() throws Docx4JException {
        document.setTitle(sheet.heading());
        SimpleLiteral language = new SimpleLiteral();
        language.getContent().add(sheet.language());
        document.getDocPropsCorePart().getContents().setLanguage(language);
        if (sheet.preview() != null) {
            add(text.paragraph("PaideiaFact", sheet.preview()));
        }
        add(text.paragraph("PaideiaIssuer", sheet.issuer()));
        add(text.paragraph("PaideiaTitle", sheet.title()));
        if (sheet.isForSigning()) {
            add(names());
            add(text.paragraph("PaideiaCountry", sheet.country()));
        } else {
            sheet.facts().forEach(fact -> add(fact(fact)));
        }
        for (Sheet.Part part : sheet.parts()) {
            text.blocks(part).forEach(this::add);
        }
        if (sheet.isForSigning()) {
            signature();
        }
        if (section.getEGHdrFtrReferences().stream().noneMatch(FooterReference.class::isInstance)) {
            addFoot();
        }
    }

    private void signature() {
        add(text.paragraph("PaideiaFor", sheet.signedFor(), sheet.wordsLanguage()));
        add(text.paragraph("PaideiaSignatory", sheet.signatory().name()));
        add(text.paragraph("PaideiaRole", sheet.signatory().title()));
        sheet.facts().forEach(fact -> add(fact(fact)));
        if (sheet.check() != null) {
            check(sheet.check());
        }
    }

    private P names() {
        P line = text.paragraph("PaideiaCity");
        List<Name> names = sheet.names();
        for (int i = 0; i < names.size(); i++) {
            text.run(line, i == 0 ? "" : " · ", sheet.language());
            text.run(line, names.get(i).text(), names.get(i).language());
        }
        return line;
    }

    private P fact(Sheet.Fact fact) {
        P line = text.paragraph("PaideiaFact");
        text.run(line, fact.label(), sheet.wordsLanguage());
        text.tab(line);
        text.run(line, fact.value(), sheet.language());
        return line;
    }

    private P mark(Sheet.Fact fact) {
        P line = text.paragraph("PaideiaCheck", fact.label(), sheet.wordsLanguage());
        text.run(line, " " + fact.value(), "en");
        return line;
    }

    private void check(Sheet.Check check) {
        add(text.picture("PaideiaPicture", qr(check)));
        add(text.paragraph("PaideiaCheck", check.words(), sheet.wordsLanguage()));
        P address = text.paragraph("PaideiaCheck");
        text.link(address, check.address(), check.address());
        add(address);
        add(mark(check.code()));
        if (check.digest() != null) {
            add(mark(check.digest()));
        }
    }

    private Inline qr(Sheet.Check check) {
        try {
            var image = BinaryPartAbstractImage.createImagePart(document, QrCode.png(check.address()));
            return image.createImageInline("qr.png", check.picture(), PICTURE_ID, PICTURE_ID, PICTURE_TWIPS, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void addFoot() throws Docx4JException {
        FooterPart foot = new FooterPart();
        Ftr content = new Ftr();
        content.getContent().add(text.pageNumbers("PaideiaFoot", SheetWords.of(sheet.wordsLanguage())));
        foot.setJaxbElement(content);
        Relationship relation = document.getMainDocumentPart().addTargetPart(foot);
        FooterReference reference = new FooterReference();
        reference.setId(relation.getId());
        reference.setType(HdrFtrRef.DEFAULT);
        section.getEGHdrFtrReferences().add(reference);
    }

    private void add(Object block) {
        document.getMainDocumentPart().getContent().add(block);
    }
}
