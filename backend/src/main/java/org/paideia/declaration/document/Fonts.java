package org.paideia.declaration.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The fonts that the service brings along, so that a document looks the same everywhere and needs nothing of its reader. */
final class Fonts {

    /** One font file. */
    record Face(String family, String file, int weight, FontStyle style) {

        InputStream open() {
            return new ByteArrayInputStream(CONTENTS.computeIfAbsent(file, Fonts::read));
        }
    }

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String MAIN = "Source Serif 4";
    private static final Map<String, byte[]> CONTENTS = new ConcurrentHashMap<>();

    private record Family(String name, Set<UnicodeScript> scripts, List<Face> faces) {}

    private static final List<Family> FAMILIES = List.of(
            new Family(MAIN, Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC), List.of(
                    new Face(MAIN, "SourceSerif4-Regular", REGULAR, FontStyle.NORMAL),
                    new Face(MAIN, "SourceSerif4-Italic", REGULAR, FontStyle.ITALIC),
                    new Face(MAIN, "SourceSerif4-SemiBold", BOLD, FontStyle.NORMAL))),
            family("Noto Naskh Arabic", "NotoNaskhArabic", true, UnicodeScript.ARABIC),
            family("Noto Serif Hebrew", "NotoSerifHebrew", true, UnicodeScript.HEBREW),
            family("Noto Sans Armenian", "NotoSansArmenian", true, UnicodeScript.ARMENIAN),
            family("Noto Sans Georgian", "NotoSansGeorgian", true, UnicodeScript.GEORGIAN),
            family("Noto Sans Thai", "NotoSansThai", true, UnicodeScript.THAI),
            family("Noto Sans Ethiopic", "NotoSansEthiopic", false, UnicodeScript.ETHIOPIC),
            family("Noto Serif KR", "NotoSerifKR", false, UnicodeScript.HANGUL),
            family("Noto Serif SC", "NotoSerifSC", false,
                    UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO));

    private Fonts() {}

    /** The fonts that a text needs, the main one always among them, in the order in which they are to be asked. */
    static List<Face> facesFor(String text) {
        return families(text).flatMap(family -> family.faces().stream()).toList();
    }

    /** Their names, as a style sheet lists them. */
    static String namesFor(String text) {
        return String.join(", ", families(text).map(family -> "'" + family.name() + "'").toList());
    }

    private static Stream<Family> families(String text) {
        Set<UnicodeScript> scripts = EnumSet.of(UnicodeScript.LATIN);
        text.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        return FAMILIES.stream().filter(family -> family.scripts().stream().anyMatch(scripts::contains));
    }

    private static Family family(String name, String file, boolean bold, UnicodeScript... scripts) {
        Face regular = new Face(name, file + "-Regular", REGULAR, FontStyle.NORMAL);
        Face heavy = new Face(name, file + "-SemiBold", BOLD, FontStyle.NORMAL);
        return new Family(name, Set.of(scripts), bold ? List.of(regular, heavy) : List.of(regular));
    }

    private static byte[] read(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
