package org.paideia.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A workbook of one sheet as its XML says it is (ECMA-376), read without the library that writes it.
 *
 * @param parts the files in it, by their names
 */
public record Spreadsheet(Map<String, String> parts) {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** Read from its directory at the end, as spreadsheets do: what was broken off has none. */
    public static Spreadsheet of(byte[] file) {
        try {
            Path kept = Files.createTempFile("sheet", ".xlsx");
            try {
                return new Spreadsheet(parts(Files.write(kept, file)));
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The XML of the sheet. */
    public String sheet() {
        return parts.get(SHEET);
    }

    /** The cells, the headings first: texts, numbers, truth values, and null where there is none. */
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        NodeList found = document(sheet()).getElementsByTagName("row");
        for (int i = 0; i < found.getLength(); i++) {
            rows.add(cells((Element) found.item(i), rows.isEmpty() ? 0 : rows.getFirst().size()));
        }
        return rows;
    }

    /** The root of a part. */
    public Element root(String part) {
        return document(parts.get(part));
    }

    private static List<Object> cells(Element row, int width) {
        List<Object> cells = new ArrayList<>();
        NodeList found = row.getElementsByTagName("c");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            int column = column(cell.getAttribute("r"));
            while (cells.size() < column) {
                cells.add(null);
            }
            cells.add(value(cell));
        }
        while (cells.size() < width) {
            cells.add(null);
        }
        return cells;
    }

    private static Object value(Element cell) {
        return switch (cell.getAttribute("t")) {
            case "inlineStr" -> cell.getTextContent();
            case "b" -> cell.getTextContent().equals("1");
            case "n" -> new BigDecimal(cell.getTextContent());
            default -> throw new AssertionError("A cell of another kind: " + cell.getAttribute("r") + " " + cell.getTextContent());
        };
    }

    /** The place of a column from its letters: A is 0, AA is 26. */
    private static int column(String reference) {
        return reference.chars().filter(Character::isLetter).reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1) - 1;
    }

    private static Element document(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("No XML: " + xml, e);
        }
    }
}
