package org.paideia.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Says in a PDF of each glyph which letter it is, not which shape of one: the shapes of Arabic letters are signs of their own
 * only for the renderer. Lam and alef in one stay the sign that they are, which programs take apart in their right order.
 */
final class Letters {

    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})>\\s*<([0-9A-F]{4})>\\s*<([0-9A-F]{4,})>");
    private static final Pattern SECTION = Pattern.compile("\\d+\\s+beginbfrange.*endbfrange", Pattern.DOTALL);
    private static final int HEX = 16;
    private static final int MOST_IN_A_SECTION = 100;

    private Letters() {}

    /** The same PDF with the letters; of the same always the same bytes. */
    static byte[] told(byte[] pdf, long id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length);
        Set<COSStream> done = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map && done.add(map)) {
                        rewrite(map);
                    }
                }
            }
            document.setDocumentId(id);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void rewrite(COSStream map) throws IOException {
        String before = map.toTextString();
        Map<Integer, String> glyphs = new TreeMap<>();
        Matcher range = RANGE.matcher(before);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), HEX);
            int last = Integer.parseInt(range.group(2), HEX);
            for (int glyph = first; glyph <= last; glyph++) {
                glyphs.put(glyph, letter(range.group(3), glyph - first));
            }
        }
        String after = SECTION.matcher(before).replaceFirst(Matcher.quoteReplacement(sections(glyphs)));
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(after.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** What a glyph stands for, so many further than the first of its range. */
    private static String letter(String hex, int further) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < hex.length(); at += 4) {
            text.append((char) Integer.parseInt(hex.substring(at, at + 4), HEX));
        }
        int end = text.length() - 1;
        text.setCharAt(end, (char) (text.charAt(end) + further));
        String said = text.toString();
        String letters = Normalizer.normalize(said, Normalizer.Form.NFKC);
        return said.length() == 1 && letters.length() == 1 && ArabicShapes.isShape(said.charAt(0)) ? letters : said;
    }

    private static String sections(Map<Integer, String> glyphs) {
        StringBuilder text = new StringBuilder();
        int left = glyphs.size();
        int inSection = 0;
        for (Map.Entry<Integer, String> glyph : glyphs.entrySet()) {
            if (inSection == 0) {
                text.append(Math.min(left, MOST_IN_A_SECTION)).append(" beginbfrange\n");
            }
            text.append(String.format("<%1$04X> <%1$04X> <", glyph.getKey()));
            glyph.getValue().chars().forEach(sign -> text.append(String.format("%04X", sign)));
            text.append(">\n");
            left--;
            inSection++;
            if (inSection == MOST_IN_A_SECTION || left == 0) {
                text.append("endbfrange\n");
                inSection = 0;
            }
        }
        return text.toString();
    }
}
