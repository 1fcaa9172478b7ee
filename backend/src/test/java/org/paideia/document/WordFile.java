package org.paideia.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A package of a word processor, part by part, so that any of them can be another. */
public final class WordFile {

    public static final String TYPES = "[Content_Types].xml";
    public static final String ROOT = "_rels/.rels";
    public static final String DOCUMENT = "word/document.xml";
    public static final String RELATIONS = "word/_rels/document.xml.rels";
    public static final String HEAD = "word/header1.xml";
    public static final String HEAD_RELATIONS = "word/_rels/header1.xml.rels";
    public static final String FOOT = "word/footer1.xml";
    public static final String STYLES = "word/styles.xml";
    public static final String SETTINGS = "word/settings.xml";
    public static final String CORE = "docProps/core.xml";
    public static final String PICTURE = "word/media/image1.png";

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";
    private static final String NAMES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
            xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14\"""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<Map.Entry<String, byte[]>> more = new ArrayList<>();

    private WordFile() {}

    /** A letterhead as an office keeps it: with all that a word processor writes along. */
    public static WordFile ofAnOffice() {
        WordFile file = new WordFile();
        file.put(TYPES, types("document"));
        file.put(ROOT, relations(relation("rId1", "officeDocument", "word/document.xml"), relation("rId3", "extended-properties", "docProps/app.xml"),
                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        file.put(DOCUMENT, document("""
                <w:sdt><w:sdtPr><w:alias w:val="Recipient"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Dear Sir or Madam</w:t></w:r></w:p></w:sdtContent></w:sdt>"""));
        file.put(RELATIONS, relations(
                relation("rId1", "header", "header1.xml"), relation("rId2", "footer", "footer1.xml"), relation("rId3", "styles", "styles.xml"),
                relation("rId4", "settings", "settings.xml"), relation("rId5", "theme", "theme/theme1.xml"),
                relation("rId6", "fontTable", "fontTable.xml")));
        file.put(HEAD, head("<w:p>" + run("City of Trial") + "</w:p>"));
        file.put(HEAD_RELATIONS, relations(relation("rId1", "image", "media/image1.png")));
        file.put(FOOT, foot("<w:p>" + run("Page ") + field(" PAGE   \\* MERGEFORMAT ", "7") + run(" of ")
                + "<w:fldSimple w:instr=\" NUMPAGES \">" + run("9") + "</w:fldSimple>"
                + "<w:hyperlink r:id=\"rId1\" w:history=\"1\">" + run("www.example.org") + "</w:hyperlink></w:p>"));
        file.put("word/_rels/footer1.xml.rels", relations(outside("rId1", "hyperlink", "https://www.example.org/?a=1&amp;b=2")));
        file.put(STYLES, "<w:styles " + NAMES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:sz w:val=\"22\"/></w:rPr>"
                + "</w:rPrDefault></w:docDefaults><w:latentStyles w:count=\"376\"><w:lsdException w:name=\"Normal\"/></w:latentStyles>"
                + style("Normal", "") + style("Header", "<w:basedOn w:val=\"Normal\"/>") + "</w:styles>");
        file.put(SETTINGS, settings("<w:attachedTemplate r:id=\"rId1\"/><w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>"
                + "<w:defaultTabStop w:val=\"708\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"));
        file.put("word/_rels/settings.xml.rels", relations(outside("rId1", "attachedTemplate", "file:///C:/Templates/Letter.dotx")));
        file.put("word/theme/theme1.xml", theme());
        file.put("word/fontTable.xml", "<w:fonts " + NAMES + "><w:font w:name=\"Calibri\"/></w:fonts>");
        file.put(CORE, "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>");
        file.put("docProps/app.xml", "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>");
        file.put(PICTURE, picture("png"));
        return file;
    }

    public WordFile put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public WordFile put(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public WordFile remove(String name) {
        parts.remove(name);
        return this;
    }

    /** Another part, of a name that differs from one that there is in its capitals alone. */
    public WordFile twice(String name, byte[] content) {
        if (!parts.containsKey(name) && more.stream().noneMatch(part -> part.getKey().equals(name))) {
            more.add(Map.entry(name, content));
        }
        return this;
    }

    /** Replaces words in a part. */
    public WordFile replace(String name, String words, String others) {
        String content = text(name);
        if (!content.contains(words)) {
            throw new IllegalArgumentException(name + " does not say " + words);
        }
        return put(name, content.replace(words, others));
    }

    /** Gives a part of the document another name, wherever it is named. */
    public WordFile rename(String name, String other) {
        String short1 = name.substring("word/".length());
        String short2 = other.substring("word/".length());
        String relations = "word/_rels/" + short1 + ".rels";
        replace(RELATIONS, "\"" + short1 + "\"", "\"" + short2 + "\"").replace(TYPES, "/" + name + "\"", "/" + other + "\"");
        if (parts.containsKey(relations)) {
            put("word/_rels/" + short2 + ".rels", parts.remove(relations));
        }
        return put(other, parts.remove(name));
    }

    /** The same of the document itself. */
    public WordFile renameDocument(String other) {
        replace(ROOT, "\"" + DOCUMENT + "\"", "\"" + other + "\"").replace(TYPES, "/" + DOCUMENT + "\"", "/" + other + "\"");
        put(other.replace("word/", "word/_rels/") + ".rels", parts.remove(RELATIONS));
        return put(other, parts.remove(DOCUMENT));
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
                for (var part : more) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies in a package, by its name. */
    public static Map<String, byte[]> partsOf(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static String types(String kind) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + type("/word/document.xml", "wordprocessingml." + kind + ".main") + type("/word/header1.xml", "wordprocessingml.header")
                + type("/word/footer1.xml", "wordprocessingml.footer") + type("/word/styles.xml", "wordprocessingml.styles")
                + type("/word/settings.xml", "wordprocessingml.settings") + type("/word/theme/theme1.xml", "theme")
                + type("/word/fontTable.xml", "wordprocessingml.fontTable") + type("/docProps/app.xml", "extended-properties")
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
    }

    public static String document(String body) {
        return "<w:document " + NAMES + "><w:body>" + body + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2835\""
                + " w:right=\"1417\" w:bottom=\"1134\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    public static String head(String content) {
        return "<w:hdr " + NAMES + ">" + content + "</w:hdr>";
    }

    public static String foot(String content) {
        return "<w:ftr " + NAMES + ">" + content + "</w:ftr>";
    }

    public static String settings(String content) {
        return "<w:settings " + NAMES + ">" + content + "</w:settings>";
    }

    public static String style(String id, String content) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>" + content + "</w:style>";
    }

    public static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    public static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    public static String says(String words) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + words + "</w:instrText></w:r>";
    }

    public static String field(String words, String result) {
        return mark("begin") + says(words) + mark("separate") + run(result) + mark("end");
    }

    /** A picture in a run; what else the image says of itself comes between. */
    public static String drawing(String image) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"360000\" cy=\"360000\"/><wp:docPr id=\"1\" name=\"Arms\" descr=\"The arms of the city\"/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id=\"0\" name=\"arms.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip " + image + "/><a:stretch><a:fillRect/>"
                + "</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"360000\" cy=\"360000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** A box of text as it is written since 2010, with the older form beside it. */
    public static String box(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
                + " relativeHeight=\"251659264\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
                + "<wp:positionH relativeFrom=\"page\"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>360000"
                + "</wp:posOffset></wp:positionV><wp:extent cx=\"1800000\" cy=\"720000\"/><wp:wrapNone/><wp:docPr id=\"1\" name=\"Address\"/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/>"
                + "<wps:spPr><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>" + content
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:shape><v:textbox><w:txbxContent>" + content + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    public static String relations(String... relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + String.join("", relations) + "</Relationships>";
    }

    public static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }

    public static String outside(String id, String type, String target) {
        return relation(id, type, target).replace("/>", " TargetMode=\"External\"/>");
    }

    public static byte[] picture(String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "+xml\"/>";
    }

    private static String theme() {
        StringBuilder colours = new StringBuilder();
        for (String name : List.of("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink")) {
            colours.append("<a:%1$s><a:srgbClr val=\"112233\"/></a:%1$s>".formatted(name));
        }
        String fonts = "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"City\"><a:themeElements><a:clrScheme name=\"City\">" + colours
                + "</a:clrScheme><a:fontScheme name=\"City\"><a:majorFont>" + fonts + "</a:majorFont><a:minorFont>" + fonts
                + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"City\"/></a:themeElements></a:theme>";
    }
}
