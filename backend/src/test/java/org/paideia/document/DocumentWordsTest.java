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
            assertTrue(text.contains("Page 1 of 1"), text);
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
                .map(word -> asShaped(signs(word)))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    /** Within a word a yeh has one shape for the Arabic and the Persian letter, and at its end a heh one for two letters. */
    private static String asShaped(String signs) {
        return signs.replace('\u06cc', '\u064a').replace('\u06d5', '\u0647');
    }

    private static String inAlphabeticalOrder(String signs) {
        return asShaped(signs)
                .codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
