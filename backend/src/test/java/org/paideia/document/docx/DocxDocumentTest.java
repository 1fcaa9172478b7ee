package org.paideia.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.paideia.document.Documents;
import org.paideia.document.Letterheads;
import org.paideia.document.Signed;

/** The working copy for a word processor, on blank paper and on a city's own. */
class DocxDocumentTest {

    private final Documents documents = new Documents();

    @Test
    void hasItsCodeAtTheFootOfEveryPageAlsoOnALetterheadWithAFootOfItsOwn() throws Exception {
        for (byte[] docx : List.of(
                documents.docx(Signed.inEnglish()),
                documents.docx(Signed.inEnglish(), () -> letterhead("Main street 1")),
                documents.docx(Signed.inEnglish(), () -> letterhead(null)))) {
            String all = parts(docx);
            assertTrue(all.contains("Verification code 7K3M-9QXV-2H8T-R</w:t>") && all.contains("w:instr=\"NUMPAGES\""), all);
        }
        assertTrue(parts(documents.docx(Signed.inEnglish(), () -> letterhead("Main street 1"))).contains("Main street 1"));
    }

    private static byte[] letterhead(String foot) {
        try {
            return Letterheads.withHeadAndFoot("The city hall", foot);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hasStylesHeadingsLanguageAndPageNumbers() throws IOException {
        byte[] docx = documents.docx(Signed.inEnglish());
        String styles = part(docx, "word/styles.xml");
        String text = part(docx, "word/document.xml");
        String foot = parts(docx);
        assertTrue(styles.contains("PaideiaTitle") && styles.contains("w:outlineLvl w:val=\"0\""));
        assertTrue(text.contains("<w:pStyle w:val=\"PaideiaClause\"/>"));
        assertTrue(text.contains("<w:lang w:val=\"vi\""), "the city's name is Vietnamese");
        assertTrue(text.contains("descr=\"QR code of the address at which this document can be checked\""));
        assertTrue(foot.contains("w:instr=\"PAGE\"") && foot.contains("w:instr=\"NUMPAGES\""));
        assertTrue(part(docx, "docProps/core.xml").contains("The city that learns"));
    }

    @Test
    void saysNotWhenItWasPacked() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(documents.docx(Signed.inEnglish())))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), part.getTimeLocal(), part.getName());
            }
        }
    }

    @Test
    void goesLeftwardsWhereTheLanguageDoes() throws IOException {
        byte[] docx = documents.docx(Signed.inArabic());
        assertTrue(part(docx, "word/styles.xml").contains("<w:bidi/>"));
        assertTrue(part(docx, "word/document.xml").contains("<w:rtl/>"));
    }

    @Test
    void goesTheOtherWayWhereItsOwnWordsDo() throws IOException {
        byte[] docx = documents.docx(Signed.inPersian());
        String turned = "<w:bidi w:val=\"false\"/><w:jc w:val=\"right\"/>";
        assertTrue(part(docx, "word/document.xml").replaceAll(">\\s+<", "><").contains("PaideiaFor\"/>" + turned));
        assertTrue(parts(docx).replaceAll(">\\s+<", "><").contains("PaideiaFoot\"/>" + turned));
    }

    @Test
    void keepsOfALetterheadTheEdgesAndReplacesTheBody() throws Exception {
        byte[] docx = documents.docx(Signed.inEnglish(), paper(Letterheads.withHeadAndFoot("Ciudad de Prueba", "Calle Mayor 1")));
        String text = part(docx, "word/document.xml");
        assertFalse(text.contains("Dear Sir or Madam"));
        assertTrue(text.contains("w:top=\"2835\""), "the margin of the letterhead is kept");
        assertTrue(text.contains("headerReference") && text.contains("footerReference"));
        String all = parts(docx);
        assertTrue(all.contains("Ciudad de Prueba") && all.contains("Calle Mayor 1"));
        assertTrue(all.indexOf("Calle Mayor 1") < all.indexOf("NUMPAGES"), "ours stands beneath the city's foot");
        assertFalse(part(docx, "word/styles.xml").contains("Georgia"), "the font is the city's");
    }

    @Test
    void numbersThePagesOfALetterheadThatHasNoFoot() throws Exception {
        byte[] docx = documents.docx(Signed.inEnglish(), paper(Letterheads.withHeadAndFoot("Ciudad de Prueba", null)));
        assertTrue(parts(docx).contains("NUMPAGES"));
    }

    @Test
    void takesALetterheadThatIsNothingButABody() throws Exception {
        byte[] docx = documents.docx(Signed.inEnglish(), paper(Letterheads.bare()));
        assertTrue(part(docx, "word/document.xml").contains("w:pgSz"), "the paper is A4");
        assertTrue(part(docx, "word/styles.xml").contains("PaideiaTitle"));
        assertTrue(parts(docx).contains("NUMPAGES"));
    }

    @Test
    void canBeOpenedAgainAndWrittenAnew() throws Exception {
        byte[] first = documents.docx(Signed.inEnglish());
        byte[] second = documents.docx(Signed.inKorean(), () -> first);
        var document = WordprocessingMLPackage.load(new ByteArrayInputStream(second));
        List<String> ids = document.getMainDocumentPart().getStyleDefinitionsPart().getContents().getStyle().stream()
                .map(style -> style.getStyleId())
                .toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertFalse(part(second, "word/document.xml").contains("We open our schools"));
    }

    private static Supplier<byte[]> paper(byte[] letterhead) {
        return () -> letterhead;
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }

    private static String parts(byte[] docx) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.transferTo(all);
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
