package org.paideia.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.document.SignedText.Block;
import org.paideia.document.SignedText.Kind;
import org.paideia.document.SignedText.Name;

/** What a PDF can show, and that it says beforehand what it cannot. */
class PrintingTest {

    private final Documents documents = new Documents();

    @Test
    void showsEveryNameOfTheSeeds() throws IOException {
        for (String file : List.of("cities.json", "networks.json", "declarations.json")) {
            assertEquals(List.of(), Printing.unprintable(Files.readString(Path.of("..", "seeds", "data", file))), file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mba’éichapa, g̃uahẽ porã, m̃", "Ɛʋegbe, Ɔsɔfo, Ŋŋ", "ẖ ḍ ẓ ħ ĸ ə ŷ", "Ἀθῆναι", "Ӣ Ҷ Қ Ғ Ө Ү", "ⵔⴱⴰⵟ", "ᐃᖃᓗᐃᑦ",
        "تهران شهری یادگیرنده است؛ گفتگو می\u200cشود", "ہمارا شہر سیکھتا ہے ٹھیک لڑکیاں", "الْعَرَبِيَّةُ", "עִבְרִית",
        "ที่นี่ น้ำ ปี่", "non\u2011breaking, soft\u00adhyphen, a\u200bb", "→ ☆ ✓ ½ №"
    })
    void showsTheseWithoutASignThatStandsInForAnother(String words) throws IOException {
        assertEquals(List.of(), Printing.unprintable(words));
        String shown = Extracted.asPainted(documents.pdf(saying(words)));
        assertFalse(shown.contains("#"), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "हिन्दी", "বাংলা", "தமிழ்", "తెలుగు", "සිංහල", "ភាសាខ្មែរ", "မြန်မာ", "བོད་", "ລາວ", "ێ ڕ", "🎓", "♥"
    })
    void saysWhatItCannotShow(String words) {
        List<String> letters = words.codePoints().filter(sign -> sign != ' ').distinct().mapToObj(Character::toString).toList();
        assertEquals(letters, Printing.unprintable("We " + words + " care."));
        assertEquals(letters, documents.unprintable(saying(words)));
    }

    @Test
    void takesAnotherNameOrEnglishForWhatItCannotShow() {
        assertEquals("Chennai", Printing.firstPrintable(Stream.of("சென்னை", null, "Chennai")));
        assertEquals("சென்னை", Printing.firstPrintable(Stream.of("சென்னை", "চেন্নাই")));
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertEquals("20 November 2026", Printing.day(day, Locale.forLanguageTag("hi")));
        assertEquals("20 نوفمبر 2026", Printing.day(day, Locale.forLanguageTag("ar")));
    }

    @Test
    void drawsTheTonesOfThaiAboveItsVowels() throws IOException {
        for (String file : List.of("NotoSansThai-Regular", "NotoSansThai-SemiBold")) {
            try (InputStream contents = PrintingTest.class.getResourceAsStream("/fonts/" + file + ".ttf");
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(contents))) {
                for (int tone = 0x0e48; tone <= 0x0e4b; tone++) {
                    for (int vowel : new int[] {0x0e31, 0x0e34, 0x0e35, 0x0e36, 0x0e37, 0x0e4d}) {
                        assertTrue(bottom(font, tone) > top(font, vowel), file + " " + Character.toString(vowel) + Character.toString(tone));
                    }
                }
            }
        }
    }

    private static double bottom(TrueTypeFont font, int sign) throws IOException {
        return font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(sign)).getBoundingBox().getLowerLeftY();
    }

    private static double top(TrueTypeFont font, int sign) throws IOException {
        return font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(sign)).getBoundingBox().getUpperRightY();
    }

    private static SignedText saying(String words) {
        return Signed.with(
                "en", "Words", "Network", "Finland", List.of(new Block(Kind.CLAUSE, "1", Markdown.literal(words))), new Name("Espoo", "fi"));
    }
}
