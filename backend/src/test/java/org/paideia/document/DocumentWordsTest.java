package org.paideia.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.document.SignedText.Block;
import org.paideia.document.SignedText.Kind;
import org.paideia.document.SignedText.Name;
import org.paideia.document.pdf.ArabicShapes;

/** PDF, DOCX and HTML say the same. */
class DocumentWordsTest {

    /** Stands for a picture in a text, and is left out of texts. */
    private static final int OBJECT_REPLACEMENT = 0xfffc;

    private final Documents documents = new Documents();

    static Stream<Arguments> texts() {
        return Stream.of(
                argumentSet("English", Signed.inEnglish()),
                argumentSet("Arabic", Signed.inArabic()),
                argumentSet("Persian", Signed.inPersian()),
                argumentSet("Guaraní", Signed.inGuarani()),
                argumentSet("Hebrew", Signed.inHebrew()),
                argumentSet("Thai", Signed.inThai()),
                argumentSet("Japanese", Signed.inJapanese()),
                argumentSet("Amharic", Signed.inAmharic()),
                argumentSet("Chinese", Signed.inChinese()),
                argumentSet("Korean", Signed.inKorean()),
                argumentSet("Ukrainian", Signed.inUkrainian()),
                argumentSet("a theme, arms and several hands", Signed.whole(Signed.inEnglish(), "Nobody is left behind", null)),
                argumentSet("given on paper", Signed.whole(Signed.inUkrainian(), "Тема", Signed.ON_PAPER)),
                argumentSet("given on paper in Arabic", Signed.whole(Signed.inArabic(), "المدينة", Signed.ON_PAPER)),
                argumentSet("preview", Signed.preview(Signed.inEnglish())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysTheSameInDocxAsInHtml(SignedText text) throws Exception {
        assertEquals(wordsOfHtml(text), wordsOfDocx(text));
    }

    /**
     * Along the tags a PDF has no words, only signs. Those of what goes leftwards lie there backwards and in other shapes, so
     * that only how many there are of each can be compared.
     */
    @ParameterizedTest
    @MethodSource("texts")
    void saysTheSameAloudInPdfAsInHtml(SignedText text) throws IOException {
        String wanted = signs(String.join("", wordsOfHtml(text)));
        String found = signs(ReadAloud.pdf(documents.pdf(text)));
        if (text.direction().equals("rtl")) {
            assertEquals(inAlphabeticalOrder(wanted), inAlphabeticalOrder(found));
        } else {
            assertEquals(wanted, found);
        }
    }

    /** As programs take the words out of a PDF that know nothing of tags: in the order in which they are painted. */
    @ParameterizedTest
    @MethodSource("texts")
    void saysTheSameInPdfAsItIsPaintedAsInHtml(SignedText text) throws IOException {
        if (text.direction().equals("ltr")) {
            assertEquals(signs(String.join("", wordsOfHtml(text))), signs(Extracted.asPainted(documents.pdf(text))));
        } else {
            assertEquals(whole(wordsOfHtml(text)), whole(words(Extracted.byPlace(documents.pdf(text)))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "uk", "ko"})
    void saysTheSameInEveryFormOfWhatNobodySigns(String language) throws Exception {
        Writing text = new Writing(
                language, "es", "The 17th Meeting & more", "Network of Learning Cities",
                List.of(new Writing.Fact("Fecha", "1–3 October 2025"), new Writing.Fact("Lugar", "Atrium, Viladecans, a house whose name is longer than a line of this table")),
                List.of(
                        new Writing.Section(null, List.of(new Writing.Item(null, "The mayor *opened* the meeting.\n\n## Before noon\n\n- one\n- two"))),
                        new Writing.Section("Decisiones", List.of(new Writing.Item("1", "We agree.\n\nIn favour: 41"), new Writing.Item("12", "We meet again.")))),
                LocalDate.of(2025, 10, 3));
        List<String> html = words(Jsoup.parse(new String(documents.make(Form.HTML, "x", text).bytes(), StandardCharsets.UTF_8)).body().text());
        byte[] pdf = documents.make(Form.PDF, "x", text).bytes();
        assertEquals(html, wordsOfDocx(documents.make(Form.DOCX, "x", text).bytes()));
        assertEquals(signs(String.join("", html)), signs(ReadAloud.pdf(pdf)));
        assertEquals(signs(String.join("", html)), signs(Extracted.asPainted(pdf)));
        assertTrue(html.containsAll(List.of("Decisiones", "12", "Viladecans,")), html.toString());
    }

    /**
     * Where a font draws two characters with one shape, a PDF gives back one of them for both: an apostrophe came out as
     * another letter. All characters that stand alone and go rightwards are tried; those of Arabic and Hebrew lie in a PDF in
     * other shapes.
     */
    @Test
    void givesBackEveryCharacterAsItWasSigned() throws IOException {
        List<String> signs = IntStream.rangeClosed(0x21, 0x2ffff)
                .filter(sign -> sign > 0x7e || Character.isLetterOrDigit(sign))
                .filter(DocumentWordsTest::standsAlone)
                .mapToObj(Character::toString)
                .filter(Printing::isPrintable)
                .toList();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < signs.size(); i++) {
            lines.append(signs.get(i)).append(i % 20 == 19 ? "\n\n" : " ");
        }
        Writing text = new Writing(
                "en", "en", "Characters", "A network", List.of(),
                List.of(new Writing.Section(null, List.of(new Writing.Item(null, lines.toString())))), LocalDate.of(2026, 10, 3));
        String found = Normalizer.normalize(Extracted.asPainted(documents.make(Form.PDF, "x", text).bytes()), Normalizer.Form.NFC);
        Set<String> given = found.codePoints().mapToObj(Character::toString).collect(Collectors.toSet());
        List<String> lost = signs.stream()
                .filter(sign -> !given.containsAll(Normalizer.normalize(sign, formOf(sign)).codePoints().mapToObj(Character::toString).toList()))
                .map(sign -> String.format("U+%04X", sign.codePointAt(0)))
                .toList();
        assertEquals(List.of(), lost);
        assertTrue(signs.size() > 10_000, () -> signs.size() + " are tried");
    }

    /**
     * The same of what goes leftwards: each letter in each of its shapes, alone and joined, comes out as the letter that was
     * signed and as no other that looks like it there.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ب", "ש"})
    void givesBackEveryLetterThatGoesLeftwardsInEachOfItsShapes(String beside) throws IOException {
        Character.UnicodeScript script = Character.UnicodeScript.of(beside.codePointAt(0));
        List<String> letters = IntStream.rangeClosed(0x590, 0xfeff)
                .filter(sign -> Character.isLetter(sign) && Character.UnicodeScript.of(sign) == script && (sign < 0xfb1d || sign > 0xfb4f))
                .mapToObj(Character::toString)
                .filter(Printing::isPrintable)
                .toList();
        List<String> words = letters.stream()
                .flatMap(letter -> Stream.of(letter, letter + beside, beside + letter, beside + letter + beside))
                .toList();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            lines.append(words.get(i)).append(i % 8 == 7 ? "\n\n" : " ");
        }
        Writing text = new Writing(
                script == Character.UnicodeScript.ARABIC ? "ar" : "he", "en", "Characters", "A network", List.of(),
                List.of(new Writing.Section(null, List.of(new Writing.Item(null, lines.toString())))), LocalDate.of(2026, 10, 3));
        List<String> found = words(Normalizer.normalize(
                Extracted.byPlace(documents.make(Form.PDF, "x", text).bytes()), Normalizer.Form.NFC));
        List<String> lost = words.stream().filter(word -> !found.contains(Normalizer.normalize(word, Normalizer.Form.NFC))).toList();
        assertEquals(List.of(), lost);
        assertTrue(letters.size() > 20, () -> letters.size() + " are tried");
    }

    /** For programs that take the signs as the PDF tells them, and turn no shapes into letters. */
    @Test
    void tellsOfEachGlyphTheLetterAndNotItsShape() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(Signed.inPersian()))) {
            StringBuilder told = new StringBuilder();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    for (int glyph = 0; glyph < 0x1000; glyph++) {
                        String letters = font.toUnicode(glyph);
                        told.append(letters == null ? "" : letters);
                    }
                }
            }
            assertTrue(told.toString().contains("ی") && told.toString().contains("ه"), told.toString());
            List<String> shapes = told.codePoints().filter(ArabicShapes::isShape).filter(sign -> sign < 0xfef5).mapToObj(Character::toString).toList();
            assertEquals(List.of(), shapes);
        }
    }

    @Test
    void takesTheShapeOfALetterForNone() {
        assertTrue(Printing.isPrintable("العربية"));
        assertEquals(List.of("ﻻ", "ﯾ"), Printing.unprintable("ﻻ ﯾ"));
    }

    /** The program that takes the words out spells ligatures out by itself. */
    private static Normalizer.Form formOf(String sign) {
        boolean isPresentation = sign.codePointAt(0) >= 0xfb00 && sign.codePointAt(0) <= 0xfb4f;
        return isPresentation ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
    }

    private static boolean standsAlone(int sign) {
        return sign != OBJECT_REPLACEMENT && switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT,
                    Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> switch (Character.getDirectionality(sign)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                        Character.DIRECTIONALITY_ARABIC_NUMBER -> false;
                default -> true;
            };
        };
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasItsCodeAndItsNumberAtTheFootOfEveryPage(SignedText text) throws IOException {
        Sheet sheet = Sheet.of(text);
        String beside = signs(sheet.foot() == null ? sheet.preview() : sheet.foot().value());
        List<String> feet = Extracted.feet(documents.pdf(text));
        for (int page = 1; page <= feet.size(); page++) {
            String foot = signs(feet.get(page - 1));
            assertTrue(foot.contains(beside), foot);
            assertTrue(foot.contains(Integer.toString(page)) && foot.contains(Integer.toString(feet.size())), foot);
        }
    }

    /** As a browser prints it: boxes in the margin, which no script and no reader of the text is told of. */
    @Test
    void hasItsCodeAndItsNumberAtTheFootOfEveryPrintedPage() {
        String html = documents.html(Signed.inEnglish());
        assertTrue(html.contains("@bottom-left { content: \"Verification code " + Signed.CODE + "\""), html);
        assertTrue(html.contains("content: \"Page \" counter(page) \" of \" counter(pages)"), html);
        assertTrue(documents.html(Signed.inArabic()).contains("@bottom-right { content: \"رمز التحقق " + Signed.CODE + "\""));
        assertTrue(documents.html(Signed.preview(Signed.inEnglish())).contains("content: \"Preview: not signed\""));
    }

    /** However long the text is: what is kept together moves to the next page, and nothing else does. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void hasNoEmptyPageAndItsCheckNeverAlone(int clauses) throws IOException {
        String words = "The city opens its schools, libraries and museums to everybody who lives in it, whatever their age. ";
        List<Block> blocks = IntStream.rangeClosed(0, clauses)
                .mapToObj(i -> new Block(Kind.CLAUSE, Integer.toString(i), words.repeat(3)))
                .toList();
        SignedText text = Signed.with("en", "Declaration", "Network", "Finland", blocks, new Name("Espoo", "en"));
        for (SignedText one : List.of(text, Signed.preview(text), Signed.whole(text, "Theme", null), Signed.whole(text, "Theme", Signed.ON_PAPER))) {
            List<String> pages = Extracted.pagesAboveTheFoot(documents.pdf(one));
            for (String page : pages) {
                assertTrue(!page.isBlank(), () -> "an empty page among " + pages);
                assertTrue(!page.contains("Anyone can check") || page.contains("Signed for the city by"), page);
            }
        }
    }

    @Test
    void namesTheThemeTheYearAndEachHandOnceInTheirOrder() throws IOException {
        String words = Extracted.asPainted(documents.pdf(Signed.whole(Signed.inEnglish(), "Nobody is left behind", null)));
        assertTrue(words.matches("(?s).*Network of Learning Cities.*The city that learns.*Nobody is left behind.*2026.*Thành phố Hồ Chí Minh"
                + ".*Nguyễn Thị Ngọc Ánh.*Mayor.*Lê Văn Bình.*Secretary of the council.*"), words);
    }

    @Test
    void saysOfWhatWasGivenOnPaperWhoEnteredItAndLeavesNoRoomForHands() throws IOException {
        String words = Extracted.asPainted(documents.pdf(Signed.whole(Signed.inEnglish(), null, Signed.ON_PAPER)));
        assertTrue(words.contains("On paper, entered by") && words.contains("A network · 30 November 2026"), words);
        assertTrue(!words.contains("Seal of the city"), words);
        assertTrue(Extracted.asPainted(documents.pdf(Signed.inEnglish())).contains("Seal of the city"));
    }

    @Test
    void saysAtTheFootOfEachPageWhichItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(Signed.inEnglish()))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Page 2 of 2"), text);
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(3, text.split("Thành phố Hồ Chí Minh – Thủ Đức", -1).length - 1, text);
        }
    }

    @Test
    void saysInEnglishOfAPageThatGoesLeftwardsWhichItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.pdf(Signed.inPersian()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf);
            assertTrue(text.contains("Page 1 of 2") && text.contains("Page 2 of 2"), text);
        }
    }

    @Test
    void saysWhatWasSignedByWhomAndHowToCheckIt() {
        String text = Jsoup.parse(documents.html(Signed.inEnglish())).text();
        for (String wanted : List.of(
                "Network of Learning Cities", "The city that learns", "Thành phố Hồ Chí Minh – Thủ Đức", "Viet Nam",
                "So signs Thành phố *Hồ Chí Minh*.", "Nguyễn Thị Ngọc Ánh", "Mayor", "20 November 2026", "1 December 2026",
                "2026/114 · 30 October 2026", Signed.CODE, Signed.ADDRESS, Signed.DIGEST)) {
            assertTrue(text.contains(wanted), wanted + " is not in " + text);
        }
    }

    @Test
    void usesWordsOfItsOwnInTheLanguageOfTheTextOrInEnglish() {
        var arabic = Jsoup.parse(documents.html(Signed.inArabic()));
        assertEquals("rtl", arabic.selectFirst("html").attr("dir"));
        assertEquals("ar", arabic.selectFirst(".for").attr("lang"));
        var ukrainian = Jsoup.parse(documents.html(Signed.inUkrainian()));
        assertEquals("uk", ukrainian.selectFirst("html").attr("lang"));
        assertEquals("en", ukrainian.selectFirst(".for").attr("lang"));
        assertEquals("Signed for the city by", ukrainian.selectFirst(".for").text());
        assertTrue(ukrainian.selectFirst(".value").text().startsWith("20 листопада 2026"));
    }

    @Test
    void saysOfAPreviewThatNobodySignedIt() {
        SignedText preview = Signed.preview(Signed.inEnglish());
        assertTrue(Jsoup.parse(documents.html(preview)).body().text().startsWith("Preview: not signed"));
        assertTrue(Jsoup.parse(documents.html(preview)).select("img").isEmpty());
    }

    private List<String> wordsOfHtml(SignedText text) {
        return words(Jsoup.parse(documents.html(text)).body().text());
    }

    private List<String> wordsOfDocx(SignedText text) throws Exception {
        return wordsOfDocx(documents.docx(text));
    }

    private static List<String> wordsOfDocx(byte[] docx) throws Exception {
        var document = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        String xml = XmlUtils.marshaltoString(document.getMainDocumentPart().getContents().getBody(), true, false);
        return words(Jsoup.parse(xml.replaceAll("<w:(tab|br)/>|</w:p>", "$0 "), "", Parser.xmlParser()).wholeText());
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty() && !word.equals("•")).toList();
    }

    /** All signs that are seen, as they are called whatever their shape. */
    private static String signs(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && sign != '•' && Character.getType(sign) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What goes leftwards beside what goes rightwards has no one order: its words, whatever their places in a line. */
    private static List<String> whole(List<String> words) {
        return words.stream()
                .map(DocumentWordsTest::signs)
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static String inAlphabeticalOrder(String signs) {
        return signs.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
