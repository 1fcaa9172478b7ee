package org.paideia.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader says of a PDF: its text along the tags, in their order, without what stands beside the text. */
final class ReadAloud {

    private final StringBuilder said = new StringBuilder();
    private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();

    private ReadAloud() {}

    static String pdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReadAloud reader = new ReadAloud();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> texts = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
                reader.pages.put(page, texts);
            }
            reader.say(document.getDocumentCatalog().getStructureTreeRoot().getKids(), null);
            return reader.said.toString();
        }
    }

    private void say(List<Object> kids, PDPage page) {
        for (Object kid : kids) {
            switch (kid) {
                case PDStructureElement element -> say(element.getKids(), element.getPage() == null ? page : element.getPage());
                case PDMarkedContentReference reference ->
                    say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                case Integer id -> say(page, id);
                case PDObjectReference other -> {}
                default -> throw new IllegalStateException(kid.toString());
            }
        }
    }

    private void say(PDPage page, int id) {
        said.append(pages.get(page).getOrDefault(id, ""));
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition sign) {
                text.append(sign.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }
}
