package org.paideia.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.model.structure.PageSizePaper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
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
import org.paideia.document.SignedText.Signatory;

/**
 * The sheet as a DOCX, with styles of its own so that it can be worked on, on a blank A4 page or on a city's letterhead: of
 * that the margins, the head and the foot of the page are kept, and whatever else it says is replaced by the sheet.
 */
public final class DocxDocument {

    private static final long PICTURE_TWIPS = 1_650;
    private static final int PICTURE_ID = 9001;
    private static final long ARMS_TWIPS = 2_400;
    private static final int ARMS_ID = 9002;
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
        if (sheet.isForSigning()) {
            firstPage();
        } else {
            add(text.paragraph("PaideiaIssuer", sheet.issuer()));
            add(text.paragraph("PaideiaTitle", sheet.title()));
            sheet.facts().forEach(fact -> add(fact(fact)));
        }
        for (Sheet.Part part : sheet.parts()) {
            text.blocks(part).forEach(this::add);
        }
        if (sheet.isForSigning()) {
            signature();
        }
        foot();
    }

    /** What is made to be framed: the text begins on the next page. */
    private void firstPage() {
        if (sheet.arms() != null) {
            add(text.picture("PaideiaArms", picture("arms", sheet.arms().picture(), sheet.name().text(), ARMS_ID, ARMS_TWIPS)));
        }
        add(text.paragraph("PaideiaFirstIssuer", sheet.issuer()));
        add(text.paragraph("PaideiaFirstTitle", sheet.title()));
        if (sheet.theme() != null) {
            add(text.paragraph("PaideiaTheme", sheet.theme()));
        }
        add(text.paragraph("PaideiaYear", sheet.year()));
        add(text.paragraph("PaideiaCity", sheet.name().text(), sheet.name().language()));
        if (!sheet.otherNames().isEmpty()) {
            add(names());
        }
        P country = text.paragraph("PaideiaCountry", sheet.country());
        text.pageBreak(country);
        add(country);
    }

    private void signature() {
        add(text.paragraph("PaideiaFor", sheet.signedFor(), sheet.wordsLanguage()));
        if (sheet.seal() != null) {
            add(text.paragraph("PaideiaSeal", sheet.seal(), sheet.wordsLanguage()));
        }
        for (Signatory one : sheet.signatories()) {
            add(text.paragraph(sheet.seal() == null ? "PaideiaSignatory" : "PaideiaHand", one.name()));
            add(text.paragraph("PaideiaRole", one.title()));
        }
        sheet.facts().forEach(fact -> add(fact(fact)));
        if (sheet.check() != null) {
            check(sheet.check());
        }
    }

    private P names() {
        P line = text.paragraph("PaideiaNames");
        List<Name> names = sheet.otherNames();
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
        return picture("qr.png", QrCode.png(check.address()), check.picture(), PICTURE_ID, PICTURE_TWIPS);
    }

    private Inline picture(String name, byte[] picture, String alternative, int id, long twips) {
        try {
            var image = BinaryPartAbstractImage.createImagePart(document, picture);
            return image.createImageInline(name, alternative, id, id, twips, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beneath what a letterhead has at its foot, or alone: by what the document can be checked, and the number of the page. */
    private void foot() throws Docx4JException {
        List<FooterReference> feet = section.getEGHdrFtrReferences().stream()
                .filter(FooterReference.class::isInstance)
                .map(FooterReference.class::cast)
                .toList();
        for (FooterReference reference : feet) {
            var part = (FooterPart) document.getMainDocumentPart().getRelationshipsPart().getPart(reference.getId());
            writeFoot(part.getContents());
        }
        for (HdrFtrRef pages : pagesWithoutFoot(feet)) {
            addFoot(pages);
        }
    }

    private List<HdrFtrRef> pagesWithoutFoot(List<FooterReference> feet) throws Docx4JException {
        List<HdrFtrRef> all = new ArrayList<>(List.of(HdrFtrRef.DEFAULT));
        if (section.getTitlePg() != null && section.getTitlePg().isVal()) {
            all.add(HdrFtrRef.FIRST);
        }
        var settings = document.getMainDocumentPart().getDocumentSettingsPart();
        var even = settings == null ? null : settings.getContents().getEvenAndOddHeaders();
        if (even != null && even.isVal()) {
            all.add(HdrFtrRef.EVEN);
        }
        feet.forEach(reference -> all.remove(reference.getType()));
        return all;
    }

    private void writeFoot(Ftr content) {
        P line = text.pageNumbers("PaideiaFoot", SheetWords.of(sheet.wordsLanguage()));
        String beside = sheet.foot() == null ? sheet.preview() : sheet.foot().label() + " " + sheet.foot().value();
        if (beside != null) {
            text.run(line, " · " + beside, sheet.wordsLanguage());
        }
        content.getContent().add(line);
    }

    private void addFoot(HdrFtrRef pages) throws Docx4JException {
        FooterPart foot = new FooterPart(new PartName("/word/paideia-foot-" + pages.value() + ".xml"));
        Ftr content = new Ftr();
        writeFoot(content);
        foot.setJaxbElement(content);
        Relationship relation = document.getMainDocumentPart().addTargetPart(foot);
        FooterReference reference = new FooterReference();
        reference.setId(relation.getId());
        reference.setType(pages);
        section.getEGHdrFtrReferences().add(reference);
    }

    private void add(Object block) {
        document.getMainDocumentPart().getContent().add(block);
    }
}
