package org.paideia.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that join. */
class ArabicShapesTest {

    @ParameterizedTest
    @CsvSource({
        "بيت, \ufe91\ufef4\ufe96",
        "دار, \ufea9\ufe8d\ufead",
        "پاک, \ufb58\ufe8e\ufb8e",
        "ہے, \ufba8\ufbaf",
        "سلام, \ufeb3\ufefc\ufee1",
        "لأ, \ufef7",
        "می\u200cشود, \ufee3\ufbfd\u200c\ufeb7\ufeee\ufea9",
        "هـ, \ufeeb\u0640"
    })
    void takeTheShapeOfTheirPlace(String word, String shapes) {
        assertEquals(shapes, ArabicShapes.of(word));
    }

    @Test
    void joinAcrossMarksWhichStayAsTheyAre() {
        assertEquals("\ufed7\u0651\u064e\ufeca", ArabicShapes.of("\u0642\u0651\u064e\u0639"));
        assertEquals("\ufefb\u064e\u064f", ArabicShapes.of("\u0644\u064e\u0627\u064f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"العربية والفارسية", "We care", "", "שלום", "لإ لآ ئ ؤ ء ى ة", "123 ١٢٣"})
    void areTheSameLettersStill(String text) {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.normalize(ArabicShapes.of(text), Normalizer.Form.NFKC));
    }

    @Test
    void areMissingForLettersThatUnicodeGivesNoShapes() {
        "ێڕڵښە".codePoints().forEach(letter -> assertTrue(ArabicShapes.lack(letter), Character.toString(letter)));
        "بءاپکگیہےڑںـa١".codePoints().forEach(letter -> assertFalse(ArabicShapes.lack(letter), Character.toString(letter)));
    }
}
