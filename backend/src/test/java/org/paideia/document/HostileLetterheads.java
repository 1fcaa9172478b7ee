package org.paideia.document;

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

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Letterheads that are broken, or built to do harm: some by hand, and as many as are asked for by chance. */
public final class HostileLetterheads {

    private static final List<String> TARGETS = List.of(
            "http://example.org/x.png", "file:///etc/passwd", "\\\\server\\share\\x", "//example.org/x", "../../../etc/passwd", "missing.xml",
            "document.xml", "header1.xml", "media/image1.png?x", "#x", "", "javascript:alert(1)", "data:image/png;base64,AA", "ms-word:ofe|u|x",
            "https://example.org/\u00e9", "mailto:a@example.org");
    private static final List<String> MODES = List.of("External", " External", "external", "EXTERNAL", "External\t", "Internal", "", "Elsewhere");
    private static final List<String> TYPES = List.of(
            "image", "hyperlink", "header", "footer", "styles", "settings", "theme", "attachedTemplate", "aFChunk", "oleObject", "subDocument",
            "frame", "officeDocument", "font", "numbering", "control");
    private static final List<String> FIELDS = List.of(
            "INCLUDEPICTURE \"http://example.org/x.png\" \\d", "INCLUDETEXT \"file:///etc/passwd\"", "DDEAUTO c:\\\\x", "LINK Excel.Sheet", "IMPORT x",
            "DATABASE \\d x", "RD x", "HYPERLINK \"file:///x\"", "DATE", "FILENAME \\p", "AUTOTEXT x", "PAGE", "NUMPAGES", "PAGE \\* roman", "MACROBUTTON x y");
    private static final List<String> UNSEEN = List.of("\u00a0", "\u200b", "\u2003", "\ufeff", "\u00ad", "\u3000", " ", "");
    private static final List<BiConsumer<Random, WordFile>> FAULTS = List.of(
            (chance, file) -> file.remove(any(chance, file.names())),
            (chance, file) -> file.put(any(chance, file.names()), ""),
            (chance, file) -> file.put(any(chance, file.names()), noise(chance, 2_000)),
            (chance, file) -> with(chance, file, text -> text.substring(0, chance.nextInt(text.length() + 1))),
            (chance, file) -> with(chance, file, text -> "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>" + text),
            (chance, file) -> with(chance, file, text -> text.replaceFirst("<w:(\\w+)", "<w:" + any(chance, List.of("hdr", "ftr", "styles", "p", "x")))),
            (chance, file) -> with(chance, file, text -> text.replaceAll("w:val=\"[^\"]*\"", "w:val=\"" + any(chance, values(chance)) + "\"")),
            (chance, file) -> with(chance, file, text -> text.replaceAll("(cx|cy|w:w|w:h|id|w:type|r:id)=\"[^\"]*\"", "$1=\"" + any(chance, values(chance)) + "\"")),
            (chance, file) -> with(chance, file, text -> shuffled(chance, text)),
            (chance, file) -> file.put(any(chance, List.of(WordFile.HEAD, WordFile.FOOT, WordFile.STYLES)),
                    head("<w:p>" + run("Sixteen") + "</w:p>").getBytes(StandardCharsets.UTF_16)),
            (chance, file) -> file.rename(WordFile.HEAD, "word/header" + any(chance, List.of(".dat", "", ".XML", ".png", "1.xml.bak"))),
            (chance, file) -> file.put(any(chance, List.of(WordFile.ROOT, WordFile.RELATIONS, WordFile.HEAD_RELATIONS)),
                    relations(anyRelation(chance), anyRelation(chance), anyRelation(chance), anyRelation(chance))),
            (chance, file) -> file.replace(WordFile.RELATIONS, "</Relationships>", anyRelation(chance) + "</Relationships>"),
            (chance, file) -> file.replace(WordFile.ROOT, "</Relationships>",
                    relation("rId9", "officeDocument", any(chance, TARGETS)) + "</Relationships>"),
            (chance, file) -> hostileHead(chance, file, "<w:p>" + drawing("r:embed=\"rId1\" r:link=\"rId2\"") + "</w:p>"),
            (chance, file) -> hostileHead(chance, file, "<w:p>" + drawing("r:link=\"rId2\"") + "</w:p>"),
            (chance, file) -> hostileHead(chance, file, "<w:p>" + drawing("r:embed=\"rId2\"") + box("<w:p>" + drawing("r:embed=\"rId2\"") + "</w:p>") + "</w:p>"),
            (chance, file) -> hostileHead(chance, file, "<w:p><w:hyperlink r:id=\"rId2\">" + run("here") + "</w:hyperlink></w:p>"),
            (chance, file) -> hostileHead(chance, file, "<w:p>" + hiddenField(chance) + "</w:p>"),
            (chance, file) -> hostileHead(chance, file, "<w:p>" + marks(chance) + "</w:p><w:p>" + marks(chance) + "</w:p>"),
            (chance, file) -> hostileHead(chance, file, "<w:p><w:fldSimple w:instr=\"" + any(chance, UNSEEN) + xml(any(chance, FIELDS)) + "\">" + run("x") + "</w:fldSimple></w:p>"),
            (chance, file) -> hostileHead(chance, file, nested(chance, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")),
            (chance, file) -> hostileHead(chance, file, nested(chance, "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")),
            (chance, file) -> hostileHead(chance, file, nested(chance, "<w:p><w:hyperlink r:id=\"rId2\">", "</w:hyperlink></w:p>")),
            (chance, file) -> hostileHead(chance, file, "<w:p><w:r><w:pict><v:shape><v:imagedata r:id=\"rId2\"/></v:shape></w:pict><w:object><x/></w:object></w:r></w:p>"
                    + "<w:altChunk r:id=\"rId2\"/><w:subDoc r:id=\"rId2\"/>"),
            (chance, file) -> hostileHead(chance, file, "<w:tbl><w:tr/><w:tr><w:tc/></w:tr></w:tbl><w:tbl/><w:p><w:r><w:drawing/></w:r></w:p>"),
            (chance, file) -> file.put(WordFile.HEAD, head("<w:p/>".repeat(1 + chance.nextInt(80_000)))),
            (chance, file) -> file.put(WordFile.DOCUMENT, WordFile.document("<w:p/>".repeat(1 + chance.nextInt(400_000)))),
            (chance, file) -> file.put(WordFile.DOCUMENT, WordFile.document("<w:p><w:pPr><w:sectPr>" + "<w:headerReference w:type=\"first\" r:id=\"rId1\"/>".repeat(9)
                    + "</w:sectPr></w:pPr></w:p>")),
            (chance, file) -> file.put(WordFile.HEAD, head("<w:p>" + run("x".repeat(1 + chance.nextInt(3_000_000))) + "</w:p>")),
            (chance, file) -> file.put("word/media/image2.png", new byte[1 + chance.nextInt(30_000_000)]),
            (chance, file) -> file.put(WordFile.PICTURE, hugePicture(chance)),
            (chance, file) -> file.put(WordFile.PICTURE, any(chance, List.of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "%PDF-1.4", "GIF89a", "\u00ff\u00d8\u00ff"))),
            (chance, file) -> file.put(WordFile.STYLES, styles(chance)),
            (chance, file) -> file.put(WordFile.SETTINGS, WordFile.settings("<w:mailMerge><w:dataSource r:id=\"rId1\"/></w:mailMerge><w:compat/><w:evenAndOddHeaders w:val=\"maybe\"/>")),
            (chance, file) -> file.put(WordFile.TYPES, any(chance, List.of(WordFile.types("template"), WordFile.types("x"), "<Types/>",
                    WordFile.types("document").replace("openxmlformats-officedocument.wordprocessingml.document.main", "ms-word.document.macroEnabled.main")))),
            (chance, file) -> file.twice(any(chance, file.names()).toUpperCase(java.util.Locale.ROOT), noise(chance, 100)),
            (chance, file) -> file.put(any(chance, List.of("word/vbaProject.bin", "../../x.xml", "/abs.xml", "word/x.exe", "a\\b.xml")), "<x/>"),
            (chance, file) -> file.put("word/nobody.dat", "<!DOCTYPE x SYSTEM \"http://example.org/x.dtd\"><x>&y;</x>"));

    private HostileLetterheads() {}

    /** By its number: the same number is always the same file. */
    public static byte[] of(long number) {
        Random chance = new Random(number * 31 + 7);
        WordFile file = WordFile.ofAnOffice();
        if (number % 3 == 0) {
            hostileHead(chance, file, "<w:p>" + drawing("r:embed=\"rId1\"") + box("<w:p>" + run("Main street 1") + "</w:p>") + "</w:p>");
        }
        // The first numbers go through the faults one by one, the others mix them.
        int faults = number < FAULTS.size() ? 1 : 1 + chance.nextInt(4);
        for (int i = 0; i < faults; i++) {
            try {
                (number < FAULTS.size() ? FAULTS.get((int) number) : any(chance, FAULTS)).accept(chance, file);
            } catch (IllegalArgumentException | NullPointerException alreadyBroken) {
                file.put("word/broken" + i + ".xml", "<x/>");
            }
        }
        return chance.nextInt(10) > 0 || number < FAULTS.size() ? file.bytes() : damaged(chance, file.bytes());
    }

    /** Those that were found, by what is wrong with them. */
    public static Map<String, byte[]> byHand() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a relation without its part", office().replace(WordFile.RELATIONS, "\"footer1.xml\"", "\"footer9.xml\"").bytes());
        files.put("a style sheet that is not there", office().remove(WordFile.STYLES).bytes());
        files.put("a picture that is not there", withHead("<w:p>" + drawing("r:embed=\"rId1\"") + "</w:p>").remove(WordFile.PICTURE).bytes());
        files.put("an internal relation to the web", related(relation("rId9", "image", "http://example.org/x.png")));
        files.put("an internal relation to a file", related(relation("rId9", "image", "file:///etc/passwd")));
        files.put("a mode with a blank before it", related(outside("rId9", "image", "http://example.org/x.png").replace("External", " External")));
        files.put("a document that is none", office().put(WordFile.DOCUMENT, head("<w:body/>")).bytes());
        files.put("styles that are none", office().put(WordFile.STYLES, head("<w:p/>")).bytes());
        files.put("a head that is a style sheet", office().replace(WordFile.RELATIONS, "\"header1.xml\"", "\"styles.xml\"").bytes());
        files.put("properties that are none", office().put(WordFile.CORE, head("<w:p/>")).bytes());
        files.put("two documents", office().put("word/document2.xml", WordFile.document("")).replace(WordFile.ROOT, "</Relationships>",
                relation("rId9", "officeDocument", "word/document2.xml") + "</Relationships>").bytes());
        files.put("entities in a part of another name", office()
                .put(WordFile.HEAD, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + head("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>"))
                .rename(WordFile.HEAD, "word/header1.dat").bytes());
        files.put("a part of 54 MB", office().put("word/media/image2.png", large(54)).bytes());
        files.put("very many empty paragraphs", office().put(WordFile.DOCUMENT, WordFile.document("<w:p/>".repeat(2_500_000)))
                .renameDocument("word/document.dat").put("word/media/image2.png", noise(new Random(1), 500_000)).bytes());
        files.put("a picture linked by what calls itself a link", hostile("<w:p>" + drawing("r:link=\"rId2\"") + "</w:p>",
                outside("rId2", "hyperlink", "http://example.org/x.png")));
        files.put("a fetching field in a part of another name", withHead("<w:p>" + field("INCLUDEPICTURE \"http://example.org/x.png\"", "x") + "</w:p>")
                .rename(WordFile.HEAD, "word/header1.dat").bytes());
        files.put("a field behind a blank that does not break", withHead("<w:p>" + field("\u00a0INCLUDEPICTURE \"http://example.org/x.png\"", "x") + "</w:p>").bytes());
        files.put("a field behind a blank without width", withHead("<w:p>" + field("\u200bINCLUDEPICTURE \"http://example.org/x.png\"", "x") + "</w:p>").bytes());
        files.put("a field whose name is split by another", withHead("<w:p>" + mark("begin") + says("INCLUDE") + field(" QUOTE ", "x") + says("PICTURE \"http://example.org/x.png\"")
                + mark("separate") + run("x") + mark("end") + "</w:p>").bytes());
        return files;
    }

    private static WordFile office() {
        return WordFile.ofAnOffice();
    }

    private static WordFile withHead(String content) {
        return office().put(WordFile.HEAD, head(content));
    }

    private static byte[] hostile(String content, String relation) {
        return withHead(content).put(WordFile.HEAD_RELATIONS, relations(relation("rId1", "image", "media/image1.png"), relation)).bytes();
    }

    private static byte[] related(String relation) {
        return office().replace(WordFile.RELATIONS, "</Relationships>", relation + "</Relationships>").bytes();
    }

    private static void hostileHead(Random chance, WordFile file, String content) {
        file.put(WordFile.HEAD, head(content)).put(WordFile.HEAD_RELATIONS,
                relations(relation("rId1", "image", "media/image1.png"), anyRelation(chance).replaceFirst("rId\\d", "rId2")));
    }

    private static String anyRelation(Random chance) {
        return relation("rId" + (1 + chance.nextInt(9)), any(chance, TYPES), xml(any(chance, TARGETS)))
                .replace("/>", chance.nextBoolean() ? "/>" : " TargetMode=\"" + any(chance, MODES) + "\"/>");
    }

    private static String hiddenField(Random chance) {
        String name = any(chance, FIELDS);
        int cut = 1 + chance.nextInt(name.length() - 1);
        String inner = chance.nextBoolean() ? field(any(chance, FIELDS).replaceAll("[<&\"]", ""), "inner") : "";
        return mark("begin") + says(any(chance, UNSEEN) + xml(name.substring(0, cut))) + inner + says(xml(name.substring(cut)))
                + (chance.nextBoolean() ? mark("separate") + run("result") : "") + (chance.nextInt(4) > 0 ? mark("end") : "");
    }

    private static String marks(Random chance) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            line.append(switch (chance.nextInt(5)) {
                case 0 -> mark("begin");
                case 1 -> mark("separate");
                case 2 -> mark("end");
                case 3 -> says(xml(any(chance, FIELDS)));
                default -> run("word");
            });
        }
        return line.toString();
    }

    private static String nested(Random chance, String open, String close) {
        int deep = 1 + chance.nextInt(400);
        return open.repeat(deep) + (chance.nextBoolean() ? "<w:p>" + run("deep") + "</w:p>" : "") + close.repeat(deep);
    }

    private static String styles(Random chance) {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            styles.append(style("S" + chance.nextInt(5), "<w:basedOn w:val=\"S" + chance.nextInt(5) + "\"/><w:pPr><w:jc w:val=\"" + any(chance, values(chance)) + "\"/></w:pPr>"));
        }
        return head(styles.toString()).replace("w:hdr", "w:styles");
    }

    private static List<String> values(Random chance) {
        return List.of("", "-1", "99999999999999999999", "x".repeat(chance.nextInt(5_000)), "0", "1e9", "&#10;", "&lt;script&gt;", "NaN", "nil", "\u202e");
    }

    private static String shuffled(Random chance, String text) {
        List<String> pieces = Arrays.asList(text.split("(?=<)"));
        int one = chance.nextInt(pieces.size());
        int other = chance.nextInt(pieces.size());
        String kept = pieces.get(one);
        pieces.set(one, pieces.get(other));
        pieces.set(other, kept);
        return String.join("", pieces);
    }

    private static byte[] hugePicture(Random chance) {
        ByteBuffer picture = ByteBuffer.wrap(WordFile.picture("png"));
        picture.putInt(16, chance.nextInt());
        picture.putInt(20, chance.nextInt());
        return picture.array();
    }

    private static byte[] damaged(Random chance, byte[] whole) {
        byte[] damaged = chance.nextBoolean() ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : whole.clone();
        for (int i = 0; i < 5 && damaged.length > 0; i++) {
            damaged[chance.nextInt(damaged.length)] ^= (byte) (1 + chance.nextInt(255));
        }
        return damaged;
    }

    /** Large, but packed no more tightly than pictures are. */
    private static byte[] large(int mebibytes) {
        byte[] content = new byte[mebibytes * 1024 * 1024];
        byte[] noise = noise(new Random(1), 700_000);
        System.arraycopy(noise, 0, content, 0, noise.length);
        return content;
    }

    private static byte[] noise(Random chance, int most) {
        byte[] noise = new byte[most];
        chance.nextBytes(noise);
        return noise;
    }

    private static void with(Random chance, WordFile file, UnaryOperator<String> fault) {
        String name = any(chance, file.names().stream().filter(part -> !part.equals(WordFile.PICTURE)).toList());
        file.put(name, fault.apply(file.text(name)));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static <T> T any(Random chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
