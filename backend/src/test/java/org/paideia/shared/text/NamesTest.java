package org.paideia.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names made comparable. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Medellín, medellin", "Łódź, lodz", "Ærø, aero", "Straße, strasse", "Œuvre, oeuvre", "İzmir, izmir", "ISPARTA, isparta",
        "Đakovo, dakovo", "L'Hospitalet de Llobregat, l hospitalet de llobregat", "Loures–Odivelas, loures–odivelas",
        "Dalseo-gu (Daegu), dalseo gu daegu", "ﬁrenze, firenze", "大邱, 大邱", "Αθήνα, αθηνα", "'  Sant   Boi ', sant boi",
    })
    void foldsToLowerCaseWithoutAccents(String name, String folded) {
        assertEquals(folded, Names.folded(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Espoo, espoo", "San Vicente, san-vicente", "Medellín, medellin", "L'Hospitalet, l-hospitalet", "  Łódź! , lodz",
        "'!!!', ''", "大邱, ''", "St. John's, st-john-s", "A & B, a-b",
    })
    void makesSlugsOfLatinLettersAndDigits(String name, String slug) {
        assertEquals(slug, Names.slug(name));
    }

    @ParameterizedTest
    @CsvSource({
        "München, muenchen", "Toʻytepa, toytepa", "Toʻytepa, to ytepa", "Loures–Odivelas, loures odivelas", "Øygarden, oeygarden",
        "臺北市, 北市", "Åbo, aabo",
    })
    void knowsTheSpellingsOfAName(String name, String spelling) {
        assertTrue(Names.spellings(name).contains(spelling), () -> Names.spellings(name).toString());
    }

    @ParameterizedTest
    @CsvSource({"الریاض, الرياض", "مكة, مكه", "کراچی, كراچي", "ٱلقاهرة, القاهره", "أبوظبي, ابوظبي", "العــين, العين"})
    void foldsWhatArabicKeyboardsWriteDifferently(String name, String other) {
        assertEquals(Names.folded(other), Names.folded(name));
    }

    @Test
    void cutsASlugSoThatTheEndingFits() {
        assertEquals("a".repeat(97) + "-fi", Names.slug("a".repeat(300), "-fi"));
        assertEquals("a".repeat(96) + "-fi", Names.slug("a".repeat(96) + " b", "-fi"));
        assertEquals("", Names.slug("大邱", "-kr"));
    }

    @Test
    void keepsWhatIsSortedByWithinItsColumnAndItsCharactersWhole() {
        assertEquals("s".repeat(300), Names.sortable("ß".repeat(300)));
        String beyond = Names.sortable("𐐨".repeat(400));
        assertEquals(300, beyond.codePointCount(0, beyond.length()));
        assertTrue(beyond.endsWith("𐐨"));
    }
}
