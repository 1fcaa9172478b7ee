package org.paideia.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that the service brings along, so that a document looks the same everywhere and needs nothing of its reader. */
public final class Fonts {

    /** One font file. */
    record Face(String family, String file, int weight, FontStyle style) {

        InputStream open() {
            return new ByteArrayInputStream(contents());
        }

        private byte[] contents() {
            return CONTENTS.computeIfAbsent(file, Fonts::read);
        }

        private BitSet signs() {
            return SIGNS.computeIfAbsent(file, name -> signsIn(contents()));
        }
    }

    private record Family(String name, List<Face> faces) {

        private boolean has(int sign) {
            return faces.getFirst().signs().get(sign) && !(name.equals(MAIN) && isLooseMark(sign));
        }
    }

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int LAST_SIGN = 0x2ffff;
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542;
    private static final int NOTHING = 0x78787878;
    private static final String MAIN = "Source Serif 4";
    private static final Map<String, byte[]> CONTENTS = new ConcurrentHashMap<>();
    private static final Map<String, BitSet> SIGNS = new ConcurrentHashMap<>();

    /** The first that has a sign prints it. */
    private static final List<Family> FAMILIES = List.of(
            new Family(MAIN, List.of(
                    new Face(MAIN, "SourceSerif4-Regular", REGULAR, FontStyle.NORMAL),
                    new Face(MAIN, "SourceSerif4-Italic", REGULAR, FontStyle.ITALIC),
                    new Face(MAIN, "SourceSerif4-SemiBold", BOLD, FontStyle.NORMAL))),
            family("Noto Serif", "NotoSerif", false),
            family("Noto Naskh Arabic", "NotoNaskhArabic", true),
            family("Noto Serif Hebrew", "NotoSerifHebrew", true),
            family("Noto Sans Armenian", "NotoSansArmenian", true),
            family("Noto Sans Georgian", "NotoSansGeorgian", true),
            family("Noto Sans Thai", "NotoSansThai", true),
            family("Noto Sans Ethiopic", "NotoSansEthiopic", false),
            family("Noto Sans Tifinagh", "NotoSansTifinagh", false),
            family("Noto Sans Canadian Aboriginal", "NotoSansCanadianAboriginal", false),
            family("Noto Serif SC", "NotoSerifSC", false),
            family("Noto Serif KR", "NotoSerifKR", false));

    private Fonts() {}

    /** The fonts that a text needs, the main one always among them, in the order in which they are to be asked. */
    static List<Face> facesFor(String text) {
        return families(text).flatMap(family -> family.faces().stream()).toList();
    }

    /** Their names, as a style sheet lists them. */
    static String namesFor(String text) {
        return String.join(", ", families(text).map(family -> "'" + family.name() + "'").toList());
    }

    /** Whether any of them has it. */
    public static boolean have(int sign) {
        return familyOf(sign).isPresent();
    }

    /** Marks that the main font has, but with a place over no letter. */
    private static boolean isLooseMark(int sign) {
        return Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS;
    }

    private static Stream<Family> families(String text) {
        Set<Family> needed = new HashSet<>(Set.of(FAMILIES.getFirst()));
        text.codePoints().distinct().forEach(sign -> familyOf(sign).ifPresent(needed::add));
        return FAMILIES.stream().filter(needed::contains);
    }

    private static Optional<Family> familyOf(int sign) {
        return FAMILIES.stream().filter(family -> family.has(sign)).findFirst();
    }

    private static Family family(String name, String file, boolean bold) {
        Face regular = new Face(name, file + "-Regular", REGULAR, FontStyle.NORMAL);
        Face heavy = new Face(name, file + "-SemiBold", BOLD, FontStyle.NORMAL);
        return new Family(name, bold ? List.of(regular, heavy) : List.of(regular));
    }

    private static byte[] read(String file) {
        try (InputStream font = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            byte[] contents = font.readAllBytes();
            hideSubstitutions(ByteBuffer.wrap(contents));
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes away what would put one glyph in the place of several, as for "ffi" or "g̃": such a glyph stands for no sign,
     * and the word would be lost to whoever searches it or hears it read.
     */
    private static void hideSubstitutions(ByteBuffer font) {
        int tables = font.getShort(4);
        for (int entry = DIRECTORY; entry < DIRECTORY + tables * DIRECTORY_ENTRY; entry += DIRECTORY_ENTRY) {
            if (font.getInt(entry) == SUBSTITUTIONS) {
                font.putInt(entry, NOTHING);
            }
        }
    }

    private static BitSet signsIn(byte[] contents) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(contents))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet signs = new BitSet();
            for (int sign = 0; sign <= LAST_SIGN; sign++) {
                signs.set(sign, glyphs.getGlyphId(sign) != 0);
            }
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
