package org.paideia.document.letterhead;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.paideia.document.WordFile.FOOT;
import static org.paideia.document.WordFile.HEAD;
import static org.paideia.document.WordFile.HEAD_RELATIONS;
import static org.paideia.document.WordFile.PICTURE;
import static org.paideia.document.WordFile.SETTINGS;
import static org.paideia.document.WordFile.STYLES;
import static org.paideia.document.WordFile.box;
import static org.paideia.document.WordFile.drawing;
import static org.paideia.document.WordFile.field;
import static org.paideia.document.WordFile.head;
import static org.paideia.document.WordFile.mark;
import static org.paideia.document.WordFile.outside;
import static org.paideia.document.WordFile.relation;
import static org.paideia.document.WordFile.relations;
import static org.paideia.document.WordFile.run;
import static org.paideia.document.WordFile.says;
import static org.paideia.document.WordFile.style;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.document.Documents;
import org.paideia.document.HostileLetterheads;
import org.paideia.document.ReadableDocx;
import org.paideia.document.Signed;
import org.paideia.document.WordFile;
import org.paideia.testing.Size;

/** What is kept of a letterhead, what is left out, and how much is read of those that are built to do harm. */
class LetterheadTest {

    private static final Set<String> REFUSED = Set.of(
            "a document that is none", "two documents", "entities in a part of another name", "a part of 54 MB", "very many empty paragraphs");
    private static final int PORTION = 16 * 1024;

    private final Documents documents = new Documents();

    @Test
    void keepsPageHeadFootAndStyles() {
        Letterhead rebuilt = Letterhead.rebuilt(WordFile.ofAnOffice().bytes());
        assertThat(part(rebuilt, "word/document.xml"), containsString("w:top=\"2835\""));
        assertThat(part(rebuilt, "word/document.xml"), not(containsString("Dear Sir or Madam")));
        assertThat(part(rebuilt, "word/header1.xml"), containsString("City of Trial"));
        assertThat(part(rebuilt, "word/styles.xml"), containsString("w:asciiTheme=\"minorHAnsi\""));
        assertThat(part(rebuilt, "word/theme.xml"), containsString("112233"));
        assertThat(part(rebuilt, "word/settings.xml"), containsString("compatibilityMode"));
        assertThat(WordFile.partsOf(rebuilt.docx()), not(hasKey("docProps/core.xml")));
    }

    @Test
    void isTheSameHoweverOftenItIsRebuilt() {
        for (byte[] sent : Set.of(WordFile.ofAnOffice().bytes(), headed("<w:p>" + drawing("r:embed=\"rId1\"") + box("<w:p>" + run("Street") + "</w:p>") + "</w:p>").bytes())) {
            byte[] once = Letterhead.rebuilt(sent).docx();
            assertArrayEquals(once, Letterhead.rebuilt(sent).docx());
            assertArrayEquals(once, Letterhead.rebuilt(once).docx());
            assertThat(Letterhead.rebuilt(once).leftOut(), empty());
        }
    }

    @Test
    void countsPagesInFieldsOfItsOwn() {
        String foot = part(Letterhead.rebuilt(WordFile.ofAnOffice().bytes()), "word/footer2.xml");
        assertThat(foot, containsString("<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"));
        assertThat(foot, containsString("<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"));
        assertThat(foot, containsString("<w:t xml:space=\"preserve\">Page </w:t>"));
        assertThat(foot, not(containsString(">7<")));
    }

    @Test
    void keepsLinksToTheWebAndToMail() {
        Letterhead rebuilt = Letterhead.rebuilt(WordFile.ofAnOffice().bytes());
        assertThat(part(rebuilt, "word/_rels/footer2.xml.rels"),
                containsString("Target=\"https://www.example.org/?a=1&amp;b=2\" TargetMode=\"External\""));
        assertThat(part(rebuilt, "word/footer2.xml"), containsString("<w:hyperlink r:id=\"rId1\" w:history=\"1\">"));
    }

    @Test
    void keepsTablesPicturesAndBoxesOfText() throws Exception {
        Letterhead rebuilt = Letterhead.rebuilt(headed("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4500\"/></w:tblGrid>"
                + "<w:tr><w:tc><w:p>" + drawing("r:embed=\"rId1\"") + "</w:p></w:tc></w:tr></w:tbl><w:p>" + box("<w:p>" + run("Main street 1") + "</w:p>") + "</w:p>").bytes());
        String head = part(rebuilt, "word/header1.xml");
        assertThat(head, containsString("<w:tblW w:w=\"5000\" w:type=\"pct\"/>"));
        assertThat(head, containsString("descr=\"The arms of the city\""));
        assertThat(head, containsString("Main street 1"));
        assertThat(WordFile.partsOf(rebuilt.docx()), hasKey("word/media/image1.png"));
        ReadableDocx.assertReadable(documents.docx(Signed.inEnglish(), rebuilt::docx));
    }

    @Test
    void takesTheWordsOutOfContentControls() {
        Letterhead rebuilt = Letterhead.rebuilt(headed("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:sdt><w:sdtContent>" + run("Office of the mayor")
                + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>").bytes());
        assertThat(part(rebuilt, "word/header1.xml"), containsString("Office of the mayor"));
        assertThat(part(rebuilt, "word/header1.xml"), not(containsString("sdt")));
    }

    @Test
    void takesTemplatesAndWhatWasMadeOnOne() {
        Letterhead rebuilt = Letterhead.rebuilt(WordFile.ofAnOffice().put(WordFile.TYPES, WordFile.types("template")).bytes());
        assertThat(part(rebuilt, "[Content_Types].xml"), containsString("wordprocessingml.document.main+xml"));
        assertThat(rebuilt.leftOut(), contains(LeftOut.TEMPLATE, LeftOut.PROTECTION));
        assertThat(part(rebuilt, "word/settings.xml"), not(containsString("documentProtection")));
    }

    @Test
    void takesFilesThatWereSavedAsStrict() {
        WordFile file = WordFile.ofAnOffice();
        for (String name : file.names()) {
            if (!name.equals(PICTURE)) {
                file.put(name, file.text(name)
                        .replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
                        .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"));
            }
        }
        file.replace(WordFile.DOCUMENT, "w:w=\"11906\"", "w:w=\"595.3pt\"");
        Letterhead rebuilt = Letterhead.rebuilt(file.bytes());
        assertThat(part(rebuilt, "word/header1.xml"), containsString("City of Trial"));
        assertThat(part(rebuilt, "word/document.xml"), containsString("w:w=\"11906\""));
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                argumentSet("picture from elsewhere", "<w:p>" + drawing("r:link=\"rId2\"") + "</w:p>", LeftOut.PICTURE),
                argumentSet("picture that is none", "<w:p>" + drawing("r:embed=\"rId3\"") + "</w:p>", LeftOut.PICTURE),
                argumentSet("old picture", "<w:p><w:r><w:pict/></w:r></w:p>", LeftOut.SHAPE),
                argumentSet("object", "<w:p><w:r><w:object/></w:r></w:p>", LeftOut.SHAPE),
                argumentSet("link to a file", "<w:p><w:hyperlink r:id=\"rId4\">" + run("Kept") + "</w:hyperlink></w:p>", LeftOut.LINK),
                argumentSet("link within", "<w:p><w:hyperlink w:anchor=\"x\">" + run("Kept") + "</w:hyperlink></w:p>", LeftOut.LINK),
                argumentSet("date", "<w:p>" + field("DATE", "Kept") + "</w:p>", LeftOut.FIELD),
                argumentSet("simple field", "<w:p><w:fldSimple w:instr=\"FILENAME\">" + run("Kept") + "</w:fldSimple></w:p>", LeftOut.FIELD),
                argumentSet("simple field of nothing", "<w:p><w:fldSimple>" + run("Kept") + "</w:fldSimple></w:p>", LeftOut.FIELD),
                argumentSet("list", "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run("Kept") + "</w:p>", LeftOut.LIST),
                argumentSet("comment", "<w:p>" + run("Kept") + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>", LeftOut.NOTE),
                argumentSet("tracked", "<w:p><w:ins w:id=\"1\">" + run("Kept") + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>", LeftOut.CHANGE),
                argumentSet("formula", "<w:p>" + run("Kept") + "<m:oMathPara xmlns:m=\"urn:m\"/></w:p>", LeftOut.OTHER));
    }

    @ParameterizedTest
    @MethodSource
    void leftOut(String content, LeftOut told) throws Exception {
        Letterhead rebuilt = Letterhead.rebuilt(headed(content).put("word/media/x.svg", "<svg/>").bytes());
        assertThat(rebuilt.leftOut(), hasItem(told));
        String head = part(rebuilt, "word/header1.xml");
        assertEquals(content.contains("Kept"), head.contains("Kept"), head);
        assertThat(head, not(containsString("Gone")));
        ReadableDocx.assertReadable(documents.docx(Signed.inEnglish(), rebuilt::docx));
    }

    @Test
    void tellsOfFontsAndOfWhatIsNotThere() {
        assertThat(Letterhead.rebuilt(WordFile.ofAnOffice().put("word/_rels/fontTable.xml.rels", relations(relation("rId1", "font", "fonts/f.odttf"))).bytes()).leftOut(),
                hasItem(LeftOut.FONT));
        assertThat(Letterhead.rebuilt(WordFile.ofAnOffice().remove(FOOT).bytes()).leftOut(), hasItem(LeftOut.BROKEN));
    }

    @Test
    void saysNothingOfWhatIsNothingToSee() {
        assertThat(Letterhead.rebuilt(headed("<w:p w14:paraId=\"1A\"><w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:proofErr w:type=\"spellStart\"/>"
                        + "<w:r><w:rPr><w:noProof/><w14:ligatures w14:val=\"none\"/></w:rPr><w:lastRenderedPageBreak/><w:t>x</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>")
                .put(SETTINGS, WordFile.settings("<w:rsids/>")).bytes()).leftOut(), empty());
    }

    @Test
    void takesNoFieldForACountOfPagesThatIsHiddenInAnother() {
        String head = part(Letterhead.rebuilt(headed("<w:p>" + mark("begin") + says("IF ") + field("PAGE", "3") + says(" = 1") + mark("separate") + run("Kept")
                + mark("end") + "</w:p>").bytes()), "word/header1.xml");
        assertThat(head, containsString("Kept"));
        assertThat(head, not(containsString("PAGE")));
    }

    @Test
    void letsNoStyleRestOnItself() {
        String styles = part(Letterhead.rebuilt(WordFile.ofAnOffice().put(STYLES, head(style("A", "<w:basedOn w:val=\"B\"/>") + style("B", "<w:basedOn w:val=\"A\"/>")
                + style("A", "<w:basedOn w:val=\"A\"/>")).replace("w:hdr", "w:styles")).bytes()), "word/styles.xml");
        assertEquals(2, styles.split("<w:style ").length - 1);
        assertEquals(1, styles.split("<w:basedOn ").length - 1);
    }

    static Stream<Arguments> byHand() {
        return HostileLetterheads.byHand().entrySet().stream().map(one -> argumentSet(one.getKey(), one.getKey(), one.getValue()));
    }

    @ParameterizedTest
    @MethodSource
    void byHand(String name, byte[] sent) throws Exception {
        if (REFUSED.contains(name)) {
            assertThrows(UnusableLetterhead.class, () -> Letterhead.rebuilt(sent));
        } else {
            Letterhead taken = documents.letterhead(() -> sent);
            ReadableDocx.assertReadable(documents.docx(Signed.inEnglish(), taken::docx));
        }
    }

    static LongStream numbers() {
        return LongStream.range(0, Size.of(50, 1_000));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void refusesOrMakesReadable(long number) throws Exception {
        byte[] sent = HostileLetterheads.of(number);
        Budget read = new Budget();
        try {
            byte[] rebuilt = Letterhead.rebuilt(sent, read).docx();
            Letterhead taken = documents.letterhead(() -> sent);
            ReadableDocx.assertReadable(documents.docx(Signed.inEnglish(), taken::docx));
            assertArrayEquals(rebuilt, Letterhead.rebuilt(rebuilt).docx());
        } catch (UnusableLetterhead refused) {
            assertThat(refused.getMessage(), not(containsString("No document")));
        }
        assertThat(read.bytes(), lessThanOrEqualTo(Budget.MOST_BYTES + PORTION));
        assertThat(read.elements(), lessThanOrEqualTo(Budget.MOST_ELEMENTS + 1));
    }

    private static WordFile headed(String content) {
        return WordFile.ofAnOffice().put(HEAD, head(content)).put(HEAD_RELATIONS, relations(
                relation("rId1", "image", "media/image1.png"), outside("rId2", "hyperlink", "http://example.org/x.png"),
                relation("rId3", "image", "media/x.svg"), outside("rId4", "hyperlink", "file:///etc/passwd")));
    }

    private static String part(Letterhead letterhead, String name) {
        Map<String, byte[]> parts = WordFile.partsOf(letterhead.docx());
        assertThat(parts, hasKey(name));
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
